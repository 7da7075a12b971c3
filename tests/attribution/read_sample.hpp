#ifndef NEWSMODEL_TESTS_ATTRIBUTION_READ_SAMPLE_HPP_INCLUDED
#define NEWSMODEL_TESTS_ATTRIBUTION_READ_SAMPLE_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/en/english.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/document_reader.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace newsmodel::testing {

/// A text whose every line is a paragraph of an article's body, and its document.
class sample {
public:
    explicit sample(std::string text) : text_{std::move(text)}, reader_{english} {
        article_layout layout;
        std::uint32_t first = 0;
        for (std::uint32_t at = 0; at <= text_.size(); ++at) {
            if (at < text_.size() && text_[at] != '\n') continue;
            if (at > first) layout.body.push_back({first, at});
            first = at + 1;
        }
        document_ = &reader_.read(text_, layout);
    }
    sample(const sample&) = delete;
    sample& operator=(const sample&) = delete;

    [[nodiscard]] const newsmodel::document& document() const { return *document_; }

    /// The tokens of the first place where `words` stand.
    [[nodiscard]] token_range tokens(std::string_view words) const {
        const auto at = static_cast<std::uint32_t>(text_.find(words));
        token_range range;
        const auto& tokens = document_->tokens;
        while (range.first < tokens.size() && tokens[range.first].span.first < at) ++range.first;
        range.last = range.first;
        while (range.last < tokens.size() && tokens[range.last].span.first < at + words.size()) ++range.last;
        return range;
    }
    /// The words of ranges, with ` | ` between them.
    [[nodiscard]] std::string words(std::span<const token_range> ranges) const {
        std::string all;
        for (const token_range range : ranges) all += (all.empty() ? "" : " | ") + std::string{document_->words(range)};
        return all;
    }
    [[nodiscard]] std::string words(std::span<const byte_span> spans) const {
        std::string all;
        for (const byte_span span : spans) all += (all.empty() ? "" : " | ") + std::string{span.in(text_)};
        return all;
    }

private:
    std::string text_;
    document_reader reader_;
    const newsmodel::document* document_;
};

}  // namespace newsmodel::testing

#endif
