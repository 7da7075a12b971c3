#ifndef NEWSMODEL_OUTPUT_DISPLAY_WIDTH_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_DISPLAY_WIDTH_HPP_INCLUDED

#include <newsmodel/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace newsmodel {

/// The columns of a terminal that a character takes: 2 of East Asian wide ones and pictures, 0 of marks that combine
/// with the one before, 1 of all others.
///
/// Source: the ranges of Unicode 15 EastAsianWidth.txt and of the categories Mn, Me and Cf that news is written in.
[[nodiscard]] constexpr std::size_t display_width(char32_t c) noexcept {
    if (c < 0x300) return c == 0xad ? 0 : 1;
    const auto in = [c](char32_t first, char32_t last) { return first <= c && c <= last; };
    const bool combines = in(0x300, 0x36f) || in(0x483, 0x489) || in(0x591, 0x5bd) || in(0x610, 0x61a) ||
                          in(0x64b, 0x65f) || in(0x93c, 0x93c) || in(0x941, 0x948) || in(0x94d, 0x94d) ||
                          in(0xe31, 0xe31) || in(0xe34, 0xe3a) || in(0xe47, 0xe4e) || in(0x1ab0, 0x1aff) ||
                          in(0x1dc0, 0x1dff) || in(0x200b, 0x200f) || in(0x202a, 0x202e) || in(0x2060, 0x206f) ||
                          in(0x20d0, 0x20ff) || in(0xfe00, 0xfe0f) || in(0xfe20, 0xfe2f) || c == 0xfeff ||
                          in(0xe0001, 0xe01ef);
    if (combines) return 0;
    const bool wide = in(0x1100, 0x115f) || in(0x2e80, 0x303e) || in(0x3041, 0xa4cf) || in(0xa960, 0xa97f) ||
                      in(0xac00, 0xd7a3) || in(0xf900, 0xfaff) || in(0xfe30, 0xfe6f) || in(0xff01, 0xff60) ||
                      in(0xffe0, 0xffe6) || in(0x1f300, 0x1f64f) || in(0x1f680, 0x1f6ff) || in(0x1f900, 0x1f9ff) ||
                      in(0x1fa70, 0x1faff) || in(0x20000, 0x3fffd);
    return wide ? 2 : 1;
}

/// The columns of a line of text without control characters; a byte that is not UTF-8 counts as the U+FFFD shown for
/// it.
[[nodiscard]] constexpr std::size_t display_width(std::string_view text) noexcept {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        const decoded character = decode_utf8(text, at);
        columns += display_width(character.code_point);
        at += character.size;
    }
    return columns;
}

}  // namespace newsmodel

#endif
