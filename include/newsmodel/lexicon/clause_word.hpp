#ifndef NEWSMODEL_LEXICON_CLAUSE_WORD_HPP_INCLUDED
#define NEWSMODEL_LEXICON_CLAUSE_WORD_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/lexicon/word_table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace newsmodel {

/// What the small words and marks of a clause are, as far as who said what hangs on them; the last ones are for all other words.
enum class clause_word : std::uint8_t {
    none,  ///< no token
    that,
    to,
    comma,
    stop,
    of,
    in,
    for_,
    on,
    about,
    as,
    by,
    conjunction,
    third_person,
    first_person,
    wh_word,
    whether,
    article,
    possessive,
    colon,
    with,
    at,
    negation,
    dash,
    be,
    have,
    modal,
    there,
    possessive_ending,
    but,
    subordinator,
    semicolon,
    bracket,
    opening_mark,
    closing_mark,
    name,
    noun,
    verb,
    adjective,
    adverb,
    function_word,
    other,
};

/// The clause words of a language, looked up by key in constant time.
///
/// Lifetime: borrows its table, which is a constant of a language pack; see `make_clause_word_table`.
class clause_word_table {
public:
    struct slot {
        word_key word{};
        clause_word is{};

        friend constexpr word_key key_in(const slot& one) noexcept { return one.word; }
    };

    constexpr clause_word_table() = default;
    constexpr explicit clause_word_table(std::span<const slot> slots) noexcept : slots_{slots} {}

    /// `clause_word::none` for a word that is not listed.
    [[nodiscard]] constexpr clause_word find(word_key word) const noexcept {
        return slots_.empty() ? clause_word::none : slots_[detail::slot_of(slots_.data(), slots_.size(), word)].is;
    }

private:
    std::span<const slot> slots_;  // open addressing, at most half full, a power of two
};

/// The words of one kind, blanks between them.
struct clause_word_list {
    clause_word is{};
    std::string_view words;
};

/// The table behind a `clause_word_table`, computed while compiling; a word in two lists keeps the first.
template <const auto& Lists>
consteval auto make_clause_word_table() {
    constexpr std::size_t size = [] {
        std::size_t words = 0;
        for (const clause_word_list& list : Lists) words += detail::count_words(list.words);
        return detail::slots_for(words);
    }();
    std::array<clause_word_table::slot, size> slots{};
    for (const clause_word_list& list : Lists) {
        detail::for_each_word(list.words, [&](std::string_view word) {
            const word_key key = key_of(word);
            clause_word_table::slot& slot = slots[detail::slot_of(slots.data(), size, key)];
            if (slot.word == word_key{}) slot = {key, list.is};
        });
    }
    return slots;
}

}  // namespace newsmodel

#endif
