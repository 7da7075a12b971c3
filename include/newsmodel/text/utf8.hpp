#ifndef NEWSMODEL_TEXT_UTF8_HPP_INCLUDED
#define NEWSMODEL_TEXT_UTF8_HPP_INCLUDED

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel {

/// One character read from UTF-8.
struct decoded {
    char32_t code_point{};
    std::uint8_t size{};  ///< bytes
    bool valid{};

    friend bool operator==(decoded, decoded) = default;
};

/// What stands for a byte that is not UTF-8.
inline constexpr char32_t replacement_character = U'\uFFFD';

namespace detail {

[[nodiscard]] constexpr bool is_continuation(unsigned char byte) noexcept { return (byte & 0xC0u) == 0x80u; }

/// What a first byte of a character promises, and the bounds that keep out long forms, surrogates and what lies
/// beyond U+10FFFF.
struct utf8_lead {
    std::uint8_t size{};  ///< 0: no character starts so
    unsigned char second_first{0x80};
    unsigned char second_last{0xBF};

    constexpr explicit utf8_lead(unsigned char byte) noexcept {
        if (byte >= 0xC2 && byte < 0xE0) size = 2;
        if (byte >= 0xE0 && byte < 0xF0) size = 3;
        if (byte >= 0xF0 && byte < 0xF5) size = 4;
        if (byte == 0xE0) second_first = 0xA0;
        if (byte == 0xED) second_last = 0x9F;
        if (byte == 0xF0) second_first = 0x90;
        if (byte == 0xF4) second_last = 0x8F;
    }
};

/// `decode_utf8` of what is not ASCII.
[[nodiscard]] constexpr decoded decode_long_utf8(std::string_view text, std::size_t at) noexcept {
    constexpr decoded invalid{replacement_character, 1, false};
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[at + index]); };
    const utf8_lead lead{byte(0)};
    if (lead.size == 0 || text.size() - at < lead.size) return invalid;
    if (byte(1) < lead.second_first || byte(1) > lead.second_last) return invalid;
    char32_t code_point = byte(0) & (0x7Fu >> lead.size);
    for (std::size_t index = 1; index < lead.size; ++index) {
        if (!is_continuation(byte(index))) return invalid;
        code_point = code_point << 6 | (byte(index) & 0x3Fu);
    }
    return {code_point, lead.size, true};
}

}  // namespace detail

/// Reads the character at byte `at`, which must lie inside `text`.
///
/// Errors: a byte that starts no character of UTF-8 (RFC 3629) is one invalid character of size 1, so that reading goes
/// on with the next byte and every byte belongs to exactly one character.
[[nodiscard]] constexpr decoded decode_utf8(std::string_view text, std::size_t at) noexcept {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return {byte, 1, true};
    return detail::decode_long_utf8(text, at);
}

/// Reads the character that ends before byte `last`, which must lie in (0, text.size()].
///
/// Errors: as `decode_utf8`; the two cut a text in the same places.
[[nodiscard]] constexpr decoded decode_utf8_before(std::string_view text, std::size_t last) noexcept {
    for (std::size_t size = 1; size <= 4 && size <= last; ++size) {
        const std::size_t first = last - size;
        if (detail::is_continuation(static_cast<unsigned char>(text[first]))) continue;
        const decoded character = decode_utf8(text, first);
        if (character.size == size) return character;
        break;
    }
    return {replacement_character, 1, false};
}

}  // namespace newsmodel

#endif
