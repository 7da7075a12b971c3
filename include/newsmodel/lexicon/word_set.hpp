#ifndef NEWSMODEL_LEXICON_WORD_SET_HPP_INCLUDED
#define NEWSMODEL_LEXICON_WORD_SET_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace newsmodel {

/// A set of words, looked up by key in constant time.
///
/// Lifetime: borrows its table, which is a constant of a language pack; see `make_word_set`.
class word_set {
public:
    constexpr word_set() = default;
    constexpr explicit word_set(std::span<const word_key> slots) noexcept : slots_{slots} {}

    [[nodiscard]] constexpr bool contains(word_key word) const noexcept {
        if (slots_.empty()) return false;
        const std::size_t mask = slots_.size() - 1;
        for (std::size_t at = static_cast<std::size_t>(word) & mask; slots_[at] != word_key{}; at = (at + 1) & mask) {
            if (slots_[at] == word) return true;
        }
        return false;
    }
    [[nodiscard]] constexpr bool contains(std::string_view word) const noexcept { return contains(key_of(word)); }

private:
    std::span<const word_key> slots_;  // open addressing, at most half full, a power of two
};

namespace detail {

constexpr bool is_blank(char c) { return c == ' ' || c == '\n'; }

/// Calls `use` for each word of a list that blanks separate.
template <class Use>
constexpr void for_each_word(std::string_view list, Use use) {
    for (std::size_t at = 0; at < list.size();) {
        while (at < list.size() && is_blank(list[at])) ++at;
        const std::size_t first = at;
        while (at < list.size() && !is_blank(list[at])) ++at;
        if (at > first) use(list.substr(first, at - first));
    }
}

consteval std::size_t table_size(std::string_view list) {
    std::size_t words = 0;
    for_each_word(list, [&](std::string_view) { ++words; });
    return std::bit_ceil(words * 2 + 1);
}

}  // namespace detail

/// The table behind a `word_set`, computed while compiling from a text of words that blanks or lines separate.
///
/// `Key` makes a word's key: `key_of`, or `regular_stem_key` for a set of stems.
///
/// Example: `inline constexpr char months_text[] = "january february"; inline constexpr auto months = make_word_set<months_text>();`
template <const auto& Text, auto Key = key_of>
consteval auto make_word_set() {
    constexpr std::string_view list{Text, sizeof Text - 1};
    std::array<word_key, detail::table_size(list)> slots{};
    detail::for_each_word(list, [&](std::string_view word) {
        const word_key key = Key(word);
        std::size_t at = static_cast<std::size_t>(key) & (slots.size() - 1);
        while (slots[at] != word_key{} && slots[at] != key) at = (at + 1) & (slots.size() - 1);
        slots[at] = key;
    });
    return slots;
}

}  // namespace newsmodel

#endif
