#ifndef NEWSMODEL_CORE_DIAGNOSTIC_HPP_INCLUDED
#define NEWSMODEL_CORE_DIAGNOSTIC_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>

#include <cstdint>
#include <string_view>

namespace newsmodel {

/// What was odd about a text and read all the same.
enum class diagnostic_kind : std::uint8_t {
    invalid_utf8,              ///< bytes that are not UTF-8 were kept as they are
    nul_byte,                  ///< was read as a space
    unclosed_quotation_mark,   ///< the quotation ends with its paragraph
    unopened_quotation_mark,   ///< was ignored
    quotation_marks_too_deep,  ///< were not paired
    unclosed_bracket,          ///< was ignored
};

/// A recovery: reading went on, and this says where and from what.
struct diagnostic {
    diagnostic_kind kind{};  ///< what was odd
    byte_span span;          ///< where

    friend bool operator==(const diagnostic&, const diagnostic&) = default;
};

/// The kind in a sentence for people.
[[nodiscard]] constexpr std::string_view message(diagnostic_kind kind) noexcept {
    switch (kind) {
        case diagnostic_kind::invalid_utf8: return "bytes that are not UTF-8 were kept as they are";
        case diagnostic_kind::nul_byte: return "a NUL byte was read as a space";
        case diagnostic_kind::unclosed_quotation_mark:
            return "a quotation mark is never closed; the quotation ends with its paragraph";
        case diagnostic_kind::unopened_quotation_mark:
            return "a closing quotation mark has no opening one and was ignored";
        case diagnostic_kind::quotation_marks_too_deep: return "quotation marks nested too deep were not paired";
        case diagnostic_kind::unclosed_bracket: return "a bracket is never closed";
    }
    return "";
}

/// The kind as a word, for machines: `invalid_utf8`.
[[nodiscard]] constexpr std::string_view name(diagnostic_kind kind) noexcept {
    switch (kind) {
        case diagnostic_kind::invalid_utf8: return "invalid_utf8";
        case diagnostic_kind::nul_byte: return "nul_byte";
        case diagnostic_kind::unclosed_quotation_mark: return "unclosed_quotation_mark";
        case diagnostic_kind::unopened_quotation_mark: return "unopened_quotation_mark";
        case diagnostic_kind::quotation_marks_too_deep: return "quotation_marks_too_deep";
        case diagnostic_kind::unclosed_bracket: return "unclosed_bracket";
    }
    return "";
}

}  // namespace newsmodel

#endif
