#ifndef NEWSMODEL_SYNTAX_DOCUMENT_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_DOCUMENT_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/syntax/quoted_span.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newsmodel {

/// What a paragraph is in the layout of its article.
enum class paragraph_role : std::uint8_t { headline, byline, caption, body };

struct paragraph {
    byte_span span;
    token_range tokens;
    paragraph_role role{};
};

struct sentence {
    token_range tokens;
    std::uint32_t paragraph{};
};

/// An article as tokens, sentences, paragraphs and paired quotation marks: what every later stage reads.
///
/// Shape: paragraphs in text order, those of the headline, byline, captions and body; each is cut into sentences, each
/// sentence into tokens, without gaps, so `tokens[i].sentence` and `.paragraph` lead back.
/// Lifetime: borrows the article's text. Kept from article to article by its owner, so that its buffers are reused.
struct document {
    std::string_view text;
    std::vector<token> tokens;
    std::vector<sentence> sentences;
    std::vector<paragraph> paragraphs;
    std::vector<quoted_span> quoted;  ///< in the order of their opening marks
    std::vector<diagnostic> diagnostics;

    [[nodiscard]] std::string_view words(const token& token) const noexcept { return token.span.in(text); }
    [[nodiscard]] std::string_view words(token_range range) const noexcept { return bytes(range).in(text); }

    /// From the first byte of the first token to the last byte of the last one.
    [[nodiscard]] byte_span bytes(token_range range) const noexcept {
        return range.empty() ? byte_span{}
                             : byte_span{tokens[range.first].span.first, tokens[range.last - 1].span.last};
    }
    [[nodiscard]] std::span<const token> operator[](token_range range) const noexcept {
        return std::span{tokens}.subspan(range.first, range.size());
    }
    [[nodiscard]] const sentence& sentence_of(std::uint32_t token) const noexcept {
        return sentences[tokens[token].sentence];
    }
    [[nodiscard]] const paragraph& paragraph_of(std::uint32_t token) const noexcept {
        return paragraphs[tokens[token].paragraph];
    }
};

}  // namespace newsmodel

#endif
