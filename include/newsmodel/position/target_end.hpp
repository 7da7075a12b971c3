#ifndef NEWSMODEL_POSITION_TARGET_END_HPP_INCLUDED
#define NEWSMODEL_POSITION_TARGET_END_HPP_INCLUDED

#include <newsmodel/position/clause_words.hpp>

#include <cstdint>

namespace newsmodel {

namespace detail {

class target_walker {
public:
    target_walker(const clause_words& words, std::uint32_t first, bool verb_phrase, std::uint32_t limit)
        : words_{&words}, first_{first}, verb_phrase_{verb_phrase}, end_{limit}, depth_{words[first].quotation_depth} {}

    [[nodiscard]] std::uint32_t end() const {
        std::uint32_t at = first_;
        while (at < end_ && at - first_ < reach && !is_wall(at)) ++at;
        return trim(at);
    }

private:
    static constexpr std::uint32_t reach = 60;  // tokens

    [[nodiscard]] bool is_wall(std::uint32_t at) const {
        const clause_words& words = *words_;
        if (at == first_) return false;
        if (words.is_quotation_mark(at)) return words[at].quotation_depth <= depth_ && depth_ > 0 && closes(at);
        if (words.is_comma(at)) return !goes_on_as_list(at) && !waits_for_verb(at);
        if (words[at].kind == token_kind::punctuation) {
            return !words.is_mark(at, '\'') && !words.is_mark(at, '[') && !words.is_mark(at, ']') &&
                   !words.is_mark(at, '-') && !words.is_mark(at, '/');
        }
        if (words.is(at, word_role::target_wall) || opens_circumstance(at)) return true;
        return words.is_any(at, word_role::conjunction) && ends_at_conjunction(at);
    }
    [[nodiscard]] bool closes(std::uint32_t at) const {
        return at + 1 >= end_ || (*words_)[at + 1].quotation_depth < (*words_)[at].quotation_depth;
    }
    /// `A, B and C`: another comma or a conjunction is near and no verb is before it.
    [[nodiscard]] bool goes_on_as_list(std::uint32_t at) const {
        if (joins_adjectives(at)) return true;
        if (verb_phrase_) return false;
        for (std::uint32_t next = at + 1; next < end_ && next - at < 8; ++next) {
            if (words_->is(next, word_role::conjunction))
                return next > at + 1 && next + 1 < end_ && !words_->is_verb(next + 1);
            if (words_->is_verb(next) ||
                words_->is_any(next, word_role::relative, word_role::determiner, word_role::preposition))
                return false;
            if (!words_->is_word(next)) return false;
        }
        return false;
    }
    /// `that Lund, the mayor, took bribes`, `that on Friday, Lund lied`: no verb of the clause has come yet.
    [[nodiscard]] bool waits_for_verb(std::uint32_t comma) const {
        if (first_ == 0 || !words_->is(first_ - 1, word_role::that) || comma + 1 >= end_) return false;
        for (std::uint32_t at = first_; at < comma; ++at) {
            if (words_->is_verb(at) && !words_->is_named(at)) return false;
        }
        return true;
    }
    /// `veto the bill as talks stall`: a clause of what goes on meanwhile.
    [[nodiscard]] bool opens_circumstance(std::uint32_t at) const {
        constexpr std::uint32_t subject = 6;  // tokens
        if (!words_->is(at, word_role::as) || words_->is_quotation_mark(at - 1) || words_->is_adverb(at - 1) ||
            (*words_)[at - 1].tag == part_of_speech::adjective)
            return false;
        for (std::uint32_t next = at + 1; next < end_ && next - at < subject; ++next) {
            if (!words_->is_word(next)) return false;
            if (words_->is_any(next, word_role::preposition, word_role::relative, word_role::that)) return false;
            if (next > at + 1 && words_->is_finite(next)) return true;
        }
        return false;
    }
    /// `a full, final settlement`
    [[nodiscard]] bool joins_adjectives(std::uint32_t at) const {
        return at + 1 < end_ && (*words_)[at - 1].tag == part_of_speech::adjective &&
               (*words_)[at + 1].tag == part_of_speech::adjective;
    }
    /// After `and`, a verb or a new subject ends the target of a noun phrase, a new subject that of a verb phrase.
    [[nodiscard]] bool ends_at_conjunction(std::uint32_t at) const {
        const std::uint32_t next = at + 1;
        if (next >= end_) return true;
        if (words_->is_any(next, word_role::first_person, word_role::third_person, word_role::relative,
                           word_role::target_wall))
            return true;
        if (words_->is(at, word_role::contrast)) return true;
        return !verb_phrase_ && words_->is_verb(next) && !words_->is_gerund(next);
    }
    [[nodiscard]] std::uint32_t trim(std::uint32_t last) const {
        const clause_words& words = *words_;
        for (bool shorter = true; shorter && last > first_ + 1;) {
            shorter = false;
            const std::uint32_t end = last - 1;
            if (words.is_quotation_mark(end) || words.is_any(end, word_role::conjunction) || words.is_comma(end)) {
                last = end;
                shorter = true;
            } else if (words.is(end, word_role::time) && last > first_ + 2) {
                last = end;
                while (last > first_ + 1 && (words.is_any(last - 1, word_role::determiner, word_role::time) ||
                                             words.is(last - 1, word_role::noun_link))) {
                    --last;
                }
                shorter = true;
            } else if (words.is_any(end, word_role::preposition) && !words.is_adverb(end) && last > first_ + 1 &&
                       verb_phrase_ == false) {
                last = end;
                shorter = true;
            }
        }
        return last;
    }

    const clause_words* words_;
    std::uint32_t first_;
    bool verb_phrase_;
    std::uint32_t end_;
    std::uint8_t depth_;
};

}  // namespace detail

/// Where the target that begins at `first` ends, before `limit`: at the end of its clause, without conditions and
/// trailing words of time.
///
/// Complexity: bounded.
[[nodiscard]] inline std::uint32_t target_end(const clause_words& words, std::uint32_t first, bool verb_phrase,
                                              std::uint32_t limit) {
    return detail::target_walker{words, first, verb_phrase, limit}.end();
}

}  // namespace newsmodel

#endif
