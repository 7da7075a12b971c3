#ifndef NEWSMODEL_TEXT_BASIC_ARTICLE_HPP_INCLUDED
#define NEWSMODEL_TEXT_BASIC_ARTICLE_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/diagnostic.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

/// Where and when a report was filed.
/// ```
/// GENEVA, June 3 (Reuters) - Talks ended …
/// |    |  |    |  |     |
/// place   date    agency
/// ```
struct dateline {
    byte_span span;                   ///< all of it
    std::optional<byte_span> place;   ///< `GENEVA`
    std::optional<byte_span> agency;  ///< `Reuters`
    std::optional<byte_span> date;    ///< `June 3`

    friend bool operator==(const dateline&, const dateline&) = default;
};

/// The words under a picture, and who is credited for it.
struct caption {
    byte_span span;                   ///< the words, without the credit
    std::optional<byte_span> credit;  ///< agency or photographer

    friend bool operator==(const caption&, const caption&) = default;
};

/// The parts of an article's text, as spans of its untouched bytes.
///
/// Shape: parts never overlap; `body` is in text order and holds prose alone: no dateline, caption, sign-off or boilerplate.
struct article_layout {
    std::optional<byte_span> headline;            ///< the first line, where it is no prose
    std::optional<byte_span> byline;              ///< who wrote it: `By Elin Marsh`
    std::optional<newsmodel::dateline> dateline;  ///< at the head of the first paragraph
    std::vector<caption> captions;                ///< in text order
    std::vector<byte_span> body;                  ///< paragraphs
    std::optional<byte_span> sign_off;            ///< `(Yonhap)`
    std::vector<byte_span> boilerplate;           ///< `Read more: …`, lone `|`, and the like

    friend bool operator==(const article_layout&, const article_layout&) = default;
};

/// A news article: its text, byte for byte as it came, and the parts found in it.
///
/// Lifetime: `article` owns its text, `article_view` borrows it. All spans are bytes of `text()`.
/// Example: examples/quickstart.cpp
template <class Text>
class basic_article {
public:
    /// No text.
    basic_article() = default;
    /// Takes a text whose parts are known; `read_text` finds them. Spans must lie within `text`.
    basic_article(Text text, article_layout layout, std::vector<diagnostic> diagnostics = {})
        : text_{std::move(text)}, layout_{std::move(layout)}, diagnostics_{std::move(diagnostics)} {}

    /// All of it, as it came.
    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    /// The words at `span`.
    [[nodiscard]] std::string_view text(byte_span span) const noexcept { return span.in(text_); }

    /// The parts that were found in it.
    [[nodiscard]] const article_layout& layout() const noexcept { return layout_; }
    /// What was odd about its bytes and read all the same.
    [[nodiscard]] const std::vector<diagnostic>& diagnostics() const noexcept { return diagnostics_; }

    /// The words of the headline, where there is one.
    [[nodiscard]] std::optional<std::string_view> headline() const noexcept { return words(layout_.headline); }
    /// The words of the byline, where there is one.
    [[nodiscard]] std::optional<std::string_view> byline() const noexcept { return words(layout_.byline); }

    /// A copy that owns its text.
    [[nodiscard]] basic_article<std::string> to_owned() const { return {std::string{text_}, layout_, diagnostics_}; }

    friend bool operator==(const basic_article&, const basic_article&) = default;

private:
    [[nodiscard]] std::optional<std::string_view> words(std::optional<byte_span> span) const noexcept {
        if (!span) return std::nullopt;
        return span->in(text_);
    }

    Text text_;
    article_layout layout_;
    std::vector<diagnostic> diagnostics_;
};

/// An article that owns its text.
using article = basic_article<std::string>;
/// An article that borrows its text.
using article_view = basic_article<std::string_view>;

}  // namespace newsmodel

#endif
