#ifndef NEWSMODEL_POSITION_MODAL_RULES_HPP_INCLUDED
#define NEWSMODEL_POSITION_MODAL_RULES_HPP_INCLUDED

#include <newsmodel/position/clause_subject.hpp>
#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/frame_matcher.hpp>
#include <newsmodel/position/holder.hpp>
#include <newsmodel/position/verb_group.hpp>

#include <cstdint>

namespace newsmodel {

/// Says when a modal takes a stand: `they must act`, `we will act`, but neither `it must be late` nor `it will rain`.
///
/// Lifetime: borrows all it is made of.
/// Complexity: bounded.
class modal_rules {
public:
    modal_rules(const clause_words& words, const holder_finder& holders) noexcept : words_{&words}, holders_{&holders} {}

    /// That `have to` asks for something: not of oneself, not as a guess, not under `will`, not of the past.
    [[nodiscard]] bool is_demand(const frame_match& match, const verb_group& group,
                                 const clause_subject& subject) const {
        const clause_words& words = *words_;
        if (group.would || group.intended) return false;
        if (!words.is_verb(match.head) || (words[match.head].tag == part_of_speech::verb_participle)) return false;
        if (!subject.empty() && (words.is(subject.head, word_role::self) || opens_question(subject.words.first)))
            return false;
        if (is_past_need(match.head)) return false;
        return !(words.is(match.head, word_role::obligation) && words.is(match.target, word_role::have));
    }

    /// That `will` is a promise of its subject rather than a prediction about somebody.
    [[nodiscard]] bool binds_itself(const frame_match& match, const clause_subject& subject, const found_holder& who,
                                    std::uint32_t teller, bool negated) const {
        if (words_->is(match.target, word_role::idle)) return false;
        if (subject.empty() || subject.words.first == match.head || opens_question(subject.words.first)) return false;
        if (words_->is(match.head, word_role::would) && words_->is(match.target, word_role::be)) return false;
        if (who.route == holder_route::first_person || who.who == teller) return true;
        return negated && holders_->is_body(who.who);
    }
    /// That the verb takes a side itself: who `would veto the bill` opposes it and promises nothing beside.
    [[nodiscard]] bool leads_to_side(const frame_match& match) const {
        const position_frame* verb = words_->frame(match.target);
        const auto inner = verb ? match_frame(*words_, match.target, verb, false) : std::nullopt;
        return inner && (inner->frame->act == position_act::supports || inner->frame->act == position_act::opposes);
    }
    /// `will not act`
    [[nodiscard]] bool negated_after(const frame_match& match) const {
        for (std::uint32_t at = match.head + 1; at <= match.target && at < match.head + 4; ++at) {
            if (words_->is(at, word_role::negation)) return true;
        }
        return false;
    }

private:
    /// `they had to leave`: what was so is told, nobody asks for it.
    [[nodiscard]] bool is_past_need(std::uint32_t head) const {
        return (*words_)[head].tag == part_of_speech::verb_past && words_->is(head + 1, word_role::infinitive);
    }
    /// `how much it would cost`, `who they would vote for`
    [[nodiscard]] bool opens_question(std::uint32_t subject) const {
        const std::uint32_t begin = words_->sentence(subject).first;
        for (std::uint32_t at = subject; at > begin && subject - at < 3;) {
            if (words_->is_any(--at, word_role::question, word_role::relative)) return true;
        }
        return false;
    }

    const clause_words* words_;
    const holder_finder* holders_;
};

}  // namespace newsmodel

#endif
