#ifndef NEWSMODEL_POSITION_CHOICE_FEATURES_HPP_INCLUDED
#define NEWSMODEL_POSITION_CHOICE_FEATURES_HPP_INCLUDED

#include <newsmodel/learn/feature_hash.hpp>
#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/position_candidate.hpp>
#include <newsmodel/position/rule_weight.hpp>
#include <newsmodel/position/told_words.hpp>
#include <newsmodel/position/verb_group.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel {

/// Lists what is known of a candidate as hashed features, from which it is learned whether it is a stand.
///
/// Shape: the frame and the way the holder was found, the verb group and its subject, the cue of the attribution around, the
/// target's words of judgement, the kinds of the actors, the place in the article; single words of the target did not help.
/// Lifetime: borrows all it is made of; keeps its list from candidate to candidate.
/// Complexity: bounded.
class choice_features {
public:
    choice_features(const clause_words& words, const told_words& told, const speaker_reading& speakers) noexcept
        : words_{&words}, told_{&told}, speakers_{&speakers} {}

    /// The features of a candidate, good until the next call.
    [[nodiscard]] std::span<const std::uint32_t> list(const position_candidate& one) {
        features_.clear();
        read(one);
        add_frame(one);
        add_clause(one);
        add_target(one);
        add_place(one);
        return features_;
    }

private:
    static constexpr std::uint32_t undecided = 10;  // the act of a clause
    static constexpr std::uint32_t clause_kind = 8;
    enum class subject_class : std::uint8_t { none, first, second, third, it, other, holder, unknown };

    template <class... Values>
    void add(std::uint32_t id, Values... values) {
        features_.push_back(learn::feature_hash(id, values...));
    }
    [[nodiscard]] static std::uint32_t folded(word_key key) {
        const auto bits = static_cast<std::uint64_t>(key);
        return static_cast<std::uint32_t>(bits ^ bits >> 32);
    }
    [[nodiscard]] std::uint32_t stem(std::uint32_t at) const { return folded((*words_)[at].stem); }
    /// A word, but no name: who it is must not decide what is a stand.
    [[nodiscard]] std::uint32_t word(std::uint32_t at) const {
        return words_->is_named(at) ? 1 : folded((*words_)[at].word);
    }

    /// What many features share.
    void read(const position_candidate& one) {
        kind_ = (one.frame ? static_cast<std::uint32_t>(one.frame->kind) : clause_kind) + (one.passive ? 16 : 0);
        act_ = one.frame ? static_cast<std::uint32_t>(one.act) : undecided;
        route_ = static_cast<std::uint32_t>(one.route);
        place_ = one.is_cue ? 2 : one.told_in ? 1 : 0;
        subject_ = class_of(one);
        group_ = group_of(one);
        cue_ = 0;
        if (!one.told_in) return;
        const std::uint32_t cue = told_->cue_of(*one.told_in);
        cue_ = cue == told_words::none ? 1 : stem(cue);
    }

    [[nodiscard]] subject_class class_of(const position_candidate& one) const {
        if (one.subject.empty()) return subject_class::none;
        const std::uint32_t first = one.subject.first;
        if (words_->is_any(first, word_role::first_person, word_role::own_first)) return subject_class::first;
        if (words_->is(first, word_role::second_person)) return subject_class::second;
        if (words_->is(first, word_role::third_person)) return subject_class::third;
        if (words_->is(first, word_role::impersonal)) return subject_class::it;
        subject_class found = subject_class::unknown;
        for (std::uint32_t at = first; at < one.subject.last; ++at) {
            const std::uint32_t who = told_->speaker(at);
            if (who == one.holder) found = subject_class::holder;
            else if (who != told_words::none) return subject_class::other;
        }
        return found;
    }
    [[nodiscard]] std::uint32_t group_of(const position_candidate& one) const {
        if (one.frame && one.frame->kind == frame_class::noun) return 0xffff;
        const verb_group group = read_verb_group(*words_, one.head);
        std::uint32_t bits = 0;
        for (const bool flag : {group.negated, group.possible, group.intended, group.would, group.able, group.obliged,
                                group.former, group.passive, group.infinitive, group.gerund, group.raised}) {
            bits = bits << 1 | (flag ? 1u : 0u);
        }
        return bits;
    }

    void add_frame(const position_candidate& one) {
        const std::uint32_t weight = rule_weight(one);
        add(0);
        add(1, kind_, act_);
        add(2, kind_, route_, place_);
        add(3, act_, route_);
        add(4, weight);
        add(5, kind_, place_, one.quoted);
        add(6, one.frame ? static_cast<std::uint32_t>(one.frame->strength) : clause_kind, place_, route_);
        add(7, one.doubtful, kind_);
        if (one.frame) {
            const std::uint32_t frame = learn::text_hash(one.frame->pattern);
            add(8, frame, act_);
            add(9, frame, place_);
        }
        if (!one.frame) add(35, one.verdict ? static_cast<std::uint32_t>(*one.verdict) : undecided);
        if (one.verdict) add(36, *one.verdict, one.quoted);
        const position_frame* hint = words_->frame(one.head);
        add(10, hint ? static_cast<std::uint32_t>(hint->act) : undecided, kind_);
    }

    void add_clause(const position_candidate& one) {
        const token& head = (*words_)[one.head];
        const token_range sentence = words_->sentence(one.head);
        add(11, stem(one.head), one.frame == nullptr);
        add(12, subject_, kind_);
        add(13, subject_, place_, kind_);
        add(14, group_, kind_);
        add(15, group_, subject_, kind_);
        add(16, head.tag, kind_);
        add(17, cue_, kind_);
        add(18, cue_, subject_, kind_);
        add(19, one.head > sentence.first ? word(one.head - 1) : 0);
        add(20, one.head + 1 < sentence.last ? word(one.head + 1) : 0, kind_);
        add(21, (group_ & 1u << 10) != 0, kind_, act_);
        add(22, is_question(sentence), kind_);
    }
    [[nodiscard]] bool is_question(token_range sentence) const {
        return words_->is_mark(sentence.last - 1, '?') ||
               (sentence.size() > 1 && words_->is_mark(sentence.last - 2, '?'));
    }

    void add_target(const position_candidate& one) {
        constexpr std::uint32_t reach = 60;  // tokens
        bool blame = false, praise = false, policy = false, actor = false;
        for (std::uint32_t at = one.target.first; at < std::min(one.target.last, one.target.first + reach); ++at) {
            blame = blame || words_->lexicon().blame.contains((*words_)[at].stem);
            praise = praise || words_->lexicon().praise.contains((*words_)[at].stem);
            policy = policy || words_->is(at, word_role::policy);
            const std::uint32_t who = told_->speaker(at);
            actor = actor || (who != told_words::none && who != one.holder);
        }
        add(23, std::min<std::uint32_t>(one.target.size() / 3, 6), kind_);
        add(24, blame, praise, kind_, subject_);
        add(25, blame, praise, act_);
        add(26, policy, actor, act_);
        add(27, actor, kind_, place_);
        add(28, one.verb_target, act_);
    }

    void add_place(const position_candidate& one) {
        const auto kind_of = [&](std::uint32_t who) { return static_cast<std::uint32_t>(speakers_->speakers[who].kind()); };
        add(29, kind_of(one.holder), kind_);
        add(30, kind_of(one.holder), act_);
        add(31, one.addressee ? 1 + kind_of(*one.addressee) : 0, kind_, act_);
        add(32, words_->document().paragraph_of(one.head).role, kind_);
        add(33, std::min<std::uint32_t>((*words_)[one.head].paragraph, 5));
        add(34, std::min<std::uint32_t>(verbs_before(one), 4), kind_, subject_);
    }
    /// How far into what is said the head stands, in verbs.
    [[nodiscard]] std::uint32_t verbs_before(const position_candidate& one) const {
        constexpr std::uint32_t reach = 40;  // tokens
        std::uint32_t verbs = 0;
        for (std::uint32_t at = one.head; one.told_in && at > 0 && one.head - at < reach;) {
            if (told_->content(--at) != *one.told_in) break;
            verbs += words_->is_verb(at) && !words_->is_auxiliary(at) ? 1u : 0u;
        }
        return verbs;
    }

    const clause_words* words_;
    const told_words* told_;
    const speaker_reading* speakers_;
    std::vector<std::uint32_t> features_;
    std::uint32_t kind_{}, act_{}, route_{}, place_{}, group_{}, cue_{};
    subject_class subject_{};
};

}  // namespace newsmodel

#endif
