#ifndef NEWSMODEL_LEXICON_WORD_ROLE_HPP_INCLUDED
#define NEWSMODEL_LEXICON_WORD_ROLE_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/lexicon/word_table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace newsmodel {

/// What a small word does in a clause.
enum class word_role : std::uint8_t {
    be,
    have,
    do_,
    intention,    ///< `will`, `'ll`, `shall`
    obligation,   ///< `must`, `should`: as auxiliaries
    infinitive,   ///< `to`
    of,           ///< ties a noun to what it is of
    agent,        ///< `by`, `from`: who a noun or passive is by
    noun_link,    ///< prepositions that go on within a noun phrase: `of`, `in`
    contrast,     ///< `but`
    blame_link,   ///< `for`, `of`, `from`: between whom one blames and what for
    longer,       ///< `longer` of `no longer`
    inverse,      ///< `nor`, `neither`: negates the clause it opens
    whether,      ///< `whether`, `if`: makes a clause a question or condition
    self,         ///< `I`, of whom one demands nothing
    possibility,  ///< `may`, `might`, `could`
    would,
    ability,       ///< `can`, `cannot`
    negation,      ///< `not`, `never`
    few,           ///< negates what it counts: `no`, `few`
    condition,     ///< `if`, `unless`, `until`
    subordinator,  ///< `because`, `while`
    relative,      ///< `who`, `which`
    that,
    question,      ///< `whether`, `how`
    first_person,  ///< `I`, `we`
    second_person,
    third_person,    ///< `he`, `they`
    impersonal,      ///< `it`, `there`, `this`
    it,              ///< stands for a body named before
    object_pronoun,  ///< `him`, `us`
    own_first,       ///< `my`, `our`
    own_third,       ///< `his`, `their`
    preposition,
    as,           ///< `as`: opens a comparison, or what goes on meanwhile
    conjunction,  ///< `and`, `but`
    determiner,
    adverb,
    speech,       ///< stems of saying that take no stand: `say`, `tell`
    former,       ///< `once`, `previously`
    asking,       ///< stems that leave open what follows: `ask`, `consider`
    denial,       ///< stems that undo what follows: `deny`, `fail`
    catenative,   ///< stems whose subject is that of the verb after `to`: `continue`, `decide`
    number_noun,  ///< what is counted in polls: `percent`
    time,         ///< `Monday`, `yesterday`, `week`
    policy,       ///< stems of what one may be for or against, but not blame: `bill`, `plan`
    idle,         ///< stems that bind nobody after `will`: `say`, `think`
    nobody,       ///< `nobody`, `no one`
    target_wall,  ///< words that no target goes beyond: `because`, `when`
};

/// A set of `word_role`.
class word_roles {
public:
    constexpr word_roles() = default;
    constexpr explicit word_roles(std::uint64_t bits) noexcept : bits_{bits} {}

    [[nodiscard]] constexpr bool has(word_role role) const noexcept {
        return (bits_ >> static_cast<unsigned>(role) & 1u) != 0;
    }
    template <class... Roles>
    [[nodiscard]] constexpr bool has_any(Roles... roles) const noexcept {
        return (bits_ & (... | (std::uint64_t{1} << static_cast<unsigned>(roles)))) != 0;
    }
    [[nodiscard]] constexpr bool none() const noexcept { return bits_ == 0; }
    constexpr word_roles& operator|=(word_roles other) noexcept {
        bits_ |= other.bits_;
        return *this;
    }

private:
    std::uint64_t bits_{};
};

/// The roles of words, looked up by key in constant time.
///
/// Lifetime: borrows its table, which is a constant of a language pack; see `make_role_table`.
class role_table {
public:
    struct slot {
        word_key word{};
        word_roles roles;

        friend constexpr word_key key_in(const slot& one) noexcept { return one.word; }
    };

    constexpr role_table() = default;
    constexpr explicit role_table(std::span<const slot> slots) noexcept : slots_{slots} {}

    /// No roles for a word that is not listed.
    [[nodiscard]] constexpr word_roles find(word_key word) const noexcept {
        return slots_.empty() ? word_roles{} : slots_[detail::slot_of(slots_.data(), slots_.size(), word)].roles;
    }

private:
    std::span<const slot> slots_;  // open addressing, at most half full, a power of two
};

/// The words of one role, blanks between them.
struct role_words {
    word_role role{};
    std::string_view words;
    word_key (*key)(std::string_view) noexcept = key_of;
};

/// The table behind a `role_table`, computed while compiling; a word may have several roles.
template <const auto& Lists>
consteval auto make_role_table() {
    constexpr std::size_t size = [] {
        std::size_t words = 0;
        for (const role_words& list : Lists) words += detail::count_words(list.words);
        return detail::slots_for(words);
    }();
    std::array<role_table::slot, size> slots{};
    for (const role_words& list : Lists) {
        detail::for_each_word(list.words, [&](std::string_view word) {
            const word_key key = list.key(word);
            role_table::slot& slot = slots[detail::slot_of(slots.data(), size, key)];
            slot.word = key;
            slot.roles |= word_roles{std::uint64_t{1} << static_cast<unsigned>(list.role)};
        });
    }
    return slots;
}

}  // namespace newsmodel

#endif
