#ifndef NEWSMODEL_POSITION_TARGET_REFERENT_HPP_INCLUDED
#define NEWSMODEL_POSITION_TARGET_REFERENT_HPP_INCLUDED

#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/target_end.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsmodel {

namespace detail {

/// Finds what short targets refer to, backwards from them.
class referent_finder {
public:
    explicit referent_finder(const clause_words& words) noexcept : words_{&words} {}

    [[nodiscard]] std::optional<token_range> find(token_range target) const {
        if (target.size() == 1 && words_->is(target.first, word_role::impersonal)) return nearest_policy(target.first);
        const bool points_back = target.size() == 2 && words_->is(target.first, word_role::determiner) &&
                                 words_->is(target.first + 1, word_role::policy);
        return points_back ? same_noun(target) : std::nullopt;
    }

private:
    static constexpr std::uint32_t noun_reach = 400;  // tokens
    static constexpr std::uint32_t pronoun_reach = 60;

    /// `the bill`: the last phrase of the same noun that says more.
    [[nodiscard]] std::optional<token_range> same_noun(token_range target) const {
        const word_key stem = (*words_)[target.first + 1].stem;
        for (std::uint32_t at = target.first; at > 0 && target.first - at < noun_reach;) {
            if ((*words_)[--at].stem != stem || words_->is_verb(at)) continue;
            const token_range phrase = phrase_of(at, target.first);
            if (phrase.size() > target.size()) return phrase;
        }
        return std::nullopt;
    }
    /// `it`: the last phrase with a noun that one may be for or against, unless an actor stands closer.
    [[nodiscard]] std::optional<token_range> nearest_policy(std::uint32_t pronoun) const {
        for (std::uint32_t at = pronoun; at > 0 && pronoun - at < pronoun_reach;) {
            if (words_->is(--at, word_role::policy) && words_->is_noun(at) && !words_->is_verb(at))
                return phrase_of(at, pronoun);
        }
        return std::nullopt;
    }

    /// The noun phrase around a noun, with what it is a bill, plan or deal to do.
    [[nodiscard]] token_range phrase_of(std::uint32_t noun, std::uint32_t limit) const {
        const token_range sentence = words_->sentence(noun);
        std::uint32_t first = noun;
        while (first > sentence.first && goes_on_before(first - 1)) --first;
        std::uint32_t last = noun + 1;
        const std::uint32_t end = std::min(sentence.last, limit);
        if (last + 1 < end && words_->is_any(last, word_role::infinitive, word_role::of))
            last = target_end(*words_, last, words_->is(last, word_role::infinitive), end);
        return {first, last};
    }
    [[nodiscard]] bool goes_on_before(std::uint32_t at) const {
        if (!words_->is_word(at) || words_->is_any(at, word_role::preposition, word_role::conjunction)) return false;
        return words_->is_possessive_ending(at) || !words_->is_verb(at);
    }

    const clause_words* words_;
};

}  // namespace detail

/// The words that say what a target of `it`, `the bill`, `this plan` refers to, where the article has them before it.
/// ```
/// Lund presented a bill to cut the fee. Ruiz opposes the bill.
///                |                   |               |      |
///                `---- referent -----'               `target'
/// ```
/// Complexity: bounded.
[[nodiscard]] inline std::optional<token_range> target_referent(const clause_words& words, token_range target) {
    return detail::referent_finder{words}.find(target);
}

}  // namespace newsmodel

#endif
