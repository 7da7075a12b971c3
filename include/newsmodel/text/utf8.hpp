#ifndef NEWSMODEL_TEXT_UTF8_HPP_INCLUDED
#define NEWSMODEL_TEXT_UTF8_HPP_INCLUDED

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel {

/// A character of a text, or a byte that is none.
struct decoded {
    char32_t code_point{};
    std::uint8_t size{};  ///< bytes; 1 where not valid
    bool valid{};
};

/// Decodes the character that begins at byte `at` of `text`, which must lie inside it.
///
/// Errors: a byte that begins no well-formed character is U+FFFD, one byte long and not `valid`, so that reading goes on behind it.
/// Source: Unicode 15, table 3-7 (well-formed UTF-8 byte sequences): no surrogates, no overlong forms, nothing above U+10FFFF.
[[nodiscard]] constexpr decoded decode_utf8(std::string_view text, std::size_t at) noexcept {
    constexpr decoded invalid{U'\uFFFD', 1, false};
    const auto byte = [&](std::size_t offset) -> std::uint32_t {
        return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0u;
    };
    const auto continues = [&](std::size_t offset) { return (byte(offset) & 0xC0u) == 0x80u; };
    const std::uint32_t first = byte(0);
    if (first < 0x80) return {static_cast<char32_t>(first), 1, true};
    if (first < 0xC2 || !continues(1)) return invalid;
    if (first < 0xE0) return {static_cast<char32_t>((first & 0x1Fu) << 6 | (byte(1) & 0x3Fu)), 2, true};
    if (!continues(2)) return invalid;
    if (first < 0xF0) {
        const std::uint32_t code = (first & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
        const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
        return code < 0x800 || surrogate ? invalid : decoded{static_cast<char32_t>(code), 3, true};
    }
    if (first > 0xF4 || !continues(3)) return invalid;
    const std::uint32_t code = (first & 0x07u) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6 | (byte(3) & 0x3Fu);
    return code < 0x10000 || code > 0x10FFFF ? invalid : decoded{static_cast<char32_t>(code), 4, true};
}

}  // namespace newsmodel

#endif
