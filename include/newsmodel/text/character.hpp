#ifndef NEWSMODEL_TEXT_CHARACTER_HPP_INCLUDED
#define NEWSMODEL_TEXT_CHARACTER_HPP_INCLUDED

namespace newsmodel {

// What a code point is, for the scripts that names in English news are written in: Latin, Greek and Cyrillic in full, the
// letters of all other scripts as letters without case. No locale has a say.

/// Whether a character is blank, a no-break or zero-width space and a byte order mark included.
[[nodiscard]] constexpr bool is_space(char32_t c) noexcept {
    return c <= U' ' || c == U'\u007F' || c == U'\u00A0' || c == U'\u1680' || (c >= U'\u2000' && c <= U'\u200B') ||
           c == U'\u2028' || c == U'\u2029' || c == U'\u202F' || c == U'\u205F' || c == U'\u3000' || c == U'\uFEFF' ||
           (c >= U'\u0080' && c <= U'\u009F');
}

[[nodiscard]] constexpr bool is_digit(char32_t c) noexcept {
    return (c >= U'0' && c <= U'9') || (c >= U'\uFF10' && c <= U'\uFF19');
}

/// Whether a letter is a capital.
[[nodiscard]] constexpr bool is_upper(char32_t c) noexcept {
    if (c < 0x80) return c >= U'A' && c <= U'Z';
    if (c < 0x100) return c >= 0xC0 && c <= 0xDE && c != 0xD7;
    if (c < 0x180) {  // Latin Extended-A: capitals and small letters take turns
        const bool capital_is_odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
        if (c == 0x138 || c == 0x149 || c == 0x17F) return false;
        return c == 0x178 || (capital_is_odd ? c % 2 == 1 : c % 2 == 0);
    }
    if (c >= 0x218 && c <= 0x21B) return c % 2 == 0;
    if (c >= 0x386 && c <= 0x3AB) return c != 0x390 && c != 0x387;
    if (c >= 0x400 && c <= 0x42F) return true;
    return c >= 0x1E00 && c <= 0x1EFF && c % 2 == 0 && !(c >= 0x1E96 && c <= 0x1E9D);
}

/// Whether a character belongs to a word: letters of any script, marks that combine with them, the soft hyphen.
[[nodiscard]] constexpr bool is_letter(char32_t c) noexcept {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    if (c < 0x2000) return c == 0xAA || c == 0xAD || c == 0xB5 || c == 0xBA || (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c != 0x37E && c != 0x387 && c != 0x1680);
    return (c >= 0x2C00 && c <= 0x2DFF) || (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
           (c >= 0xA000 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC) ||
           (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// Whether a letter has a capital form and is not one.
[[nodiscard]] constexpr bool is_lower(char32_t c) noexcept {
    if (c < 0x80) return c >= U'a' && c <= U'z';
    const bool has_case = (c >= 0xC0 && c < 0x250) || (c >= 0x370 && c < 0x530) || (c >= 0x1E00 && c <= 0x1EFF);
    return has_case && is_letter(c) && !is_upper(c);
}

}  // namespace newsmodel

#endif
