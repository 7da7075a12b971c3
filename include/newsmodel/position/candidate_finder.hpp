#ifndef NEWSMODEL_POSITION_CANDIDATE_FINDER_HPP_INCLUDED
#define NEWSMODEL_POSITION_CANDIDATE_FINDER_HPP_INCLUDED

#include <newsmodel/position/clause_subject.hpp>
#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/composition.hpp>
#include <newsmodel/position/frame_matcher.hpp>
#include <newsmodel/position/holder.hpp>
#include <newsmodel/position/judgement.hpp>
#include <newsmodel/position/modal_rules.hpp>
#include <newsmodel/position/passive_frame.hpp>
#include <newsmodel/position/position_candidate.hpp>
#include <newsmodel/position/target_end.hpp>
#include <newsmodel/position/target_reader.hpp>
#include <newsmodel/position/told_clauses.hpp>
#include <newsmodel/position/told_words.hpp>
#include <newsmodel/position/verb_group.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace newsmodel {

/// Finds everything in a document that may be a stand: each word that a frame hangs on and fits, with each holder that it
/// may have, and each clause of what is said.
///
/// Lifetime: borrows all it is made of.
/// Complexity: linear in tokens.
class candidate_finder {
public:
    candidate_finder(const clause_words& words, const told_words& told, const holder_finder& holders) noexcept
        : words_{&words}, told_{&told}, holders_{&holders} {}

    void find(std::vector<position_candidate>& candidates) const {
        candidates.clear();
        const told_clause_reader clauses{*words_, *told_, *holders_};
        const auto size = static_cast<std::uint32_t>(words_->document().tokens.size());
        for (std::uint32_t at = 0; at < size; ++at) {
            if (const auto clause = clauses.read(at)) candidates.push_back(*clause);
            if (words_->frame(at)) read_word(at, candidates);
        }
    }

private:
    /// The candidates of a word's frames.
    void read_word(std::uint32_t at, std::vector<position_candidate>& candidates) const {
        const std::size_t before = candidates.size();
        read_frames(at, candidates);
        if (candidates.size() > before) return;
        if (const auto passive = read_passive(at)) candidates.push_back(*passive);
    }

    /// The first frame of a word that fits and gives a candidate, with each holder that it may have.
    void read_frames(std::uint32_t at, std::vector<position_candidate>& candidates) const {
        const bool is_cue = told_->cue(at) != told_words::none;
        auto match = match_frame(*words_, at, words_->frame(at), is_cue);
        while (match) {
            if (auto candidate = read(*match)) {
                add_with_holders(*match, *candidate, candidates);
                return;
            }
            match = match_frame(*words_, at, words_->frames().next(*match->frame), is_cue);
        }
    }

    /// The candidate with its holder; where nothing in its clause says who that is, with those around it.
    void add_with_holders(const frame_match& match, position_candidate candidate,
                          std::vector<position_candidate>& candidates) const {
        const target_reader targets{*words_, *told_, *holders_};
        const auto add = [&](std::uint32_t who, holder_route route) {
            position_candidate one = candidate;
            one.holder = who;
            one.route = route;
            if (const auto read = targets.read(match, one)) candidates.push_back(*read);
        };
        const bool known = candidate.holder != told_words::none;
        if (known) add(candidate.holder, candidate.route);
        if (known && candidate.route != holder_route::pronoun && candidate.route != holder_route::clause) return;
        const auto teller = holders_->teller(match.head);
        if (teller && teller != candidate.holder && !is_of_others(candidate)) add(*teller, holder_route::around);
        const std::uint32_t before = candidate.subject.empty() ? match.head : candidate.subject.first;
        const auto near = holders_->last_before(before);
        if (near && near != candidate.holder && near != teller) add(*near, holder_route::nearby);
        const auto first = holders_->first_before(before);
        if (first && first != candidate.holder && first != teller && first != near) add(*first, holder_route::opening);
    }

    /// `"She opposes the bill," Ruiz said`: between quotation marks, she is not who says it.
    [[nodiscard]] bool is_of_others(const position_candidate& candidate) const {
        return candidate.quoted && !candidate.subject.empty() &&
               words_->is(candidate.subject.first, word_role::third_person);
    }

    [[nodiscard]] position_candidate start(const frame_match& match) const {
        position_candidate candidate;
        candidate.frame = match.frame;
        candidate.head = match.head;
        candidate.verb_target = match.verb_target;
        candidate.quoted = (*words_)[match.head].quotation_depth > 0;
        candidate.holder = told_words::none;
        candidate.cue = told_->cue(match.head);
        candidate.is_cue = candidate.cue != told_words::none;
        if (const std::uint32_t content = told_->content(match.head); content != told_words::none)
            candidate.told_in = content;
        return candidate;
    }

    [[nodiscard]] std::optional<position_candidate> read(const frame_match& match) const {
        const position_candidate candidate = start(match);
        switch (match.frame->kind) {
            case frame_class::noun: return read_noun(match, candidate);
            case frame_class::modal: return read_modal(match, candidate);
            default: return read_verb(match, candidate);
        }
    }

    [[nodiscard]] std::optional<position_candidate> read_verb(const frame_match& match,
                                                              position_candidate candidate) const {
        const verb_group group = read_verb_group(*words_, match.head);
        const clause_subject subject = find_subject(*words_, group);
        candidate.subject = subject.words;
        candidate.passive =
            group.passive && match.frame->kind == frame_class::verb && !words_->is(match.head, word_role::be);
        if (candidate.passive) return std::nullopt;
        const auto composed = compose(*words_, match, group, subject.words);
        if (!composed || binds_to_nothing(match) || is_policy_itself(*composed, subject)) return std::nullopt;
        candidate.act = composed->act;
        candidate.modality = composed->modality;
        if (const auto holder = holder_of(match.head, subject)) {
            candidate.holder = holder->who;
            candidate.route = holder->route;
        }
        return candidate;
    }

    /// `was urged by Ruiz to resign`, `is backed by Ruiz`: the agent holds it, the subject is addressed or the target.
    [[nodiscard]] std::optional<position_candidate> read_passive(std::uint32_t head) const {
        const clause_words& words = *words_;
        const std::uint32_t by = head + 1;
        const std::uint32_t last = words.sentence(head).last;
        if (by + 1 >= last || !words.is(by, word_role::agent) || !words.is_participle(head)) return std::nullopt;
        const token_range agent{by + 1, agent_end(words, by + 1)};
        const position_frame* frame = words.frame(head);
        while (frame && !passive_target(words, *frame, head)) frame = words.frames().next(*frame);
        if (!frame) return std::nullopt;
        const auto holder = holders_->named(agent, by + 1);
        const verb_group group = read_verb_group(words, head);
        const clause_subject subject = find_subject(words, group);
        if (!holder || subject.empty() || group.negated || group.possible) return std::nullopt;
        position_candidate candidate = start({frame, head, 0, {}, {}, false, false});
        candidate.act = frame->act;
        candidate.holder = *holder;
        candidate.route = holder_route::named;
        candidate.passive = true;
        candidate.addressee = holders_->named(subject.words, subject.head);
        const std::uint32_t first = *passive_target(words, *frame, head);
        const bool verb = frame->steps[frame->size - 1] == frame_place::target_verb;
        candidate.target = first == head ? subject.words : token_range{first, target_end(words, first, verb, last)};
        return candidate;
    }

    [[nodiscard]] std::optional<found_holder> holder_of(std::uint32_t head, const clause_subject& subject) const {
        if (const auto who = holders_->source_of(told_->cue(head))) return found_holder{*who, holder_route::cue_source};
        if (!subject.empty()) return holders_->of_subject(subject);
        const auto who = holders_->teller(head);
        if (who && opens_content(head)) return found_holder{*who, holder_route::told};
        return std::nullopt;
    }
    /// An imperative, or a content that is a verb phrase: `vowed to "fight"`.
    [[nodiscard]] bool opens_content(std::uint32_t head) const {
        const std::uint32_t content = told_->content(head);
        return head == words_->sentence(head).first || told_->content(head - 1) != content ||
               words_->is_quotation_mark(head - 1);
    }
    /// `the bill passed the Senate`: what others are for or against takes no side itself.
    [[nodiscard]] bool is_policy_itself(const composed_act& composed, const clause_subject& subject) const {
        const bool takes_side = composed.act == position_act::supports || composed.act == position_act::opposes ||
                                composed.act == position_act::agrees;
        return takes_side && !subject.empty() && is_policy(*words_, subject.words);
    }
    /// `refused to comment`, `want to thank`: no course of action; `refused to rule out`: it stays open.
    [[nodiscard]] bool binds_to_nothing(const frame_match& match) const {
        if (!match.verb_target || match.frame->act == position_act::demands) return false;
        const position_frame* inner = words_->frame(match.target);
        if (match.frame->act == position_act::refuses && inner && inner->act == position_act::refuses) return true;
        return words_->is(match.target, word_role::idle);
    }

    /// `they must act`: the speaker demands; `we will act`: the subject commits itself.
    [[nodiscard]] std::optional<position_candidate> read_modal(const frame_match& match,
                                                               position_candidate candidate) const {
        const auto teller = holders_->teller(match.head);
        if (!teller) return std::nullopt;
        const verb_group group = read_verb_group(*words_, match.head);
        const clause_subject subject = find_subject(*words_, group);
        candidate.subject = subject.words;
        const bool of_oneself = !subject.empty() && words_->is(subject.head, word_role::self);
        if (of_oneself && match.frame->act == position_act::demands) return std::nullopt;
        const modal_rules rules{*words_, *holders_};
        const bool negated = group.negated || rules.negated_after(match);
        const bool promises = match.frame->act == position_act::commits;
        if (promises && !negated && rules.leads_to_side(match)) return std::nullopt;
        verb_group plain = group;
        plain.negated = negated;
        const auto composed = compose(*words_, match, plain, subject.words);
        if (!composed) return std::nullopt;
        candidate.act = composed->act;
        candidate.modality = promises ? position_modality::intended : composed->modality;
        const auto who = holders_->of_subject(subject);
        candidate.holder = *teller;
        candidate.route = holder_route::told;
        if (match.frame->act == position_act::demands) {
            candidate.doubtful = !rules.is_demand(match, group, subject);
            if (who && who->who != *teller) candidate.addressee = who->who;
        } else {
            if (!who) return std::nullopt;
            candidate.doubtful = !rules.binds_itself(match, subject, *who, *teller, negated);
            candidate.holder = who->who;
            candidate.route = who->route;
        }
        return candidate;
    }

    [[nodiscard]] std::optional<position_candidate> read_noun(const frame_match& match,
                                                              position_candidate candidate) const {
        candidate.act = match.frame->act;
        std::optional<found_holder> holder;
        if (const auto who = holders_->source_of(told_->cue(match.head)))
            holder = found_holder{*who, holder_route::cue_source};
        if (!holder && !match.agent.empty()) {
            if (const auto who = holders_->named(match.agent, match.agent.first))
                holder = found_holder{*who, holder_route::named};
        }
        if (!holder) holder = owner_of(match.head, candidate);
        if (holder) {
            candidate.holder = holder->who;
            candidate.route = holder->route;
        }
        return candidate;
    }

    /// `has no plans to`, `does not have her support for`: the negated act; false where a negation leaves none.
    static bool turn_round(position_candidate& candidate) {
        if (!candidate.frame->negated) return false;
        candidate.act = *candidate.frame->negated;
        return true;
    }

    /// `Ruiz's strong support`, `their support`, `Ruiz voiced support`, `Ruiz, a supporter of`
    [[nodiscard]] std::optional<found_holder> owner_of(std::uint32_t head, position_candidate& candidate) const {
        const clause_words& words = *words_;
        const std::uint32_t begin = words.sentence(head).first;
        for (std::uint32_t at = head; at > begin && head - at < 7;) {
            --at;
            if (words.is_possessive_ending(at) && at > begin) {
                const clause_subject owner{{at - 1, at}, at - 1, false};
                candidate.subject = owner.words;
                if (const auto who = holders_->owner(at - 1)) return found_holder{*who, holder_route::named};
                return holders_->of_subject(owner);
            }
            if (words.is_any(at, word_role::own_first, word_role::own_third)) {
                const clause_subject owner{{at, at + 1}, at, false};
                candidate.subject = owner.words;
                return holders_->of_subject(owner);
            }
            if (words.is(at, word_role::few) && !turn_round(candidate)) return std::nullopt;
            if (words.is_verb(at)) {
                const verb_group group = read_verb_group(words, at);
                const clause_subject subject = find_subject(words, group);
                candidate.subject = subject.words;
                if (group.passive || group.possible || group.denied) return std::nullopt;
                if (group.negated && !turn_round(candidate)) return std::nullopt;
                return holders_->of_subject(subject);
            }
            if (words.is_comma(at) || words.is_any(at, word_role::preposition, word_role::conjunction)) break;
        }
        return std::nullopt;
    }

    const clause_words* words_;
    const told_words* told_;
    const holder_finder* holders_;
};

}  // namespace newsmodel

#endif
