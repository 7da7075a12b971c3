#ifndef NEWSMODEL_TEXT_CHARACTER_HPP_INCLUDED
#define NEWSMODEL_TEXT_CHARACTER_HPP_INCLUDED

#include <newsmodel/text/letter_ranges.hpp>

#include <algorithm>
#include <span>

namespace newsmodel {

namespace detail {

[[nodiscard]] constexpr bool lies_in(std::span<const code_point_range> ranges, char32_t code_point) noexcept {
    const auto after =
        std::ranges::upper_bound(ranges, code_point, {}, [](auto range) { return char32_t{range.first}; });
    if (after == ranges.begin()) return false;
    const code_point_range range = *(after - 1);
    return code_point <= char32_t{range.last} && (code_point - char32_t{range.first}) % range.step == 0;
}

/// A soft hyphen and the joiners: signs that stand inside of words.
[[nodiscard]] constexpr bool is_joiner(char32_t code_point) noexcept {
    return code_point == U'\u00AD' || code_point == U'\u200C' || code_point == U'\u200D';
}

/// Letters beyond U+FFFF: scripts, mathematical letters and ideographs; no emoji, which stand between them.
[[nodiscard]] constexpr bool is_rare_letter(char32_t code_point) noexcept {
    return (code_point >= 0x10000 && code_point < 0x1D000) || (code_point >= 0x1D400 && code_point < 0x1F000) ||
           (code_point >= 0x20000 && code_point < 0x40000);
}

}  // namespace detail

// None of these looks at the locale.

/// Whether words are made of it: letters of any script, the marks that combine with them, and joiners inside of words.
[[nodiscard]] constexpr bool is_letter(char32_t code_point) noexcept {
    if (code_point < 0x80) return (code_point | 0x20) >= U'a' && (code_point | 0x20) <= U'z';
    if (code_point > 0xFFFF) return detail::is_rare_letter(code_point);
    return detail::lies_in(detail::letter_ranges, code_point) || detail::is_joiner(code_point);
}

/// Whether it is a capital; letters of scripts without capitals are neither upper nor lower.
[[nodiscard]] constexpr bool is_upper(char32_t code_point) noexcept {
    if (code_point < 0x80) return code_point >= U'A' && code_point <= U'Z';
    return code_point <= 0xFFFF && detail::lies_in(detail::upper_ranges, code_point);
}

/// Whether it is a small letter.
[[nodiscard]] constexpr bool is_lower(char32_t code_point) noexcept {
    if (code_point < 0x80) return code_point >= U'a' && code_point <= U'z';
    return code_point <= 0xFFFF && detail::lies_in(detail::lower_ranges, code_point);
}

/// Whether it is a decimal digit: ASCII, Arabic, Persian, Devanagari or full-width.
[[nodiscard]] constexpr bool is_digit(char32_t code_point) noexcept {
    const auto is_tenth_from = [code_point](char32_t zero) { return code_point >= zero && code_point < zero + 10; };
    if (code_point < 0x80) return is_tenth_from(U'0');
    return is_tenth_from(0x0660) || is_tenth_from(0x06F0) || is_tenth_from(0x0966) || is_tenth_from(0xFF10);
}

/// Whether it leaves a gap or nothing at all: blanks of any width, zero included, line ends, and control characters,
/// which read as blanks, NUL among them.
[[nodiscard]] constexpr bool is_space(char32_t code_point) noexcept {
    if (code_point < 0xA1) return code_point <= U' ' || code_point >= 0x7F;
    if (code_point < 0x1680) return false;
    if (code_point >= 0x2000 && code_point <= 0x200B) return true;
    const auto is_any_of = [code_point](auto... others) { return ((code_point == others) || ...); };
    return is_any_of(0x1680u, 0x180Eu, 0x2028u, 0x2029u, 0x202Fu, 0x205Fu, 0x2060u, 0x3000u, 0xFEFFu);
}

/// Whether a line ends after it: LF, VT, FF, CR, U+0085, U+2028, U+2029. CR with LF is one end.
[[nodiscard]] constexpr bool is_line_end(char32_t code_point) noexcept {
    return (code_point >= 0x0A && code_point <= 0x0D) || code_point == 0x85 || code_point == 0x2028 ||
           code_point == 0x2029;
}

}  // namespace newsmodel

#endif
