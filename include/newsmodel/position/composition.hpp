#ifndef NEWSMODEL_POSITION_COMPOSITION_HPP_INCLUDED
#define NEWSMODEL_POSITION_COMPOSITION_HPP_INCLUDED

#include <newsmodel/lexicon/position_frame.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/frame_matcher.hpp>
#include <newsmodel/position/verb_group.hpp>

#include <cstdint>
#include <optional>

namespace newsmodel {

/// What a frame means with the words around it.
struct composed_act {
    position_act act{};
    position_modality modality{};

    friend bool operator==(const composed_act&, const composed_act&) = default;
};

namespace detail {

inline constexpr std::uint32_t context_reach = 30;  // tokens

/// The nearest word of the clause before `at` that makes it a condition or a question.
[[nodiscard]] inline bool is_under_condition(const clause_words& words, std::uint32_t at) {
    const std::uint32_t begin = words.sentence(at).first;
    for (std::uint32_t back = at; back > begin && at - back < context_reach;) {
        --back;
        if (words.is(back, word_role::whether)) return true;
        if (words.is_comma(back) || words.is(back, word_role::that) || words.is_quotation_mark(back) ||
            words.is_dash(back))
            return false;
    }
    return false;
}

[[nodiscard]] inline bool is_question(const clause_words& words, std::uint32_t at) {
    const token_range sentence = words.sentence(at);
    for (std::uint32_t next = at; next < sentence.last && next - at < context_reach; ++next) {
        if (words.is_mark(next, '?')) return true;
        if (words.is_quotation_mark(next)) break;
    }
    for (std::uint32_t last = sentence.last; last > sentence.first && sentence.last - last < 4;) {
        if (words.is_mark(--last, '?')) return true;
    }
    return false;
}

/// `neither Ruiz nor Lund supports`: the subject stands after a word that negates its clause.
[[nodiscard]] inline bool is_inverted(const clause_words& words, token_range subject) {
    if (subject.empty()) return false;
    const std::uint32_t begin = words.sentence(subject.first).first;
    return words.is(subject.first, word_role::inverse) ||
           (subject.first > begin && words.is(subject.first - 1, word_role::inverse));
}

/// A subject that leaves nobody as holder: `few Republicans`, `nobody`; or nobody but a number: `ten percent of them`.
[[nodiscard]] inline bool counts_to_none(const clause_words& words, token_range subject) {
    if (subject.empty()) return false;
    if (words.is_any(subject.first, word_role::few, word_role::nobody)) return true;
    for (std::uint32_t at = subject.first; at < subject.last; ++at) {
        if (words.is(at, word_role::number_noun)) return true;
    }
    return false;
}

/// `revealed who would back it`, `no idea of who she backs`: the clause before `at` opens with a word that asks who.
[[nodiscard]] inline bool asks_who(const clause_words& words, std::uint32_t at) {
    const std::uint32_t begin = words.sentence(at).first;
    if (at < begin + 2 || !words.is(at - 1, word_role::relative)) return false;
    return words.is_verb(at - 2) || words.is(at - 2, word_role::preposition);
}

}  // namespace detail

/// Says what a verb or adjective frame comes to in its clause; none where no stand is left.
///
/// | words | comes to |
/// | --- | --- |
/// | `does not support`, `no longer backs`, `never agreed`, `nor supports` | the negated act |
/// | `may support`, `asked whether she backs`, `does she back it?` | none |
/// | `will support` | intended |
/// | `would not support` | the negated act, intended |
/// | `denied opposing`, `failed to endorse`, `refused to rule out`, `is considering endorsing` | none |
/// | `few Republicans back`, `nobody backs`, `ten percent back` | none |
/// | `revealed who she backs` | none |
/// | `once opposed` | former |
[[nodiscard]] inline std::optional<composed_act> compose(const clause_words& words, const frame_match& match,
                                                         const verb_group& group, token_range subject) {
    const position_frame& frame = *match.frame;
    if (group.possible || group.denied || group.asked) return std::nullopt;
    if (detail::is_under_condition(words, group.first) || detail::is_question(words, group.head)) return std::nullopt;
    if (detail::counts_to_none(words, subject)) return std::nullopt;
    if (detail::asks_who(words, subject.empty() ? group.first : subject.first)) return std::nullopt;
    composed_act result{frame.act, position_modality::stated};
    if (group.negated != detail::is_inverted(words, subject)) {
        if (!frame.negated) return std::nullopt;
        result.act = *frame.negated;
    }
    if (group.intended || group.would) result.modality = position_modality::intended;
    if (group.former) result.modality = position_modality::former;
    return result;
}

}  // namespace newsmodel

#endif
