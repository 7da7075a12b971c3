#ifndef NEWSMODEL_LEXICON_WORD_TABLE_HPP_INCLUDED
#define NEWSMODEL_LEXICON_WORD_TABLE_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>

#include <bit>
#include <cstddef>
#include <string_view>

// What the tables of a language pack have in common. They are computed from lists of words in each translation unit that
// includes them, so whatever is done for each letter here is spelt out rather than called.
namespace newsmodel::detail {

/// The key of a slot; slots that hold more than a key bring their own.
[[nodiscard]] constexpr word_key key_in(word_key slot) noexcept { return slot; }

/// The slot of `key` among `size` slots, a power of two, some of them free; the free one where it would stand where it is
/// not there.
template <class Slot>
[[nodiscard]] constexpr std::size_t slot_of(const Slot* slots, std::size_t size, word_key key) noexcept {
    const std::size_t mask = size - 1;
    std::size_t at = static_cast<std::size_t>(key) & mask;
    while (key_in(slots[at]) != key && key_in(slots[at]) != word_key{}) at = (at + 1) & mask;
    return at;
}

/// The slots for a number of keys: a power of two, at most half of them in use.
[[nodiscard]] constexpr std::size_t slots_for(std::size_t keys) noexcept { return std::bit_ceil(keys * 2 + 1); }

/// The words of a list that blanks separate, or one more for each blank too many.
[[nodiscard]] constexpr std::size_t count_words(std::string_view list) noexcept {
    std::size_t blanks = 0;
    for (const char c : list) blanks += c == ' ' || c == '\n';
    return blanks + 1;
}

/// Calls `use` for each word of a list that blanks separate.
template <class Use>
constexpr void for_each_word(std::string_view list, Use use) {
    const char* const bytes = list.data();
    const std::size_t size = list.size();
    std::size_t first = 0;
    for (std::size_t at = 0; at < size; ++at) {
        const char c = bytes[at];
        if (c != ' ' && c != '\n') continue;
        if (at > first) use(std::string_view{bytes + first, at - first});
        first = at + 1;
    }
    if (size > first) use(std::string_view{bytes + first, size - first});
}

/// Calls `use` for each line that is not empty.
template <class Use>
constexpr void for_each_line(std::string_view text, Use use) {
    const char* const bytes = text.data();
    const std::size_t size = text.size();
    std::size_t first = 0;
    for (std::size_t at = 0; at < size; ++at) {  // g++ 12 with UBSan takes no find() in constants
        if (bytes[at] != '\n') continue;
        if (at > first) use(std::string_view{bytes + first, at - first});
        first = at + 1;
    }
    if (size > first) use(std::string_view{bytes + first, size - first});
}

}  // namespace newsmodel::detail

#endif
