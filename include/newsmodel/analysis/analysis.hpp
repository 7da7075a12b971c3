#ifndef NEWSMODEL_ANALYSIS_ANALYSIS_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_ANALYSIS_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_quotation.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

/// Everything that was read from an article. Made once by an `analyzer`, never changed afterwards.
struct analysis_contents {
    std::string_view text;                             ///< the article's, which all spans are bytes of
    article_layout layout;                             ///< headline, dateline, body …
    std::vector<newsmodel::attribution> attributions;  ///< in the order of their first byte
    speaker_reading speakers;                          ///< and whom each attribution's source stands for
    std::vector<quotation> quotations;                 ///< the attributions of speech and writing
    std::vector<position> positions;                   ///< in text order
    std::vector<diagnostic> diagnostics;               ///< in text order
};

/// The reading of one article: attributions, quotations, speakers and positions.
///
/// Lifetime: borrows the article's text, which must outlive it; copies share one reading. Safe to read from many threads.
/// Example: examples/quickstart.cpp
class analysis {
public:
    /// `contents` must not be null.
    explicit analysis(std::shared_ptr<const analysis_contents> contents) : contents_{std::move(contents)} {}

    /// The text of the article, which all spans are bytes of.
    [[nodiscard]] std::string_view text() const noexcept { return contents_->text; }
    /// The parts of the article, as spans of `text()`.
    [[nodiscard]] const article_layout& layout() const noexcept { return contents_->layout; }
    /// All attributions, in the order of their first byte.
    [[nodiscard]] std::span<const newsmodel::attribution> attributions() const noexcept {
        return contents_->attributions;
    }
    /// Whom the source of each attribution stands for: as many as there are attributions, in their order.
    [[nodiscard]] std::span<const source_reading> sources() const noexcept { return contents_->speakers.sources; }
    /// Everybody who speaks or acts, in the order of first mention; those of kind `open` last.
    [[nodiscard]] std::span<const speaker> speakers() const noexcept { return contents_->speakers.speakers; }
    /// The speaker of that number in `speakers()`; it must be one of this analysis.
    [[nodiscard]] const speaker& operator[](id<speaker> who) const noexcept { return speakers()[who.index()]; }
    /// The attributions of speech and writing, as values.
    [[nodiscard]] std::span<const quotation> quotations() const noexcept { return contents_->quotations; }
    /// Who stands where, in text order.
    [[nodiscard]] std::span<const position> positions() const noexcept { return contents_->positions; }
    /// What was odd about the text and read all the same, in text order.
    [[nodiscard]] std::span<const diagnostic> diagnostics() const noexcept { return contents_->diagnostics; }

    /// The number of `one` in `speakers()`; `one` must belong to this analysis.
    [[nodiscard]] id<speaker> id_of(const speaker& one) const noexcept {
        return id<speaker>{static_cast<std::size_t>(&one - contents_->speakers.speakers.data())};
    }

private:
    std::shared_ptr<const analysis_contents> contents_;
};

}  // namespace newsmodel

#endif
