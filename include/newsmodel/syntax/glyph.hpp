#ifndef NEWSMODEL_SYNTAX_GLYPH_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_GLYPH_HPP_INCLUDED

#include <newsmodel/syntax/token.hpp>
#include <newsmodel/text/character.hpp>
#include <newsmodel/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel {

/// What a character means to somebody who cuts a text into words.
enum class glyph_kind : std::uint8_t {
    none,  ///< past the end
    space, upper, lower, digit, currency,
    apostrophe,      ///< `'`, `’` and `‘`, which may also be quotation marks
    quotation_mark,
    hyphen, dash, stop, punctuation, symbol,
};

/// A character of a text, as far as cutting it into words needs to know it.
struct glyph {
    glyph_kind kind{};
    std::uint8_t size{1};  ///< bytes

    [[nodiscard]] constexpr bool is_letter() const noexcept {
        return kind == glyph_kind::upper || kind == glyph_kind::lower;
    }
};

namespace detail {

consteval std::array<glyph_kind, 128> make_ascii_glyphs() {
    std::array<glyph_kind, 128> kinds{};
    for (auto& kind : kinds) kind = glyph_kind::symbol;
    for (std::size_t byte = 0; byte <= ' '; ++byte) kinds[byte] = glyph_kind::space;  // control characters and NUL, too
    for (std::size_t byte = 'A'; byte <= 'Z'; ++byte) kinds[byte] = glyph_kind::upper;
    for (std::size_t byte = 'a'; byte <= 'z'; ++byte) kinds[byte] = glyph_kind::lower;
    for (std::size_t byte = '0'; byte <= '9'; ++byte) kinds[byte] = glyph_kind::digit;
    for (const char byte : {'.', '?', '!'}) kinds[static_cast<std::size_t>(byte)] = glyph_kind::stop;
    for (const char byte : {',', ';', ':', '(', ')', '[', ']', '{', '}', '/'}) kinds[static_cast<std::size_t>(byte)] = glyph_kind::punctuation;
    kinds['$'] = glyph_kind::currency;
    kinds['\''] = glyph_kind::apostrophe;
    kinds['"'] = kinds['`'] = glyph_kind::quotation_mark;
    kinds['-'] = glyph_kind::hyphen;
    kinds[127] = glyph_kind::space;
    return kinds;
}

inline constexpr std::array<glyph_kind, 128> ascii_glyphs = make_ascii_glyphs();

constexpr glyph_kind glyph_kind_of(char32_t code_point) noexcept {
    switch (code_point) {
        case U'\u2018': case U'\u2019': case U'\u201B': case U'\u02BC': return glyph_kind::apostrophe;
        case U'\u201C': case U'\u201D': case U'\u201E': case U'\u201F': case U'\u201A': case U'\u00AB': case U'\u00BB':
        case U'\u2039': case U'\u203A': case U'\u300C': case U'\u300D': case U'\u300E': case U'\u300F': return glyph_kind::quotation_mark;
        case U'\u2010': case U'\u2011': return glyph_kind::hyphen;
        case U'\u2012': case U'\u2013': case U'\u2014': case U'\u2015': return glyph_kind::dash;
        case U'\u2026': return glyph_kind::stop;
        case U'\u00A2': case U'\u00A3': case U'\u00A5': case U'\u20A9': case U'\u20AA': case U'\u20AC': case U'\u20B9': return glyph_kind::currency;
        default: break;
    }
    if (is_upper(code_point)) return glyph_kind::upper;
    if (is_letter(code_point)) return glyph_kind::lower;
    if (is_digit(code_point)) return glyph_kind::digit;
    if (is_space(code_point)) return glyph_kind::space;
    return glyph_kind::symbol;
}

}  // namespace detail

/// The character at `at`, which must lie inside `text`. A byte that is not UTF-8 counts as a small letter, so that it cuts no word in two.
[[nodiscard]] constexpr glyph glyph_at(std::string_view text, std::size_t at) noexcept {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 128) {
        // `--` is a dash; a single `-` joins words.
        const bool dash = byte == '-' && at + 1 < text.size() && text[at + 1] == '-';
        return {dash ? glyph_kind::dash : detail::ascii_glyphs[byte], 1};
    }
    const decoded character = decode_utf8(text, at);
    if (!character.valid) return {glyph_kind::lower, 1};
    return {detail::glyph_kind_of(character.code_point), character.size};
}

/// How the letters of `word` are written.
[[nodiscard]] constexpr letter_case letters_of(std::string_view word) noexcept {
    std::size_t upper = 0;
    std::size_t lower = 0;
    bool starts_upper = false;
    for (std::size_t at = 0; at < word.size();) {
        const glyph next = glyph_at(word, at);
        if (next.kind == glyph_kind::upper) {
            starts_upper |= upper + lower == 0;
            ++upper;
        } else if (next.kind == glyph_kind::lower) {
            ++lower;
        }
        at += next.size;
    }
    if (upper + lower == 0) return letter_case::none;
    if (upper == 0) return letter_case::lower;
    if (lower == 0) return upper == 1 ? letter_case::initial : letter_case::upper;
    return starts_upper && upper == 1 ? letter_case::capitalized : letter_case::mixed;
}

}  // namespace newsmodel

#endif
