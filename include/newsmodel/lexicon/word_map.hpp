#ifndef NEWSMODEL_LEXICON_WORD_MAP_HPP_INCLUDED
#define NEWSMODEL_LEXICON_WORD_MAP_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/lexicon/word_table.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace newsmodel {

/// A table from word to word, looked up by key in constant time: irregular forms to their dictionary form.
///
/// Lifetime: borrows its table, which is a constant of a language pack; see `make_word_map`.
class word_map {
public:
    struct slot {
        word_key word{};
        word_key value{};

        friend constexpr word_key key_in(const slot& one) noexcept { return one.word; }
    };

    constexpr word_map() = default;
    constexpr explicit word_map(std::span<const slot> slots) noexcept : slots_{slots} {}

    [[nodiscard]] constexpr std::optional<word_key> find(word_key word) const noexcept {
        if (slots_.empty()) return std::nullopt;
        const slot& found = slots_[detail::slot_of(slots_.data(), slots_.size(), word)];
        return found.word == word_key{} ? std::nullopt : std::optional{found.value};
    }

private:
    std::span<const slot> slots_;  // open addressing, at most half full, a power of two
};

/// The table behind a `word_map`, computed while compiling from lines of a value and the words that stand for it.
///
/// `ValueKey` makes the key of a value.
/// Errors: a word in two lines keeps the first.
/// Example: `constexpr char text[] = "say said says\ntell told"; inline constexpr auto forms = make_word_map<text>();`
template <const auto& Text, auto ValueKey = key_of>
consteval auto make_word_map() {
    constexpr std::string_view list{Text, sizeof Text - 1};
    std::array<word_map::slot, detail::slots_for(detail::count_words(list))> slots{};
    detail::for_each_line(list, [&](std::string_view line) {
        word_key value{};
        detail::for_each_word(line, [&](std::string_view word) {
            if (value == word_key{}) {
                value = ValueKey(word);
                return;
            }
            const word_key key = key_of(word);
            word_map::slot& slot = slots[detail::slot_of(slots.data(), slots.size(), key)];
            if (slot.word == word_key{}) slot = {key, value};
        });
    });
    return slots;
}

}  // namespace newsmodel

#endif
