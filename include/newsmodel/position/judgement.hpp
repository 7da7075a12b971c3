#ifndef NEWSMODEL_POSITION_JUDGEMENT_HPP_INCLUDED
#define NEWSMODEL_POSITION_JUDGEMENT_HPP_INCLUDED

#include <newsmodel/lexicon/position_act.hpp>
#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>
#include <optional>

namespace newsmodel {

/// `accuses` where words hold one of blame, `supports` where they hold one of praise first; none where neither.
[[nodiscard]] inline std::optional<position_act> verdict_of(const clause_words& words, token_range range) {
    for (std::uint32_t at = range.first; at < range.last; ++at) {
        if (words.lexicon().blame.contains(words[at].stem)) return position_act::accuses;
        if (words.lexicon().praise.contains(words[at].stem)) return position_act::supports;
    }
    return std::nullopt;
}

/// That the head of a noun phrase is a policy: `the new spending bill`.
[[nodiscard]] inline bool is_policy(const clause_words& words, token_range range) {
    std::uint32_t head = range.first;
    while (head + 1 < range.last && words.is_word(head + 1) && !words.is_verb(head + 1) &&
           !words.is_any(head + 1, word_role::preposition, word_role::relative, word_role::that)) {
        ++head;
    }
    return words.is(head, word_role::policy);
}

}  // namespace newsmodel

#endif
