#ifndef NEWSMODEL_ATTRIBUTION_FRAME_READER_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_FRAME_READER_HPP_INCLUDED

#include <newsmodel/attribution/choose_frames.hpp>
#include <newsmodel/attribution/cue_finder.hpp>
#include <newsmodel/attribution/frame.hpp>
#include <newsmodel/attribution/frame_finder.hpp>
#include <newsmodel/attribution/frame_scorer.hpp>
#include <newsmodel/attribution/frame_summary.hpp>
#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/learn/rate_table.hpp>
#include <newsmodel/learn/score.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// Reads the frames of documents: the learned part of finding attributions.
///
/// ```
/// traits -> cues that may be -> readings of each -> how likely each is right -> the ones that are kept
/// ```
/// Lifetime: borrows the weights and, between calls, the document; kept from document to document for its buffers.
class frame_reader {
public:
    explicit frame_reader(const attribution_lexicon& lexicon)
        : rates_{learn::rate_table::read(lexicon.weights.cue_rates)},
          threshold_{lexicon.weights.threshold * frame_chooser::one / 1000},
          traits_{lexicon},
          cues_{lexicon.weights.cue_gate, lexicon.weights.cue_field},
          finder_{lexicon.weights.role_field},
          scorer_{lexicon.weights.frame_rates, lexicon.weights.frame_trees} {}

    /// Reads a document; then `chosen` may be asked. Without weights nothing is found.
    void read(const document& document) {
        frames_.clear();
        probabilities_.clear();
        traits_.read(document);
        if (!rates_ || !finder_.has_model() || !scorer_.has_model()) {
            chooser_.choose(frames_, {}, {}, threshold_);
            return;
        }
        traits_.rate(*rates_);
        cues_.find(document, traits_.traits());
        const role_context context{document, traits_.traits(), cues_.likely()};
        for (std::uint32_t candidate = 0; candidate < cues_.candidates().size(); ++candidate) {
            finder_.find(context, traits_, cues_.candidates(), candidate, frames_);
        }
        score(document);
        chooser_.choose(frames_, cues_.candidates(), probabilities_, threshold_);
    }

    [[nodiscard]] std::span<const chosen_frame> chosen() const noexcept { return chooser_.chosen(); }
    [[nodiscard]] const frame& frame_of(const chosen_frame& chosen) const noexcept {
        return frames_.frames[chosen.frame];
    }
    [[nodiscard]] token_range cue_of(const frame& frame) const noexcept {
        return cues_.candidates()[frame.candidate].cue;
    }
    [[nodiscard]] std::span<const token_range> operator[](range_list list) const noexcept { return frames_[list]; }
    [[nodiscard]] const traits_reader& traits() const noexcept { return traits_; }

    /// Copies all readings, for measuring.
    void copy_to(frame_list& frames, std::vector<cue_candidate>& candidates) const {
        frames = frames_;
        candidates.assign(cues_.candidates().begin(), cues_.candidates().end());
    }

private:
    void score(const document& document) {
        frame_summarizer summarizer{document, traits_, cues_.candidates(), frames_};
        const auto& frames = frames_.frames;
        for (std::size_t first = 0; first < frames.size(); first += frame_scorer::together) {
            const std::size_t count = std::min(frame_scorer::together, frames.size() - first);
            for (std::size_t at = 0; at < count; ++at) summarizer.sum_up(frames[first + at], summaries_[at]);
            const auto log_odds = scorer_(summaries_, count);
            for (std::size_t at = 0; at < count; ++at) {
                probabilities_.push_back(static_cast<std::int32_t>(learn::logistic(log_odds[at]) * frame_chooser::one));
            }
        }
    }

    std::optional<learn::rate_table> rates_;
    std::int32_t threshold_;
    traits_reader traits_;
    cue_finder cues_;
    frame_finder finder_;
    frame_scorer scorer_;
    frame_chooser chooser_;
    frame_list frames_;
    std::array<frame_summary, frame_scorer::together> summaries_;
    std::vector<std::int32_t> probabilities_;
};

}  // namespace newsmodel::detail

#endif
