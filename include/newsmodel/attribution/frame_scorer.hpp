#ifndef NEWSMODEL_ATTRIBUTION_FRAME_SCORER_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_FRAME_SCORER_HPP_INCLUDED

#include <newsmodel/attribution/frame_summary.hpp>
#include <newsmodel/learn/rate_table.hpp>
#include <newsmodel/learn/tree_ensemble.hpp>

#include <cstdint>
#include <optional>
#include <span>

namespace newsmodel::detail {

/// Adds to a summary how often frames with like words are right.
template <class Rates>
void add_rates(const Rates& rates, frame_summary& summary) {
    for (const std::uint32_t key : summary.rate_keys) {
        const learn::rate rate = rates(key);
        summary.add(rate.share);
        summary.add(rate.support);
    }
}

/// Says how likely a frame is right: boosted trees over its summary.
///
/// Lifetime: borrows the weights.
class frame_scorer {
public:
    frame_scorer(std::span<const std::uint64_t> rates, std::span<const std::uint64_t> trees)
        : rates_{learn::rate_table::read(rates)}, trees_{learn::tree_ensemble::read(trees)} {}

    [[nodiscard]] bool has_model() const noexcept { return rates_ && trees_; }

    /// The log odds of a frame; its summary gets the rates added.
    [[nodiscard]] learn::score operator()(frame_summary& summary) const {
        add_rates(*rates_, summary);
        return trees_->log_odds(summary.example());
    }

private:
    std::optional<learn::rate_table> rates_;
    std::optional<learn::tree_ensemble> trees_;
};

}  // namespace newsmodel::detail

#endif
