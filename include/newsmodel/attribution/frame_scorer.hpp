#ifndef NEWSMODEL_ATTRIBUTION_FRAME_SCORER_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_FRAME_SCORER_HPP_INCLUDED

#include <newsmodel/attribution/frame_summary.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/rate_table.hpp>
#include <newsmodel/learn/tree_ensemble.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

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
    frame_scorer(learn::model_view rates, learn::model_view trees)
        : rates_{learn::rate_table::read(rates)}, trees_{learn::tree_ensemble::read(trees)} {
        if (trees_ && trees_->features() > frame_summary::most) trees_.reset();
    }

    [[nodiscard]] bool has_model() const noexcept { return rates_ && trees_; }

    static constexpr std::size_t together = 4;  ///< frames that are scored side by side

    /// The log odds of frames; their summaries get the rates added. The first `count` are wanted.
    [[nodiscard]] std::array<learn::score, together> operator()(std::array<frame_summary, together>& summaries,
                                                                std::size_t count) const {
        std::array<const std::int16_t*, together> examples{};
        for (std::size_t at = 0; at < together; ++at) {
            if (at < count) add_rates(*rates_, summaries[at]);
            examples[at] = summaries[at].values.data();
        }
        return trees_->log_odds(examples);
    }

    /// The log odds of one frame; its summary gets the rates added.
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
