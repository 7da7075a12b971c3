#ifndef NEWSMODEL_SYNTAX_TOKEN_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_TOKEN_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/lexicon/word_key.hpp>

#include <cstdint>

namespace newsmodel {

enum class token_kind : std::uint8_t { word, number, punctuation, quotation_mark, symbol };

/// How the letters of a word are written.
enum class letter_case : std::uint8_t {
    none,         ///< no letter
    lower,        ///< `said`
    capitalized,  ///< `Pompeo`
    upper,        ///< `DPRK`, `U.S.`; at least two letters
    initial,      ///< one capital: `I`, `J.`
    mixed,        ///< `McCain`, `iPhone`
};

/// The part of speech of a token: the classes of the Penn Treebank that reading news needs.
///
/// Punctuation is tagged by rule, words by a trained tagger.
// clang-format off
enum class part_of_speech : std::uint8_t {
    unknown,
    noun, plural_noun, proper_noun,
    verb_base, verb_past, verb_gerund, verb_participle, verb_present, verb_present_third, modal,
    adjective, adverb, particle,
    pronoun, possessive_pronoun, determiner, wh_word, preposition, to, conjunction, possessive_ending,
    number, interjection, other,
    comma, stop, mark,
};
// clang-format on

/// Whether a word of this part of speech is a verb, in whatever form, or a modal.
[[nodiscard]] constexpr bool is_verb(part_of_speech tag) noexcept {
    return tag >= part_of_speech::verb_base && tag <= part_of_speech::modal;
}
/// Whether a word of this part of speech is a noun: common, plural or proper.
[[nodiscard]] constexpr bool is_noun(part_of_speech tag) noexcept {
    return tag >= part_of_speech::noun && tag <= part_of_speech::proper_noun;
}

/// One word, number or mark.
struct token {
    byte_span span;
    word_key word{};            ///< lower-cased; `’s` and `'s` are one
    word_key stem{};            ///< of the dictionary form: `said`, `says` and `say` share one
    std::uint32_t sentence{};   ///< index into `document::sentences`
    std::uint32_t paragraph{};  ///< index into `document::paragraphs`
    token_kind kind{};
    letter_case letters{};
    newsmodel::part_of_speech tag{};
    std::uint8_t quotation_depth{};  ///< pairs of quotation marks around it; a mark counts for its own pair
    bool space_before{};

    friend bool operator==(const token&, const token&) = default;
};

/// A half-open range of tokens of a document.
struct token_range {
    std::uint32_t first{};
    std::uint32_t last{};

    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return last - first; }
    [[nodiscard]] constexpr bool empty() const noexcept { return first == last; }
    [[nodiscard]] constexpr bool contains(std::uint32_t token) const noexcept { return first <= token && token < last; }
    [[nodiscard]] constexpr bool contains(token_range other) const noexcept {
        return first <= other.first && other.last <= last;
    }
    [[nodiscard]] constexpr bool overlaps(token_range other) const noexcept {
        return first < other.last && other.first < last;
    }

    friend constexpr bool operator==(token_range, token_range) = default;
};

}  // namespace newsmodel

#endif
