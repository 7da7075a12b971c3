#ifndef NEWSMODEL_OUTPUT_IS_CONTROL_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_IS_CONTROL_HPP_INCLUDED

namespace newsmodel {

/// Whether a character tells a terminal or a browser something instead of being shown: control characters, line ends
/// and tabs among them, and those that turn the direction of what follows, by which a text can hide what it says.
[[nodiscard]] constexpr bool is_control(char32_t c) noexcept {
    const bool turns_text = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || turns_text;
}

}  // namespace newsmodel

#endif
