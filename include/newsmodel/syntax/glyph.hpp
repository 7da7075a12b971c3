#ifndef NEWSMODEL_SYNTAX_GLYPH_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_GLYPH_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
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
    space,
    upper,
    lower,
    digit,
    currency,
    apostrophe,  ///< `'`, `’` and `‘`, which may also be quotation marks
    quotation_mark,
    hyphen,
    dash,
    stop,
    punctuation,
    symbol,
};

/// A character of a text, as far as cutting it into words needs to know it.
struct glyph {
    glyph_kind kind{};
    std::uint8_t size{1};  ///< bytes

    [[nodiscard]] constexpr bool is_letter() const noexcept {
        return kind == glyph_kind::upper || kind == glyph_kind::lower;
    }
    [[nodiscard]] constexpr bool is_digit() const noexcept { return kind == glyph_kind::digit; }
    [[nodiscard]] constexpr bool is_letter_or_digit() const noexcept { return is_letter() || is_digit(); }

    friend constexpr bool operator==(glyph, glyph) = default;
};

namespace detail {

consteval std::array<glyph_kind, 128> make_ascii_glyphs() {
    std::array<glyph_kind, 128> kinds{};
    const auto set = [&kinds](std::string_view bytes, glyph_kind kind) {
        for (const char byte : bytes) kinds[static_cast<std::size_t>(byte)] = kind;
    };
    for (auto& kind : kinds) kind = glyph_kind::symbol;
    for (std::size_t byte = 0; byte <= ' '; ++byte) kinds[byte] = glyph_kind::space;  // control characters and NUL, too
    for (std::size_t byte = 'A'; byte <= 'Z'; ++byte) kinds[byte] = glyph_kind::upper;
    for (std::size_t byte = 'a'; byte <= 'z'; ++byte) kinds[byte] = glyph_kind::lower;
    for (std::size_t byte = '0'; byte <= '9'; ++byte) kinds[byte] = glyph_kind::digit;
    set("\x7F", glyph_kind::space);
    set(".?!", glyph_kind::stop);
    set(",;:()[]{}/", glyph_kind::punctuation);
    set("$", glyph_kind::currency);
    set("'", glyph_kind::apostrophe);
    set("\"`", glyph_kind::quotation_mark);
    set("-", glyph_kind::hyphen);
    return kinds;
}

inline constexpr std::array<glyph_kind, 128> ascii_glyphs = make_ascii_glyphs();

[[nodiscard]] constexpr bool is_ascii_letter_or_digit(char byte) noexcept {
    const auto letter = static_cast<unsigned char>(byte | 0x20);
    return (letter >= 'a' && letter <= 'z') || (byte >= '0' && byte <= '9');
}

/// Signs that only turn the direction of writing, as right-to-left marks; they leave no trace on paper.
[[nodiscard]] constexpr bool is_direction_sign(char32_t code_point) noexcept {
    return code_point == 0x200E || code_point == 0x200F || (code_point >= 0x202A && code_point <= 0x202E) ||
           (code_point >= 0x2066 && code_point <= 0x2069);
}

[[nodiscard]] constexpr glyph_kind glyph_kind_of(char32_t code_point) noexcept {
    // clang-format off
    switch (code_point) {
        case U'\u2018': case U'\u2019': case U'\u201B': case U'\u02BC': return glyph_kind::apostrophe;
        case U'\u201C': case U'\u201D': case U'\u201E': case U'\u201F': case U'\u201A': case U'\u00AB': case U'\u00BB':
        case U'\u2039': case U'\u203A': case U'\u300C': case U'\u300D': case U'\u300E': case U'\u300F':
            return glyph_kind::quotation_mark;
        case U'\u2010': case U'\u2011': return glyph_kind::hyphen;
        case U'\u2012': case U'\u2013': case U'\u2014': case U'\u2015': return glyph_kind::dash;
        case U'\u2026': return glyph_kind::stop;
        case U'\u00A2': case U'\u00A3': case U'\u00A5': case U'\u20A9': case U'\u20AA': case U'\u20AC': case U'\u20B9':
            return glyph_kind::currency;
        default: break;
    }
    // clang-format on
    if (is_upper(code_point)) return glyph_kind::upper;
    if (is_letter(code_point)) return glyph_kind::lower;
    if (is_digit(code_point)) return glyph_kind::digit;
    if (is_space(code_point) || is_direction_sign(code_point)) return glyph_kind::space;
    return glyph_kind::symbol;
}

// Not inlined, so that the way of ASCII is short enough to be inlined everywhere.
[[nodiscard, gnu::noinline]] constexpr glyph long_glyph_at(std::string_view text, std::size_t at) noexcept {
    const decoded character = decode_utf8(text, at);
    if (!character.valid) return {glyph_kind::lower, 1};
    return {glyph_kind_of(character.code_point), character.size};
}

}  // namespace detail

/// Reads the character at `at`, which must lie inside `text`.
///
/// Errors: a byte that is not UTF-8 counts as a small letter, so that it cuts no word in two.
[[nodiscard]] constexpr glyph glyph_at(std::string_view text, std::size_t at) noexcept {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 128) return {detail::ascii_glyphs[byte], 1};
    return detail::long_glyph_at(text, at);
}

/// A stretch of a text, read glyph by glyph; beyond its end there is nothing.
class glyph_stretch {
public:
    constexpr glyph_stretch(std::string_view text, std::uint32_t last) noexcept : text_{text.substr(0, last)} {}

    [[nodiscard]] constexpr glyph operator[](std::uint32_t at) const noexcept {
        return at < text_.size() ? glyph_at(text_, at) : glyph{};
    }
    /// The byte at `at`; NUL beyond the end.
    [[nodiscard]] constexpr char byte(std::uint32_t at) const noexcept { return at < text_.size() ? text_[at] : '\0'; }
    [[nodiscard]] constexpr std::uint32_t end() const noexcept { return static_cast<std::uint32_t>(text_.size()); }
    [[nodiscard]] constexpr std::string_view words(std::uint32_t first, std::uint32_t last) const noexcept {
        return byte_span{first, last}.in(text_);
    }
    [[nodiscard]] constexpr bool starts_with(std::uint32_t at, std::string_view words) const noexcept {
        return text_.substr(at).starts_with(words);
    }

    [[nodiscard]] constexpr std::uint32_t after_spaces(std::uint32_t at) const noexcept {
        for (glyph next = (*this)[at]; next.kind == glyph_kind::space; next = (*this)[at]) at += next.size;
        return at;
    }
    [[nodiscard]] constexpr std::uint32_t after_letters(std::uint32_t at) const noexcept {
        for (glyph next = (*this)[at]; next.is_letter(); next = (*this)[at]) at += next.size;
        return at;
    }
    [[nodiscard]] constexpr std::uint32_t after_letters_and_digits(std::uint32_t at) const noexcept {
        for (;;) {
            while (at < text_.size() && detail::is_ascii_letter_or_digit(text_[at])) ++at;
            if (at >= text_.size() || static_cast<unsigned char>(text_[at]) < 128) return at;
            const glyph next = detail::long_glyph_at(text_, at);
            if (!next.is_letter_or_digit()) return at;
            at += next.size;
        }
    }

private:
    std::string_view text_;  // up to the end of the stretch
};

}  // namespace newsmodel

#endif
