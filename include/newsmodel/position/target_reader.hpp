#ifndef NEWSMODEL_POSITION_TARGET_READER_HPP_INCLUDED
#define NEWSMODEL_POSITION_TARGET_READER_HPP_INCLUDED

#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/condition.hpp>
#include <newsmodel/position/frame_matcher.hpp>
#include <newsmodel/position/holder.hpp>
#include <newsmodel/position/judgement.hpp>
#include <newsmodel/position/position_candidate.hpp>
#include <newsmodel/position/target_end.hpp>
#include <newsmodel/position/told_words.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsmodel {

/// Reads what the stand of a matched frame is about, and towards whom it is.
///
/// Lifetime: borrows all it is made of.
class target_reader {
public:
    target_reader(const clause_words& words, const told_words& told, const holder_finder& holders) noexcept
        : words_{&words}, told_{&told}, holders_{&holders} {}

    /// The candidate with target, addressee and the act that the target makes of it; none where the target is none.
    [[nodiscard]] std::optional<position_candidate> read(const frame_match& match, position_candidate candidate) const {
        const std::uint32_t limit = before_next_cue(match, before_verb(match, limit_of(match.head, match.target)));
        std::uint32_t first = match.target;
        if (match.negated && first > 1) first = negation_before(match);
        candidate.target = {first, target_end(*words_, match.target, match.verb_target, limit)};
        if (candidate.target.empty() || is_time(candidate.target)) return std::nullopt;
        if (!settle_act(match, candidate)) return std::nullopt;
        read_condition(candidate);
        if (!candidate.addressee && !match.verb_target) candidate.addressee = actor_in(candidate);
        if (!match.addressee.empty()) candidate.addressee = holders_->named(match.addressee, match.addressee.first);
        return candidate;
    }

private:
    /// `called the plan a "jungle"`: words that are somebody's own are likely a judgement, though no list knows them.
    [[nodiscard]] bool is_quoted_in_part(token_range target) const {
        for (std::uint32_t at = target.first; at < target.last; ++at) {
            if (words_->is_quotation_mark(at)) return true;
        }
        return false;
    }
    /// `proposed last week`
    [[nodiscard]] bool is_time(token_range target) const {
        const std::uint32_t last = target.last - 1;
        if (!words_->is(last, word_role::time) || target.size() > 2) return false;
        return target.size() == 1 || !words_->is_noun(target.first);
    }

    void read_condition(position_candidate& candidate) const {
        const std::uint32_t first =
            candidate.subject.empty() ? candidate.head : std::min(candidate.subject.first, candidate.head);
        const auto condition = find_condition(*words_, first, candidate.target);
        if (!condition) return;
        candidate.condition = *condition;
        if (candidate.modality == position_modality::intended) candidate.modality = position_modality::conditional;
    }

    /// `slammed the governor's plan`: whoever opens the target.
    [[nodiscard]] std::optional<std::uint32_t> actor_in(const position_candidate& candidate) const {
        const bool towards = candidate.act == position_act::accuses || candidate.act == position_act::supports ||
                             candidate.act == position_act::opposes;
        const std::uint32_t reach = candidate.act == position_act::accuses ? 8 : 5;
        for (std::uint32_t at = candidate.target.first;
             towards && at < candidate.target.last && at < candidate.target.first + reach; ++at) {
            const std::uint32_t who = told_->speaker(at);
            if (who != told_words::none && who != candidate.holder)
                return holders_->is_settled(who) ? std::optional{who} : std::nullopt;
            if (words_->is_any(at, word_role::preposition) && candidate.act != position_act::accuses) break;
        }
        return std::nullopt;
    }

    /// Lets the target decide: a policy that is attacked is opposed; a judging frame needs a judging word.
    [[nodiscard]] bool settle_act(const frame_match& match, position_candidate& candidate) const {
        if (match.frame->strength == frame_strength::judging) {
            const auto verdict = verdict_of(*words_, candidate.target);
            candidate.act = verdict.value_or(candidate.act);
            candidate.doubtful = !verdict;
            if (!verdict && !is_quoted_in_part(candidate.target)) return false;
        }
        if (candidate.act == position_act::accuses &&
            is_policy(*words_, match.addressee.empty() ? candidate.target : match.addressee)) {
            candidate.act = position_act::opposes;
        }
        return true;
    }
    [[nodiscard]] std::uint32_t negation_before(const frame_match& match) const {
        for (std::uint32_t at = match.target; at > match.head + 1 && match.target - at < 4;) {
            if (words_->is(--at, word_role::negation)) return at;
        }
        return match.target;
    }
    /// `Ruiz's support for the bill is firm`: the noun is the subject of what comes after its target.
    [[nodiscard]] std::uint32_t before_verb(const frame_match& match, std::uint32_t limit) const {
        constexpr std::uint32_t reach = 30;  // tokens
        const clause_words& words = *words_;
        if (match.frame->kind != frame_class::noun || match.verb_target) return limit;
        if (words.is_any(match.target - 1, word_role::that, word_role::speech)) return limit;
        for (std::uint32_t at = match.target; at < limit && at - match.target < reach; ++at) {
            if (words.is_any(at, word_role::relative, word_role::that, word_role::infinitive, word_role::question) ||
                words.is_quotation_mark(at))
                return limit;
            if (at == match.target || !words.is_finite(at)) continue;
            const bool pronoun = words.is_any(at - 1, word_role::third_person, word_role::impersonal);
            return pronoun && at - 1 > match.target ? at - 1 : at;
        }
        return limit;
    }
    /// `attacks one plan and supports another`: a conjunction before the cue of another attribution ends the target.
    [[nodiscard]] std::uint32_t before_next_cue(const frame_match& match, std::uint32_t limit) const {
        const std::uint32_t own = told_->cue(match.head);
        for (std::uint32_t at = match.target + 1; at + 1 < limit && at - match.target < 60; ++at) {
            if (!words_->is(at, word_role::conjunction) && !words_->is_comma(at)) continue;
            for (std::uint32_t next = at + 1; next < limit && next < at + 4; ++next) {
                if (told_->cue(next) != told_words::none && told_->cue(next) != own) return at;
            }
        }
        return limit;
    }
    /// A target ends with its sentence, and with the content that its head is told in.
    [[nodiscard]] std::uint32_t limit_of(std::uint32_t head, std::uint32_t target) const {
        std::uint32_t limit = words_->sentence(target).last;
        const std::uint32_t content = told_->content(head);
        if (content == told_words::none) return limit;
        std::uint32_t at = target;
        while (at < limit && at - target < 60 && told_->content(at) != told_words::none) ++at;
        return at > target && at - target < 60 ? at : limit;
    }

    const clause_words* words_;
    const told_words* told_;
    const holder_finder* holders_;
};

}  // namespace newsmodel

#endif
