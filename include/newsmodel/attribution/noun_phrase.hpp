#ifndef NEWSMODEL_ATTRIBUTION_NOUN_PHRASE_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_NOUN_PHRASE_HPP_INCLUDED

#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>

namespace newsmodel::detail {

[[nodiscard]] constexpr bool is_of_noun_phrase(part_of_speech tag) noexcept {
    switch (tag) {
        case part_of_speech::noun:
        case part_of_speech::plural_noun:
        case part_of_speech::proper_noun:
        case part_of_speech::adjective:
        case part_of_speech::determiner:
        case part_of_speech::possessive_pronoun:
        case part_of_speech::possessive_ending:
        case part_of_speech::number: return true;
        default: return false;
    }
}

/// The noun phrase or third person that ends before `end` and begins in `part`; empty where none does.
[[nodiscard]] inline token_range noun_phrase_before(const document& document, const attribution_lexicon& lexicon,
                                                    std::uint32_t end, token_range part) noexcept {
    constexpr std::uint32_t longest = 12;
    if (end > part.first && lexicon.clause_words.find(document.tokens[end - 1].word) == clause_word::third_person)
        return {end - 1, end};
    token_range phrase{end, end};
    while (phrase.first > part.first && phrase.size() < longest && is_of_noun_phrase(document.tokens[phrase.first - 1].tag))
        --phrase.first;
    const bool has_noun = std::ranges::any_of(document[phrase], is_noun, &token::tag);
    return has_noun ? phrase : token_range{};
}

/// Where the auxiliaries and adverbs before a verb begin: `has also` of `has also said`.
[[nodiscard]] inline std::uint32_t verb_group_start(const document& document, const attribution_lexicon& lexicon,
                                                    std::uint32_t verb, token_range part) noexcept {
    while (verb > part.first && lexicon.auxiliaries.contains(document.tokens[verb - 1].word)) --verb;
    return verb;
}

}  // namespace newsmodel::detail

#endif
