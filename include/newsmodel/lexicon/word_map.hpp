#ifndef NEWSMODEL_LEXICON_WORD_MAP_HPP_INCLUDED
#define NEWSMODEL_LEXICON_WORD_MAP_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/lexicon/word_set.hpp>

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
    };

    constexpr word_map() = default;
    constexpr explicit word_map(std::span<const slot> slots) noexcept : slots_{slots} {}

    [[nodiscard]] constexpr std::optional<word_key> find(word_key word) const noexcept {
        if (slots_.empty()) return std::nullopt;
        const std::size_t mask = slots_.size() - 1;
        for (std::size_t at = static_cast<std::size_t>(word) & mask; slots_[at].word != word_key{};
             at = (at + 1) & mask) {
            if (slots_[at].word == word) return slots_[at].value;
        }
        return std::nullopt;
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
    std::array<word_map::slot, detail::table_size(list)> slots{};
    for (std::size_t at = 0; at < list.size();) {
        std::size_t end = at;  // not find(): under -fsanitize=undefined GCC 12 takes it for no constant
        while (end < list.size() && list[end] != '\n') ++end;
        word_key value{};
        detail::for_each_word(list.substr(at, end - at), [&](std::string_view word) {
            if (value == word_key{}) {
                value = ValueKey(word);
                return;
            }
            const word_key key = key_of(word);
            std::size_t slot = static_cast<std::size_t>(key) & (slots.size() - 1);
            while (slots[slot].word != word_key{} && slots[slot].word != key) slot = (slot + 1) & (slots.size() - 1);
            if (slots[slot].word == word_key{}) slots[slot] = {key, value};
        });
        at = end + 1;
    }
    return slots;
}

}  // namespace newsmodel

#endif
