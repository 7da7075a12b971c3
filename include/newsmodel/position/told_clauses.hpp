#ifndef NEWSMODEL_POSITION_TOLD_CLAUSES_HPP_INCLUDED
#define NEWSMODEL_POSITION_TOLD_CLAUSES_HPP_INCLUDED

#include <newsmodel/position/clause_subject.hpp>
#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/composition.hpp>
#include <newsmodel/position/holder.hpp>
#include <newsmodel/position/judgement.hpp>
#include <newsmodel/position/position_candidate.hpp>
#include <newsmodel/position/target_end.hpp>
#include <newsmodel/position/told_words.hpp>
#include <newsmodel/position/verb_group.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsmodel {

/// Reads the clauses of what is said as stands of whoever says them, whatever their words: which of them are stands, and
/// which act each is, has to be learned.
/// ```
/// "The governor misled the voters," Ruiz said.
///  |          | |               |
///  addressee    `--- target ----'      holder: Ruiz
/// ```
/// Lifetime: borrows all it is made of.
class told_clause_reader {
public:
    told_clause_reader(const clause_words& words, const told_words& told, const holder_finder& holders) noexcept
        : words_{&words}, told_{&told}, holders_{&holders} {}

    /// The clause whose verb stands at `at`; none where there is none or nobody says it.
    [[nodiscard]] std::optional<position_candidate> read(std::uint32_t at) const {
        const clause_words& words = *words_;
        if (!words.is_verb(at) || words.is_named(at)) return std::nullopt;
        const auto teller = holders_->teller(at);
        if (!teller || !heads_group(at)) return std::nullopt;
        const verb_group group = read_verb_group(words, at);
        if (group.asked || group.denied || group.infinitive || group.gerund) return std::nullopt;
        if (detail::is_under_condition(words, group.first)) return std::nullopt;
        const clause_subject subject = find_subject(words, group);
        position_candidate candidate;
        candidate.head = at;
        candidate.subject = subject.words;
        candidate.holder = *teller;
        candidate.route = holder_route::judging;
        candidate.told_in = told_->content(at);
        candidate.quoted = words[at].quotation_depth > 0;
        candidate.passive = group.passive;
        candidate.addressee = addressee(subject, *teller);
        const bool told_of = !candidate.addressee && is_spoken_of(subject, group);
        candidate.target = {told_of ? subject.words.first : group.first,
                            target_end(words, at, true, words.sentence(at).last)};
        candidate.verdict = verdict(group, subject, candidate);
        return candidate;
    }

private:
    /// `the tax cuts are a failure`: the stand is about what the clause speaks of, if that is no actor.
    [[nodiscard]] bool is_spoken_of(const clause_subject& subject, const verb_group& group) const {
        if (subject.empty() || subject.main_clause || subject.words.last != group.first) return false;
        return !words_->is_any(subject.head, word_role::first_person, word_role::second_person, word_role::third_person,
                               word_role::impersonal, word_role::relative);
    }
    /// That no verb of the same group follows.
    [[nodiscard]] bool heads_group(std::uint32_t at) const {
        const std::uint32_t last = words_->sentence(at).last;
        if (!words_->is_auxiliary(at)) return true;
        for (std::uint32_t next = at + 1; next < last && next < at + 5; ++next) {
            if (words_->is_verb(next)) return false;
            if (!words_->is_adverb(next) && !words_->is(next, word_role::negation)) return true;
        }
        return true;
    }

    [[nodiscard]] std::optional<std::uint32_t> addressee(const clause_subject& subject, std::uint32_t teller) const {
        if (subject.empty()) return std::nullopt;
        std::optional<std::uint32_t> who;
        if (words_->is(subject.head, word_role::third_person)) {
            const std::uint32_t meant = told_->speaker(subject.head);
            if (meant != told_words::none && holders_->is_settled(meant)) who = meant;
        } else {
            who = holders_->named(subject.words, subject.head);
        }
        return who && *who != teller ? who : std::nullopt;
    }

    /// What a clause comes to that says something good or bad of somebody else, or of a policy.
    [[nodiscard]] std::optional<position_act> verdict(const verb_group& group, const clause_subject& subject,
                                                      const position_candidate& candidate) const {
        constexpr std::uint32_t reach = 14;  // tokens
        const clause_words& words = *words_;
        if (group.passive || group.possible || group.negated || group.would || group.intended || subject.empty())
            return std::nullopt;
        const std::uint32_t last = std::min(words.sentence(candidate.head).last, candidate.head + reach);
        std::optional<position_act> act = verdict_of(words, {candidate.head, std::min(candidate.target.last, last)});
        if (candidate.addressee || words.is(subject.head, word_role::second_person)) return act;
        if (words.is(subject.head, word_role::third_person) && candidate.quoted) return act;
        if (!is_policy(words, subject.words)) return std::nullopt;
        return act == position_act::accuses ? position_act::opposes : act;
    }

    const clause_words* words_;
    const told_words* told_;
    const holder_finder* holders_;
};

}  // namespace newsmodel

#endif
