#ifndef NEWSMODEL_POSITION_JUDGEMENT_HPP_INCLUDED
#define NEWSMODEL_POSITION_JUDGEMENT_HPP_INCLUDED

#include <newsmodel/position/clause_subject.hpp>
#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/holder.hpp>
#include <newsmodel/position/position_candidate.hpp>
#include <newsmodel/position/target_end.hpp>
#include <newsmodel/position/told_words.hpp>
#include <newsmodel/position/verb_group.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace newsmodel {

/// `accuses` where words hold one of blame, `supports` where they hold one of praise first; none where neither.
[[nodiscard]] inline std::optional<position_act> verdict_of(const clause_words& words, token_range range) {
    for (std::uint32_t at = range.first; at < range.last; ++at) {
        if (words.lexicon().blame.contains(words[at].stem)) return position_act::accuses;
        if (words.lexicon().praise.contains(words[at].stem)) return position_act::supports;
    }
    return std::nullopt;
}

/// That the head of a noun phrase is a policy: `the new spending bill`.
[[nodiscard]] inline bool is_policy(const clause_words& words, token_range range) {
    std::uint32_t head = range.first;
    while (head + 1 < range.last && words.is_word(head + 1) && !words.is_verb(head + 1) &&
           !words.is_any(head + 1, word_role::preposition, word_role::relative, word_role::that)) {
        ++head;
    }
    return words.is(head, word_role::policy);
}

/// Finds judgements about conduct in what is said: clauses about somebody else that hold a word of blame or praise.
/// ```
/// "The governor misled the voters," Ruiz said.
///  |          | |               |
///  addressee    `--- target ----'      holder: Ruiz
/// ```
/// Lifetime: borrows all it is made of.
class judgement_finder {
public:
    judgement_finder(const clause_words& words, const told_words& told, const holder_finder& holders) noexcept
        : words_{&words}, told_{&told}, holders_{&holders} {}

    /// The judgement that the word at `at` makes; none where it makes none.
    [[nodiscard]] std::optional<position_candidate> read(std::uint32_t at) const {
        const clause_words& words = *words_;
        const bool blames = words.lexicon().blame.contains(words[at].stem);
        if (!blames && !words.lexicon().praise.contains(words[at].stem)) return std::nullopt;
        const auto teller = holders_->teller(at);
        if (!teller || words.is_named(at)) return std::nullopt;
        const auto verb = verb_of(at);
        if (!verb) return std::nullopt;
        const verb_group group = read_verb_group(words, *verb);
        const clause_subject subject = find_subject(words, group);
        if (group.passive || group.possible || group.negated || group.would || group.intended || subject.empty())
            return std::nullopt;
        position_candidate candidate;
        candidate.head = at;
        candidate.act = blames ? position_act::accuses : position_act::supports;
        candidate.subject = subject.words;
        if (!is_about_another(subject, *teller, candidate)) return std::nullopt;
        candidate.holder = *teller;
        candidate.route = holder_route::judging;
        candidate.told_in = told_->content(at);
        candidate.quoted = words[at].quotation_depth > 0;
        candidate.target = {std::min(*verb, at), target_end(words, *verb, true, words.sentence(at).last)};
        return candidate;
    }

private:
    /// The verb of the clause that a word stands in: itself, or the nearest one before it.
    [[nodiscard]] std::optional<std::uint32_t> verb_of(std::uint32_t at) const {
        const std::uint32_t begin = words_->sentence(at).first;
        const std::uint32_t content = told_->content(at);
        for (std::uint32_t verb = at + 1; verb > begin && at + 1 - verb < 14;) {
            --verb;
            if (told_->content(verb) != content) return std::nullopt;
            if (verb != at &&
                (words_->is_any(verb, word_role::relative, word_role::subordinator) || words_->is_dash(verb)))
                return std::nullopt;
            if (words_->is_verb(verb) && !words_->is_gerund(verb)) return verb;
        }
        return std::nullopt;
    }

    /// That the clause is about another actor or a policy.
    bool is_about_another(const clause_subject& subject, std::uint32_t teller, position_candidate& candidate) const {
        const clause_words& words = *words_;
        if (words.is_any(subject.head, word_role::first_person, word_role::own_first)) return false;
        if (words.is_any(subject.head, word_role::second_person)) return true;
        if (words.is(subject.head, word_role::third_person)) {
            const std::uint32_t who = told_->speaker(subject.head);
            if (who != told_words::none && who != teller) candidate.addressee = who;
            return words[subject.head].quotation_depth > 0 || (who != told_words::none && who != teller);
        }
        if (const auto who = holders_->named(subject.words, subject.head)) {
            candidate.addressee = *who;
            return *who != teller;
        }
        if (is_policy(words, subject.words)) {
            if (candidate.act == position_act::accuses) candidate.act = position_act::opposes;
            return true;
        }
        return false;
    }

    const clause_words* words_;
    const told_words* told_;
    const holder_finder* holders_;
};

}  // namespace newsmodel

#endif
