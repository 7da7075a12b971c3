#ifndef NEWSMODEL_LEXICON_MENTION_LEXICON_HPP_INCLUDED
#define NEWSMODEL_LEXICON_MENTION_LEXICON_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/lexicon/word_map.hpp>
#include <newsmodel/lexicon/word_table.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace newsmodel {

/// What a word can be in a mention: a set of flags, since many words are several things.
enum class mention_word : std::uint64_t {
    none = 0,                ///< nothing of these
    honorific = 1ull << 0,   ///< `Mr.`: stands before a name and is no role
    role = 1ull << 1,        ///< `secretary`: a noun for somebody by what they do
    given_name = 1ull << 2,  ///< `Ursula`
    masculine = 1ull << 3,     ///< `he`, `John`
    feminine = 1ull << 4,      ///< `she`, `Ursula`
    plural = 1ull << 5,        ///< `they`, `officials`
    organization = 1ull << 6,  ///< `company`, `Committee`: heads a noun phrase or ends a name
    publisher = 1ull << 7,     ///< `newspaper`, `Times`
    document = 1ull << 8,      ///< `poll`, `bill`
    government = 1ull << 9,    ///< `government`, `kingdom`
    group = 1ull << 10,        ///< `voters`: people of a kind, in the plural
    place = 1ull << 11,        ///< `Texas`, `County`: a name that ends so is no person
    particle = 1ull << 12,     ///< `von`: lower-case inside a name
    function = 1ull << 13,     ///< closed-class words: never a name, end a noun phrase
    time = 1ull << 14,         ///< `Monday`, `June`
    department = 1ull << 15,   ///< `State` in `Secretary of State`
    utterance = 1ull << 16,    ///< `words`, `view`: what somebody's is theirs
    suffix = 1ull << 17,       ///< `Jr.`
    pronoun = 1ull << 18,      ///< `he`, `who`
    determiner = 1ull << 19,   ///< `the`, `this`
    preposition = 1ull << 20,  ///< `of`, `in`
    quantity = 1ull << 21,    ///< `some`, `many`, `two`
    possessive = 1ull << 22,  ///< `his`
    first_person = 1ull << 23,      ///< `I`, `our`
    second_person = 1ull << 24,     ///< `you`
    spokesperson = 1ull << 25,      ///< `spokesman`: speaks for another
    verb = 1ull << 26,              ///< auxiliaries and verbs of saying: never part of a noun phrase
    owned = 1ull << 27,             ///< `campaign`: belongs to somebody and is known by the owner's name
    opener = 1ull << 28,            ///< starts sentences and is seldom a name: `meanwhile`
    unnamed = 1ull << 29,           ///< `officials`, `sources`: a group of nobody in particular
    relative = 1ull << 30,          ///< `who`, `which`, `that`
    descriptive = 1ull << 31,       ///< `former`, `chief`: stands before a role word
    clause = 1ull << 32,            ///< `that`, `while`: the subject of a clause may follow
    article = 1ull << 33,           ///< `the`, `a`
    generic = 1ull << 34,           ///< `group`, `agency`: an organization of any sort
    finding = 1ull << 35,           ///< `poll`, `results`: what a survey or study is called
    ending = 1ull << 36,            ///< `Holdings`: ends the name of an organization, and is no noun for one
    neuter = 1ull << 37,            ///< `it`, `which`: means nobody
    definite_article = 1ull << 38,  ///< `the`
    definite = 1ull << 39,          ///< `the`, `these`: the phrase means what was said before
    portion = 1ull << 40,           ///< `many`, alone: of a group said before
    relative_pronoun = 1ull << 41,  ///< `who`, `which`: means what it follows
    locative = 1ull << 42,          ///< `near`, `visited`: what follows is where something happens
    within = 1ull << 43,            ///< `in`: ties a government to its seat
    genitive = 1ull << 44,          ///< `of`
    beneficial = 1ull << 45,        ///< `for`: ties somebody to whom they serve
    governing = 1ull << 46,         ///< `of`, `for`, `at`: may tie a role to what it is of
    conjunction = 1ull << 47,       ///< `and`
    genitive_ending = 1ull << 48,   ///< `'s`
    topical = 1ull << 49,           ///< `on`: ties a body to its subject
    exemplifying = 1ull << 50,      ///< `including`, `such as`: examples of a group follow
    agentive = 1ull << 51,          ///< `by`: who did it follows
    history = 1ull << 52,           ///< `taken`: tells how a document came about
    emphatic = 1ull << 53,          ///< `own`: may stand between an owner and what is owned
    dual = 1ull << 54,              ///< `both`, `two`: may mean two said before
    side = 1ull << 55,              ///< `men`, `sides`: what two said before may be called
    receipt = 1ull << 56,           ///< `obtained`, `seen`: tells who has read a document
    amount = 1ull << 57,            ///< `percent`, `half`: how many, and not of whom
};

/// Both sets of flags.
[[nodiscard]] constexpr mention_word operator|(mention_word a, mention_word b) noexcept {
    return static_cast<mention_word>(static_cast<std::uint64_t>(a) | static_cast<std::uint64_t>(b));
}
/// The flags that both sets have.
[[nodiscard]] constexpr mention_word operator&(mention_word a, mention_word b) noexcept {
    return static_cast<mention_word>(static_cast<std::uint64_t>(a) & static_cast<std::uint64_t>(b));
}
/// Whether the two sets share a flag.
[[nodiscard]] constexpr bool is(mention_word word, mention_word any_of) noexcept {
    return (word & any_of) != mention_word::none;
}

/// Words that are all the same thing, with blanks between them.
struct mention_word_list {
    std::string_view words;  ///< separated by blanks
    mention_word what{};     ///< what each of them is
};

/// What each word can be, looked up by key in constant time.
///
/// Lifetime: borrows its table, which is a constant of a language pack; see `make_mention_words`.
class mention_words {
public:
    /// One place of the table.
    struct slot {
        word_key word{};      ///< what is looked up; 0 where the place is free
        mention_word what{};  ///< all that the word can be

        /// By which places are found.
        friend constexpr word_key key_in(const slot& one) noexcept { return one.word; }
    };

    /// No words.
    constexpr mention_words() = default;
    /// Takes a table that `make_mention_words` made.
    constexpr explicit mention_words(std::span<const slot> slots) noexcept : slots_{slots} {}

    /// What the word of that key can be; `none` where it is not in the table.
    [[nodiscard]] constexpr mention_word operator[](word_key word) const noexcept {
        return slots_.empty() ? mention_word::none : slots_[detail::slot_of(slots_.data(), slots_.size(), word)].what;
    }

private:
    std::span<const slot> slots_;  // open addressing, a power of two, a third of it free or more
};

/// The table behind `mention_words`, computed while compiling; a word in several lists is all that they say.
template <const auto& Lists>
consteval auto make_mention_words() {
    constexpr std::size_t size = [] {
        std::size_t words = 0;
        for (const mention_word_list& list : Lists) words += detail::count_words(list.words);
        return std::bit_ceil(words * 3 / 2);
    }();
    std::array<mention_words::slot, size> slots{};
    for (const mention_word_list& list : Lists) {
        detail::for_each_word(list.words, [&](std::string_view word) {
            const word_key key = key_of(word);
            mention_words::slot& slot = slots[detail::slot_of(slots.data(), size, key)];
            slot.word = key;
            slot.what = slot.what | list.what;
        });
    }
    return slots;
}

/// Words by which mentions and speakers are found.
struct mention_lexicon {
    mention_words words;           ///< nouns, titles, pronouns and small words
    mention_words given_names;     ///< and whether a man's or a woman's
    word_map nouns;                ///< from a form of a noun to the noun that says the same: `sen.` to `senator`
    std::string_view governments;  ///< one a line; see `actor_table::add_governments`
    std::span<const std::int16_t> antecedent_weights{};  ///< trained; what they weigh is in `antecedent_feature`
};

}  // namespace newsmodel

#endif
