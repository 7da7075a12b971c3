#ifndef NEWSMODEL_TEXT_TRIM_HPP_INCLUDED
#define NEWSMODEL_TEXT_TRIM_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/text/character.hpp>
#include <newsmodel/text/utf8.hpp>

#include <cstdint>
#include <string_view>

namespace newsmodel::detail {

/// Where `part` lies in `text`, of which it is a part.
[[nodiscard]] constexpr byte_span span_in(std::string_view text, std::string_view part) noexcept {
    const auto first = static_cast<std::uint32_t>(part.data() - text.data());
    return {first, first + static_cast<std::uint32_t>(part.size())};
}

/// Cuts off the characters at the head of `words` for which `drop` holds.
template <class Drop>
[[nodiscard]] constexpr std::string_view trim_head_if(std::string_view words, Drop drop) noexcept {
    while (!words.empty()) {
        const decoded character = decode_utf8(words, 0);
        if (!character.valid || !drop(character.code_point)) break;
        words.remove_prefix(character.size);
    }
    return words;
}

/// Cuts off the characters at the tail of `words` for which `drop` holds.
template <class Drop>
[[nodiscard]] constexpr std::string_view trim_tail_if(std::string_view words, Drop drop) noexcept {
    while (!words.empty()) {
        const decoded character = decode_utf8_before(words, words.size());
        if (!character.valid || !drop(character.code_point)) break;
        words.remove_suffix(character.size);
    }
    return words;
}

/// Cuts off the characters at both ends for which `drop` holds; what is left of a text of such alone is empty.
template <class Drop>
[[nodiscard]] constexpr std::string_view trim_if(std::string_view words, Drop drop) noexcept {
    return trim_tail_if(trim_head_if(words, drop), drop);
}

/// Cuts off blanks at both ends.
[[nodiscard]] constexpr std::string_view trim(std::string_view words) noexcept { return trim_if(words, is_space); }

}  // namespace newsmodel::detail

#endif
