#ifndef NEWSMODEL_POSITION_CLAUSE_SUBJECT_HPP_INCLUDED
#define NEWSMODEL_POSITION_CLAUSE_SUBJECT_HPP_INCLUDED

#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/verb_group.hpp>

#include <cstdint>
#include <optional>

namespace newsmodel {

/// Who does what a verb says, as words.
struct clause_subject {
    token_range words;     ///< empty where the clause has none
    std::uint32_t head{};  ///< the word that decides who it is
    bool main_clause{};    ///< taken over from the clause around: `X, citing Y, rejected Z`

    [[nodiscard]] bool empty() const noexcept { return words.empty(); }
};

namespace detail {

inline constexpr std::uint32_t subject_reach = 40;  // tokens; bounds the work on a sentence without end

/// That a noun phrase may go on to the left over this token.
[[nodiscard]] inline bool continues_noun_phrase(const clause_words& words, std::uint32_t at) {
    if (!words.is_word(at)) return words.is_mark(at, '&') || words.is_mark(at, '$');
    if (words.is_any(at, word_role::conjunction, word_role::relative, word_role::that, word_role::question,
                     word_role::target_wall, word_role::first_person, word_role::third_person, word_role::speech))
        return false;
    if (words.is_any(at, word_role::preposition)) {
        return words.is(at, word_role::noun_link);
    }
    return words.is_possessive_ending(at) || !words.is_verb(at);
}

/// The noun phrase that ends with the token at `last`.
[[nodiscard]] inline clause_subject noun_phrase_ending_at(const clause_words& words, std::uint32_t last) {
    const std::uint32_t begin = words.sentence(last).first;
    std::uint32_t first = last;
    while (first > begin && last - first < subject_reach && continues_noun_phrase(words, first - 1)) --first;
    while (first < last && words.is_any(first, word_role::preposition)) {
        // `In Iowa the senator`: a phrase that a preposition opens is not the subject, what follows may be.
        std::uint32_t next = first + 1;
        while (next < last && !words.is(next, word_role::determiner)) ++next;
        if (next >= last) return {};
        first = next == first + 1 ? first + 2 : next;
    }
    if (first > last) return {};
    std::uint32_t head = first;
    while (head < last && !words.is_any(head + 1, word_role::preposition)) ++head;
    return {{first, last + 1}, head, false};
}

class subject_finder {
public:
    explicit subject_finder(const clause_words& words) noexcept : words_{&words} {}

    [[nodiscard]] clause_subject find(const verb_group& group, int depth = 0) const {
        const clause_words& words = *words_;
        const std::uint32_t begin = words.sentence(group.head).first;
        if (group.first == begin || group.infinitive) return {};
        std::uint32_t at = group.first - 1;
        if (words.is_quotation_mark(at) && at > begin) {
            if (words[at].quotation_depth > words[at - 1].quotation_depth + 1) return {};
            --at;
        }
        if (words.is_any(at, word_role::first_person, word_role::third_person, word_role::second_person))
            return one(at);
        if (words.is(at, word_role::relative) ||
            (words.is(at, word_role::that) && at > begin && words.is_noun(at - 1))) {
            return antecedent(at, begin);
        }
        if (words.is(at, word_role::impersonal)) return one(at);
        if (words.is_mark(at, ')')) return before_bracket(at, begin);
        if (words.is_comma(at) || words.is_dash(at)) return across_comma(group, at, begin, depth);
        if (words.is(at, word_role::conjunction)) return of_earlier_verb(at, begin, depth);
        if (group.gerund && (words.is(at, word_role::preposition) || words.is(at, word_role::subordinator))) {
            return of_preposition(at, begin);
        }
        if (group.gerund) return after_noun(at, begin);
        if (!words.is_word(at) || words.is_any(at, word_role::preposition)) return {};
        if (words.is_verb(at) && !words.is_named(at)) return {};
        return noun_phrase_ending_at(words, at);
    }

private:
    [[nodiscard]] static clause_subject one(std::uint32_t at) { return {{at, at + 1}, at, false}; }

    /// `Ruiz, who opposes`: the phrase before the comma.
    [[nodiscard]] clause_subject antecedent(std::uint32_t at, std::uint32_t begin) const {
        if (at == begin) return {};
        std::uint32_t last = at - 1;
        if (words_->is_comma(last) && last > begin) --last;
        if (words_->is_mark(last, ')')) return before_bracket(last, begin);
        if (!words_->is_word(last)) return {};
        const clause_subject found = noun_phrase_ending_at(*words_, last);
        // `Ruiz, a mayor who opposes`: what the apposition stands to.
        const bool apposed = !found.empty() && found.words.first > begin + 1 &&
                             words_->is_comma(found.words.first - 1) && !words_->is_named(found.head);
        if (!apposed || !words_->is_word(found.words.first - 2)) return found;
        return noun_phrase_ending_at(*words_, found.words.first - 2);
    }

    /// `Ruiz (Greens) opposes`
    [[nodiscard]] clause_subject before_bracket(std::uint32_t at, std::uint32_t begin) const {
        std::uint32_t open = at;
        while (open > begin && at - open < subject_reach && !words_->is_mark(open, '(')) --open;
        if (open == begin || !words_->is_mark(open, '(') || !words_->is_word(open - 1)) return {};
        return noun_phrase_ending_at(*words_, open - 1);
    }

    /// `Ruiz, the mayor, opposes` and `Ruiz left, opposing`
    [[nodiscard]] clause_subject across_comma(const verb_group& group, std::uint32_t at, std::uint32_t begin,
                                              int depth) const {
        if (group.gerund) return main(at, begin);
        for (std::uint32_t comma = at; comma > begin + 1 && at - comma < subject_reach;) {
            --comma;
            if (!words_->is_comma(comma) && !words_->is_dash(comma)) continue;
            if (words_->is_mark(comma - 1, ')')) return before_bracket(comma - 1, begin);
            if (!words_->is_word(comma - 1)) return {};
            return noun_phrase_ending_at(*words_, comma - 1);
        }
        return of_earlier_verb(at, begin, depth);
    }

    /// `Ruiz backed one bill and opposed another`
    [[nodiscard]] clause_subject of_earlier_verb(std::uint32_t at, std::uint32_t begin, int depth) const {
        if (depth > 2) return {};
        for (std::uint32_t verb = at; verb > begin && at - verb < subject_reach;) {
            --verb;
            if (!words_->is_verb(verb) || words_->is_gerund(verb)) continue;
            const clause_subject found = find(read_verb_group(*words_, verb), depth + 1);
            if (!found.empty()) return found;
        }
        return {};
    }

    /// `attacked Ruiz for refusing`: whoever is attacked; `by refusing`, `while refusing`: the subject of the sentence.
    [[nodiscard]] clause_subject of_preposition(std::uint32_t at, std::uint32_t begin) const {
        const bool blames = words_->is(at, word_role::blame_link) && at > begin + 1;
        if (blames && words_->is_named(at - 1)) return noun_phrase_ending_at(*words_, at - 1);
        return main(at, begin);
    }

    /// `a letter accusing him`, `spent years railing against`: the noun if it is a name, else the sentence's subject.
    [[nodiscard]] clause_subject after_noun(std::uint32_t at, std::uint32_t begin) const {
        if (words_->is_word(at) && words_->is_named(at)) return noun_phrase_ending_at(*words_, at);
        return main(at, begin);
    }

    /// The subject of the sentence: its first phrase that no preposition opens.
    [[nodiscard]] clause_subject main(std::uint32_t end, std::uint32_t begin) const {
        for (std::uint32_t verb = begin + 1; verb < end && verb - begin < subject_reach; ++verb) {
            if (!words_->is_verb(verb) || words_->is_gerund(verb)) continue;
            const verb_group group = read_verb_group(*words_, verb);
            if (group.first == begin || group.gerund) continue;
            clause_subject found = find(group, 2);
            if (found.empty()) continue;
            found.main_clause = true;
            return found;
        }
        return {};
    }

    const clause_words* words_;
};

}  // namespace detail

/// Finds the subject of a verb group, also across appositions, relative clauses and coordination.
///
/// Complexity: bounded.
[[nodiscard]] inline clause_subject find_subject(const clause_words& words, const verb_group& group) {
    return detail::subject_finder{words}.find(group);
}

}  // namespace newsmodel

#endif
