#ifndef NEWSMODEL_SYNTAX_QUOTED_SPAN_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_QUOTED_SPAN_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>
#include <optional>

namespace newsmodel {

enum class quotation_mark_style : std::uint8_t { double_marks, single_marks, guillemets, corner_brackets };

/// How a stretch between quotation marks ends.
enum class quotation_ending : std::uint8_t {
    closed,     ///< by its own mark
    continued,  ///< with its paragraph; the next one opens again
    unclosed,   ///< with its paragraph, for want of a mark
};

/// A stretch of one paragraph between quotation marks.
/// ```
/// "It is 'unwise'," she said.
/// |      |      | |
/// |      `inner-' |     parent of the inner one: the outer
/// `---- outer ----'     tokens of a span include its marks
/// ```
struct quoted_span {
    token_range tokens;  ///< with the marks
    quotation_mark_style style{};
    quotation_ending ending{};
    std::optional<std::uint32_t> parent;     ///< the stretch around it, an index into `document::quoted`
    std::optional<std::uint32_t> continues;  ///< the stretch of an earlier paragraph that goes on in this one

    /// The tokens between the marks.
    [[nodiscard]] constexpr token_range inside() const noexcept {
        return {tokens.first + 1, tokens.last - (ending == quotation_ending::closed ? 1u : 0u)};
    }

    friend bool operator==(const quoted_span&, const quoted_span&) = default;
};

}  // namespace newsmodel

#endif
