#ifndef NEWSMODEL_POSITION_VERB_GROUP_HPP_INCLUDED
#define NEWSMODEL_POSITION_VERB_GROUP_HPP_INCLUDED

#include <newsmodel/position/clause_words.hpp>

#include <cstdint>

namespace newsmodel {

/// A verb with the auxiliaries, adverbs and governing verbs before it.
/// ```
/// Ruiz has never agreed to support the bill
///      |  |     |         |
///      first negation     head     catenative: agreed
/// ```
struct verb_group {
    std::uint32_t first{};
    std::uint32_t head{};
    bool negated{};   ///< `does not`, `never`, `no longer`
    bool possible{};  ///< `may`, `could`
    bool intended{};  ///< `will`
    bool would{};
    bool able{};        ///< `can`
    bool obliged{};     ///< `must`, `should`
    bool denied{};      ///< `denied opposing`, `failed to endorse`
    bool asked{};       ///< `is considering endorsing`
    bool former{};      ///< `once opposed`
    bool passive{};     ///< `was urged`
    bool infinitive{};  ///< after a `to` whose governor is not a verb of the same subject
    bool gerund{};      ///< head ends in -ing and no form of be is before it
    bool raised{};      ///< through a governing verb: `continues to`
};

namespace detail {

/// Reads a verb group from its head to the left.
class verb_group_reader {
public:
    verb_group_reader(const clause_words& words, std::uint32_t head)
        : words_{&words}, first_of_sentence_{words.sentence(head).first} {
        group_.head = group_.first = head;
        group_.gerund = words.is_gerund(head);
    }

    [[nodiscard]] verb_group read() {
        for (int steps = 0; steps < 24 && group_.first > first_of_sentence_ && take(group_.first - 1); ++steps) {}
        return group_;
    }

private:
    /// Takes the token at `at` into the group; false where the group ends.
    bool take(std::uint32_t at) {
        const clause_words& words = *words_;
        if (words.is_quotation_mark(at)) return take_mark(at);
        if (words.is(at, word_role::infinitive)) return take_to(at);
        if (note(at)) {
            group_.first = at;
            return true;
        }
        if (group_.gerund && words.is(at, word_role::denial) && at + 1 == group_.head) {
            group_.denied = true;
            group_.first = at;
            return true;
        }
        if (group_.gerund && at + 1 == group_.head && falls_short(at)) {
            group_.denied = true;
            group_.first = at - 1;
            return true;
        }
        if (group_.gerund && at + 1 == group_.head && words.is(at, word_role::asking)) {
            group_.asked = true;
            group_.first = at;
            return true;
        }
        return false;
    }

    /// `stopped short of endorsing`, `refrained from endorsing`
    [[nodiscard]] bool falls_short(std::uint32_t at) const {
        return words_->is(at, word_role::blame_link) && at > first_of_sentence_ && words_->is(at - 1, word_role::denial);
    }

    // A mark inside a group only where a word of the group stands before it: `he "would certainly` is none.
    bool take_mark(std::uint32_t at) {
        if (at == first_of_sentence_ || !words_->is_auxiliary(at - 1)) return false;
        group_.first = at;
        return true;
    }

    bool take_to(std::uint32_t at) {
        if (at == first_of_sentence_ || at + 1 < group_.first) return group_.infinitive = true, false;
        std::uint32_t governor = at - 1;
        if (words_->is(governor, word_role::negation) && governor > first_of_sentence_) {
            group_.negated = !group_.negated;
            --governor;
        }
        const bool governs = !newsmodel::is_noun((*words_)[governor].tag) &&
                             (words_->is_any(governor, word_role::catenative, word_role::denial, word_role::former) ||
                              (words_->frame(governor) && words_->is_verb(governor)));
        if (!governs || !words_->is_word(governor)) {
            group_.infinitive = true;
            return false;
        }
        group_.denied |= words_->is(governor, word_role::denial) || refuses(governor);
        group_.asked |= words_->is(governor, word_role::asking);
        group_.former |= words_->is(governor, word_role::former);
        group_.raised = true;
        group_.gerund = words_->is_gerund(governor);
        group_.first = governor;
        return true;
    }

    /// `refused to rule out`: what is refused is not done.
    [[nodiscard]] bool refuses(std::uint32_t governor) const {
        const position_frame* frame = words_->frame(governor);
        return frame && frame->act == position_act::refuses;
    }

    /// Notes what an auxiliary or adverb says of the verb; false for other words.
    bool note(std::uint32_t at) {
        const clause_words& words = *words_;
        const word_roles roles = words.roles(at);
        const bool auxiliary = words.is_auxiliary(at);
        if (words.is(at, word_role::longer) && at > first_of_sentence_ && words.is(at - 1, word_role::few)) return true;
        if (words.is(at, word_role::few) && words.is(at + 1, word_role::longer)) return group_.negated = true;
        if (!auxiliary && !roles.has_any(word_role::negation, word_role::former) && !words.is_adverb(at)) return false;
        if (roles.has(word_role::be)) {
            if (words.is_gerund(group_.head)) group_.gerund = false;
            else if (!group_.raised && words.is_participle(group_.head)) group_.passive = true;
        }
        group_.negated ^= roles.has(word_role::negation);
        group_.possible |= roles.has(word_role::possibility);
        group_.intended |= roles.has(word_role::intention);
        group_.would |= roles.has(word_role::would);
        group_.able |= roles.has(word_role::ability);
        group_.obliged |= roles.has(word_role::obligation);
        group_.former |= roles.has(word_role::former);
        return true;
    }

    const clause_words* words_;
    std::uint32_t first_of_sentence_;
    verb_group group_;
};

}  // namespace detail

/// Reads the group of the verb, adjective or modal at `head`.
///
/// Complexity: bounded.
[[nodiscard]] inline verb_group read_verb_group(const clause_words& words, std::uint32_t head) {
    return detail::verb_group_reader{words, head}.read();
}

}  // namespace newsmodel

#endif
