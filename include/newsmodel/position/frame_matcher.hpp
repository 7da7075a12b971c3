#ifndef NEWSMODEL_POSITION_FRAME_MATCHER_HPP_INCLUDED
#define NEWSMODEL_POSITION_FRAME_MATCHER_HPP_INCLUDED

#include <newsmodel/lexicon/position_frame.hpp>
#include <newsmodel/position/clause_words.hpp>

#include <cstdint>
#include <optional>

namespace newsmodel {

/// Where the words of a frame were found.
struct frame_match {
    const position_frame* frame{};
    std::uint32_t head{};
    std::uint32_t target{};  ///< the first token of the target
    token_range addressee;   ///< empty where the frame has none
    token_range agent;       ///< `a call by the mayor for`
    bool negated{};          ///< `urged him not to`
    bool verb_target{};      ///< the target is a verb phrase
};

namespace detail {

inline constexpr std::uint32_t gap_reach = 18;  // tokens of an addressee

class frame_matcher {
public:
    frame_matcher(const clause_words& words, std::uint32_t head, bool is_cue) noexcept
        : words_{&words}, head_{head}, end_{words.sentence(head).last}, is_cue_{is_cue} {}

    [[nodiscard]] std::optional<frame_match> match(const position_frame& frame) const {
        if (!fits_class(frame)) return std::nullopt;
        frame_match found{&frame, head_, 0, {}, {}, false, false};
        std::uint32_t at = head_ + 1;
        for (std::uint8_t step = 0; step < frame.size; ++step) {
            const word_key wanted = frame.steps[step];
            if (wanted == frame_place::addressee) {
                const std::uint32_t from = at;
                if (!cross_gap(frame, static_cast<std::uint8_t>(step + 1), at)) return std::nullopt;
                found.addressee = {from, at};
            } else if (wanted == frame_place::target || wanted == frame_place::target_verb) {
                if (!open_target(wanted == frame_place::target_verb, at, found)) return std::nullopt;
            } else if (!take_word(wanted, frame.kind, at, found)) {
                return std::nullopt;
            }
        }
        return found;
    }

private:
    [[nodiscard]] bool fits_class(const position_frame& frame) const {
        const clause_words& words = *words_;
        switch (frame.kind) {
            case frame_class::verb:
                if (is_attributive()) return false;
                return words.is_verb(head_) || words.is(head_, word_role::be) ||
                       (is_cue_ && (is_noun(words[head_].tag) || words[head_].tag == part_of_speech::adjective));
            case frame_class::noun: return fits_noun();
            case frame_class::adjective: return fits_adjective();
            case frame_class::modal: return true;
        }
        return false;
    }

    /// `a cheering crowd`, `a planned sale`: a participle between a determiner and its noun.
    [[nodiscard]] bool is_attributive() const {
        const clause_words& words = *words_;
        if (head_ == words.sentence(head_).first || head_ + 1 >= end_) return false;
        const bool determined = words.is_any(head_ - 1, word_role::determiner, word_role::own_third) &&
                                !words.is(head_ - 1, word_role::impersonal);
        return determined && (words.is_gerund(head_) || words.is_participle(head_)) && words.is_noun(head_ + 1) &&
               !words.is_named(head_ + 1);
    }
    /// Not `by rail as opposed to road`; but `as committed as ever to`.
    [[nodiscard]] bool fits_adjective() const {
        const std::uint32_t begin = words_->sentence(head_).first;
        if (head_ == begin) return true;
        const bool compares = words_->is(head_ - 1, word_role::as) && !(head_ + 1 < end_ && words_->is(head_ + 1, word_role::as));
        return !words_->is_named(head_) && !compares;
    }

    [[nodiscard]] bool fits_noun() const {
        const token& token = (*words_)[head_];
        if (token.tag != part_of_speech::unknown) return is_noun(token.tag);
        if (words_->ends_with(head_, "ed") || words_->ends_with(head_, "ing") || head_ == 0) return false;
        return !words_->is_any(head_ - 1, word_role::third_person, word_role::first_person) &&
               !words_->is_auxiliary(head_ - 1) && !words_->is(head_ - 1, word_role::infinitive);
    }

    /// One word of the frame; adverbs, marks and, after a noun, who it is of may stand before it.
    bool take_word(word_key wanted, frame_class kind, std::uint32_t& at, frame_match& found) const {
        for (int skipped = 0; skipped < 3 && at < end_; ++skipped, ++at) {
            if ((*words_)[at].word == wanted) return ++at, true;
            if (is_infinitive_mark(wanted) && words_->is(at, word_role::negation)) {
                found.negated = true;
                continue;
            }
            if (kind == frame_class::noun && at == head_ + 1 && is_agent_mark(at)) {
                const std::uint32_t from = ++at;
                while (at < end_ && at - from < gap_reach && (*words_)[at].word != wanted) ++at;
                if (at >= end_ || (*words_)[at].word != wanted) return false;
                found.agent = {from, at};
                return ++at, true;
            }
            if (!words_->is_adverb(at) && !words_->is_quotation_mark(at)) return false;
        }
        return false;
    }
    [[nodiscard]] word_roles roles_of(word_key wanted) const { return words_->lexicon().roles.find(wanted); }
    [[nodiscard]] bool is_infinitive_mark(word_key wanted) const { return roles_of(wanted).has(word_role::infinitive); }
    [[nodiscard]] bool is_agent_mark(std::uint32_t at) const { return words_->is(at, word_role::agent); }

    /// Goes over an addressee up to the word that ends it.
    bool cross_gap(const position_frame& frame, std::uint8_t next, std::uint32_t& at) const {
        const word_key wanted = next < frame.size ? frame.steps[next] : word_key{};
        const std::uint32_t from = at;
        if (at >= end_ || words_->is_any(at, word_role::preposition) || !words_->is_word(at)) return false;
        for (; at < end_ && at - from < gap_reach; ++at) {
            if ((*words_)[at].word == wanted && at > from && ends_gap(at, wanted)) {
                return true;
            }
            if (is_infinitive_mark(wanted) && words_->is(at, word_role::negation) && at > from && at + 1 < end_ &&
                (*words_)[at + 1].word == wanted) {
                return true;
            }
            if (!stays_in_gap(at, from)) return false;
            if (is_infinitive_mark(wanted) && opens_clause(at)) return false;
        }
        return false;
    }
    /// `told the crowd that he expects to`, `told the crowd he expects to`
    [[nodiscard]] bool opens_clause(std::uint32_t at) const {
        return words_->is(at, word_role::that) || (is_verb((*words_)[at].tag) && !words_->is_named(at) &&
                                                   !words_->is_gerund(at) && !words_->is_participle(at));
    }
    [[nodiscard]] bool ends_gap(std::uint32_t at, word_key wanted) const {
        if (at + 1 >= end_) return false;
        if (is_infinitive_mark(wanted))
            return words_->is_base_verb(at + 1) || words_->is_quotation_mark(at + 1) || words_->is_adverb(at + 1);
        if (!roles_of(wanted).has(word_role::of)) return true;
        // `accused members of the press of lying`: a later one before a gerund wins.
        if (words_->is_gerund(at + 1) || words_->is_quotation_mark(at + 1)) return true;
        for (std::uint32_t later = at + 1; later + 1 < end_ && later - at < 8 && stays_in_gap(later, at); ++later) {
            if ((*words_)[later].word == wanted && words_->is_gerund(later + 1)) return false;
        }
        return true;
    }
    [[nodiscard]] bool stays_in_gap(std::uint32_t at, std::uint32_t from) const {
        const token& token = (*words_)[at];
        if (token.kind == token_kind::punctuation) {
            return words_->is_mark(at, '(') || words_->is_mark(at, ')') || words_->is_mark(at, '-') ||
                   (words_->is_comma(at) && at > from && (words_->is_named(at - 1) || words_->is_named(at + 1)));
        }
        if (words_->is_any(at, word_role::target_wall, word_role::speech)) return false;
        return !(words_->is_auxiliary(at) && !words_->is_named(at));
    }

    bool open_target(bool verb, std::uint32_t at, frame_match& found) const {
        const clause_words& words = *words_;
        const std::uint32_t marks = at;
        while (at < end_ && (words.is_quotation_mark(at) || words.is_mark(at, '['))) ++at;
        if (at >= end_ || (!words.is_word(at) && words[at].kind != token_kind::symbol)) return false;
        found.verb_target = verb;
        if (verb) {
            while (at + 1 < end_ && words.is(at, word_role::negation)) ++at;
            found.target = at;
            return opens_verb_phrase(at);
        }
        found.target = at;
        if (words.is(at, word_role::that) && at + 1 < end_ && !words.is_verb(at + 1) && marks == at)
            found.target = at + 1;
        return !words.is_any(at, word_role::conjunction, word_role::target_wall) && !opens_adjunct(at, marks);
    }
    [[nodiscard]] bool opens_verb_phrase(std::uint32_t at) const {
        while (at < end_ && (words_->is_adverb(at) || words_->is_quotation_mark(at)) && !words_->is_base_verb(at)) ++at;
        return at < end_ && words_->is_base_verb(at);
    }
    // An object begins with no preposition; what follows a preposition of the frame itself may be anything.
    [[nodiscard]] bool opens_adjunct(std::uint32_t at, std::uint32_t marks) const {
        if (at != head_ + 1 && marks != head_ + 1) return false;
        return (words_->is_any(at, word_role::preposition) && !words_->is_named(at)) || words_->is_auxiliary(at) ||
               words_->is(at, word_role::question);
    }

    const clause_words* words_;
    std::uint32_t head_;
    std::uint32_t end_;
    bool is_cue_;
};

}  // namespace detail

/// The first frame from `frame` on, among those of the word at `head`, that the words after it fit.
///
/// A noun that is the cue of an attribution may be a verb whatever its tag.
/// Complexity: bounded by the frames of the head.
[[nodiscard]] inline std::optional<frame_match> match_frame(const clause_words& words, std::uint32_t head,
                                                            const position_frame* frame, bool is_cue) {
    const detail::frame_matcher matcher{words, head, is_cue};
    for (; frame; frame = words.frames().next(*frame)) {
        if (const auto found = matcher.match(*frame)) return found;
    }
    return std::nullopt;
}

}  // namespace newsmodel

#endif
