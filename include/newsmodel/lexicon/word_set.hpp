#ifndef NEWSMODEL_LEXICON_WORD_SET_HPP_INCLUDED
#define NEWSMODEL_LEXICON_WORD_SET_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/lexicon/word_table.hpp>

#include <array>
#include <cstddef>
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
        return !slots_.empty() && slots_[detail::slot_of(slots_.data(), slots_.size(), word)] != word_key{};
    }
    [[nodiscard]] constexpr bool contains(std::string_view word) const noexcept { return contains(key_of(word)); }

private:
    std::span<const word_key> slots_;  // open addressing, at most half full, a power of two
};

/// The table behind a `word_set`, computed while compiling from a text of words that blanks or lines separate.
///
/// `Key` makes a word's key: `key_of`, or `regular_stem_key` for a set of stems.
///
/// Example: `inline constexpr char months_text[] = "january february"; inline constexpr auto months = make_word_set<months_text>();`
template <const auto& Text, auto Key = key_of>
consteval auto make_word_set() {
    constexpr std::string_view list{Text, sizeof Text - 1};
    std::array<word_key, detail::slots_for(detail::count_words(list))> slots{};
    detail::for_each_word(list, [&](std::string_view word) {
        const word_key key = Key(word);
        slots[detail::slot_of(slots.data(), slots.size(), key)] = key;
    });
    return slots;
}

}  // namespace newsmodel

#endif
