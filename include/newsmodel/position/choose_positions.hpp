#ifndef NEWSMODEL_POSITION_CHOOSE_POSITIONS_HPP_INCLUDED
#define NEWSMODEL_POSITION_CHOOSE_POSITIONS_HPP_INCLUDED

#include <newsmodel/position/clause_words.hpp>
#include <newsmodel/position/position_candidate.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsmodel {

/// From which weight on candidates are kept, per mille: where one more still betters the balance of found and right.
struct position_thresholds {
    std::uint16_t frame{};
    std::uint16_t clause{};
};

inline constexpr position_thresholds thresholds_by_rule{300, 1000};
inline constexpr position_thresholds learned_thresholds{200, 250};

namespace detail {

inline constexpr std::size_t nesting_reach = 32;  // candidates; bounds the work on a sentence without end

/// A candidate whose head stands in the target of another one of the same holder is part of that stand.
[[nodiscard]] inline bool is_nested(const position_candidate& inner, const position_candidate& outer) {
    if (inner.target.first == outer.target.first && inner.holder == outer.holder) return true;
    if (!outer.target.contains(inner.head) || outer.target.contains(outer.head)) return false;
    if (inner.is_cue && inner.cue != outer.cue) return false;
    return inner.holder == outer.holder || (outer.verb_target && inner.head == outer.target.first);
}

/// That of two candidates only one can be kept, the likelier: one stand, seen twice or with another holder.
[[nodiscard]] inline bool excludes(const position_candidate& kept, const position_candidate& other) {
    if (kept.target == other.target) return true;
    return kept.head == other.head || (kept.holder == other.holder && kept.target.overlaps(other.target));
}

/// Calls `use` for the candidates before `index` in its sentence, nearest first.
template <class Use>
void for_each_near(const clause_words& words, const std::vector<position_candidate>& candidates, std::size_t index,
                   const Use& use) {
    for (std::size_t back = index, steps = 0; back-- > 0 && steps < nesting_reach; ++steps) {
        if (words[candidates[back].head].sentence != words[candidates[index].head].sentence) break;
        use(candidates[back]);
    }
}

/// Drops what another one near it excludes that has more weight; frames go before clauses.
inline void drop_excluded(const clause_words& words, std::vector<position_candidate>& candidates) {
    const auto rank = [](const position_candidate& one) { return (one.frame ? 1000 : 0) + one.weight; };
    std::vector<std::uint32_t> order(candidates.size());
    for (std::uint32_t index = 0; index < order.size(); ++index) order[index] = index;
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::uint32_t index) { return rank(candidates[index]); });
    std::vector<bool> dropped(candidates.size());
    for (const std::uint32_t index : order) {
        if (dropped[index]) continue;
        const std::size_t first = index < nesting_reach ? 0 : index - nesting_reach;
        for (std::size_t other = first; other < std::min(candidates.size(), index + nesting_reach); ++other) {
            if (other == index || words[candidates[other].head].sentence != words[candidates[index].head].sentence)
                continue;
            if (excludes(candidates[index], candidates[other])) dropped[other] = true;
        }
    }
    std::size_t at = 0;
    std::erase_if(candidates, [&](const position_candidate&) { return dropped[at++]; });
}

}  // namespace detail

/// Keeps the candidates that are likely stands, and of those that say the same stand the outer or likelier one.
///
/// Complexity: linear, but for a sort.
inline void choose_positions(const clause_words& words, position_thresholds least,
                             std::vector<position_candidate>& candidates) {
    std::erase_if(candidates, [&](const position_candidate& one) {
        return one.weight < (one.frame ? least.frame : least.clause);
    });
    std::vector<position_candidate> kept;
    for (const position_candidate& one : candidates) {
        bool nested = false;
        kept.push_back(one);
        detail::for_each_near(words, kept, kept.size() - 1,
                              [&](const position_candidate& outer) { nested = nested || detail::is_nested(one, outer); });
        if (nested) kept.pop_back();
    }
    detail::drop_excluded(words, kept);
    candidates = std::move(kept);
}

}  // namespace newsmodel

#endif
