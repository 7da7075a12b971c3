#ifndef NEWSMODEL_POSITION_PASSIVE_FRAME_HPP_INCLUDED
#define NEWSMODEL_POSITION_PASSIVE_FRAME_HPP_INCLUDED

#include <newsmodel/lexicon/position_frame.hpp>
#include <newsmodel/position/clause_words.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsmodel {

/// That a frame has an object, of which a passive makes its subject.
[[nodiscard]] inline bool has_passive(const position_frame& frame) noexcept {
    return frame.kind == frame_class::verb && frame.strength == frame_strength::anywhere &&
           (frame.steps[0] == frame_place::target || frame.steps[0] == frame_place::addressee);
}

/// Where the noun phrase of an agent that begins at `at` ends at the latest: before a verb or another clause.
///
/// Complexity: bounded.
[[nodiscard]] inline std::uint32_t agent_end(const clause_words& words, std::uint32_t at) {
    constexpr std::uint32_t reach = 9;  // tokens
    const std::uint32_t last = std::min(at + reach, words.sentence(at).last);
    while (at < last && words.is_word(at) && !words.is_verb(at) &&
           !words.is_any(at, word_role::infinitive, word_role::relative, word_role::that, word_role::question,
                         word_role::target_wall)) {
        ++at;
    }
    return at;
}

/// Where the target of a passive begins, after its agent: `fraud` in `accused by Ruiz of fraud`; `head`, the participle,
/// where the subject is the target; none where the frame does not fit.
///
/// Complexity: bounded.
[[nodiscard]] inline std::optional<std::uint32_t> passive_target(const clause_words& words, const position_frame& frame,
                                                                 std::uint32_t head) {
    constexpr std::uint32_t reach = 14;  // tokens
    if (!has_passive(frame)) return std::nullopt;
    if (frame.steps[0] == frame_place::target) return head;
    const std::uint32_t last = std::min(head + reach, words.sentence(head).last);
    std::uint32_t at = head + 3;  // `by` and a word of the agent stand between
    for (std::uint8_t step = 1; step + 1 < frame.size; ++step, ++at) {
        while (at < last && words[at].word != frame.steps[step]) ++at;
    }
    const bool verb = frame.steps[frame.size - 1] == frame_place::target_verb;
    if (at >= last || (verb && !words.is_base_verb(at))) return std::nullopt;
    return at;
}

}  // namespace newsmodel

#endif
