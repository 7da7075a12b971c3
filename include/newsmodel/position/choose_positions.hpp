#ifndef NEWSMODEL_POSITION_CHOOSE_POSITIONS_HPP_INCLUDED
#define NEWSMODEL_POSITION_CHOOSE_POSITIONS_HPP_INCLUDED

#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/position_candidate.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsmodel {

namespace detail {

inline constexpr std::size_t nesting_reach = 32;    // candidates; bounds the work on a sentence without end
inline constexpr std::uint16_t least_weight = 300;  // per mille: below, a report would be mostly wrong

/// How likely a candidate is a stand, per mille, from its frame and the way its holder was found: about the share that
/// was right in articles read by people.
[[nodiscard]] inline std::uint16_t weigh(const position_candidate& one) {
    if (!one.frame) return 360;
    const frame_strength strength = one.frame->strength;
    if (one.route == holder_route::cue_source) return strength == frame_strength::inside ? 500 : 800;
    if (one.frame->kind == frame_class::modal) return 650;
    if (strength != frame_strength::anywhere && !one.is_cue) return 150;
    if (one.route == holder_route::clause) return 160;
    if (one.route == holder_route::pronoun) return one.told_in ? 400 : 150;
    if (one.route == holder_route::told) return 400;
    return 550;
}

/// A candidate whose head stands in the target of another one of the same holder is part of that stand.
[[nodiscard]] inline bool is_nested(const position_candidate& inner, const position_candidate& outer) {
    if (inner.target.first == outer.target.first && inner.holder == outer.holder) return true;
    if (!outer.target.contains(inner.head) || outer.target.contains(outer.head)) return false;
    if (inner.is_cue && inner.cue != outer.cue) return false;
    return inner.holder == outer.holder || (outer.verb_target && inner.head == outer.target.first);
}

}  // namespace detail

/// Keeps the candidates that are likely stands, and of those that say the same stand the outer one.
///
/// Complexity: linear.
inline void choose_positions(const clause_words& words, std::vector<position_candidate>& candidates) {
    std::vector<position_candidate> kept;
    for (position_candidate& one : candidates) {
        one.weight = detail::weigh(one);
        if (one.weight < detail::least_weight) continue;
        bool nested = false;
        for (std::size_t back = kept.size(), steps = 0; back-- > 0 && steps < detail::nesting_reach; ++steps) {
            if (words[kept[back].head].sentence != words[one.head].sentence) break;
            nested = nested || detail::is_nested(one, kept[back]);
        }
        if (!nested) kept.push_back(one);
    }
    candidates = std::move(kept);
}

}  // namespace newsmodel

#endif
