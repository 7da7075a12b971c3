#ifndef NEWSMODEL_ATTRIBUTION_CHOOSE_FRAMES_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_CHOOSE_FRAMES_HPP_INCLUDED

#include <newsmodel/attribution/cue_finder.hpp>
#include <newsmodel/attribution/frame.hpp>
#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/learn/score.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// A frame that was chosen, and how likely it is right.
struct chosen_frame {
    std::uint32_t frame{};
    std::int32_t probability{};  // in 2^-16
};

/// Chooses among frames: of each cue the best reading, and of readings that overlap the better one.
///
/// Shape: contents of chosen frames share no token, and no cue lies in another's content.
/// Complexity: only frames near each other are compared.
class frame_chooser {
public:
    static constexpr std::int32_t one = 1 << 16;

    /// Chooses from `frames` those at least as likely as `threshold` (of those all in quotation marks, two fifths of
    /// it), whose probabilities are given in 2^-16; the result lies in order of probability.
    void choose(const frame_list& frames, std::span<const cue_candidate> candidates,
                std::span<const std::int32_t> probabilities, std::int32_t threshold) {
        frames_ = &frames;
        candidates_ = candidates;
        best_.clear();
        for (std::uint32_t at = 0; at < frames.frames.size();) at = choose_reading(at, probabilities, threshold);
        std::stable_sort(best_.begin(), best_.end(),
                         [](const auto& a, const auto& b) { return a.probability > b.probability; });
        prefer_outer();
        chosen_.clear();
        for (auto& place : places_) place.clear();
        for (const chosen_frame& frame : best_) choose_if_free(frame);
    }

    [[nodiscard]] std::span<const chosen_frame> chosen() const noexcept { return chosen_; }

private:
    /// Takes the best reading of the cue whose readings begin at `first`; returns where the next cue's begin.
    std::uint32_t choose_reading(std::uint32_t first, std::span<const std::int32_t> probabilities,
                                 std::int32_t threshold) {
        const auto& all = frames_->frames;
        std::uint32_t best = first;
        std::int64_t best_value = -1;
        std::uint32_t at = first;
        for (; at < all.size() && all[at].candidate == all[first].candidate; ++at) {
            const auto likelihood = static_cast<std::int64_t>(learn::decay(-all[at].log_probability) * one);
            const std::int64_t value = probabilities[at] * std::int64_t{10} + likelihood;
            if (value > best_value) {
                best_value = value;
                best = at;
            }
        }
        const std::int32_t least = all[best].direct ? threshold / 5 * 2 : threshold;
        if (probabilities[best] >= least && all[best].content.count > 0) best_.push_back({best, probabilities[best]});
        return at;
    }

    /// Lets a frame go before one whose cue stands in its content, if it is almost as sure: `called for what he said was due`.
    void prefer_outer() {
        for (std::size_t at = 1; at < best_.size(); ++at) {
            for (std::size_t to = at; to > 0 && is_outer(best_[to], best_[to - 1]); --to)
                std::swap(best_[to], best_[to - 1]);
        }
    }
    [[nodiscard]] bool is_outer(const chosen_frame& outer, const chosen_frame& inner) const noexcept {
        const frame &a = frames_->frames[outer.frame], &b = frames_->frames[inner.frame];
        return std::int64_t{outer.probability} * 10 >= std::int64_t{inner.probability} * 7 &&
               candidates_[a.candidate].cue.first < candidates_[b.candidate].cue.first &&
               holds((*frames_)[a.content], candidates_[b.candidate].cue.first);
    }

    void choose_if_free(const chosen_frame& frame) {
        const std::size_t place = candidates_[frames_->frames[frame.frame].candidate].cue.first / place_size;
        if (places_.size() < place + 2) places_.resize(place + 2);
        for (std::size_t near = place == 0 ? 0 : place - 1; near <= place + 1; ++near) {
            if (std::ranges::any_of(places_[near], [&](std::uint32_t other) { return clash(frame.frame, other); }))
                return;
        }
        places_[place].push_back(frame.frame);
        chosen_.push_back(frame);
    }

    [[nodiscard]] bool clash(std::uint32_t a, std::uint32_t b) const noexcept {
        const frame &one_frame = frames_->frames[a], &other = frames_->frames[b];
        const auto content = (*frames_)[one_frame.content], other_content = (*frames_)[other.content];
        if (content.back().last <= other_content.front().first || other_content.back().last <= content.front().first) {
            return holds(content, candidates_[other.candidate].cue.first) ||
                   holds(other_content, candidates_[one_frame.candidate].cue.first);
        }
        return tokens_in_both(content, other_content) * 2 > std::min(size_of(content), size_of(other_content)) ||
               holds(content, candidates_[other.candidate].cue.first) ||
               holds(other_content, candidates_[one_frame.candidate].cue.first);
    }
    static bool holds(std::span<const token_range> content, std::uint32_t token) noexcept {
        return std::ranges::any_of(content, [token](token_range range) { return range.contains(token); });
    }
    static std::uint32_t size_of(std::span<const token_range> content) noexcept {
        std::uint32_t size = 0;
        for (const token_range range : content) size += range.size();
        return size;
    }
    static std::uint32_t tokens_in_both(std::span<const token_range> a, std::span<const token_range> b) noexcept {
        std::uint32_t both = 0;
        for (const token_range x : a) {
            for (const token_range y : b) {
                if (x.overlaps(y)) both += std::min(x.last, y.last) - std::max(x.first, y.first);
            }
        }
        return both;
    }

    static constexpr std::uint32_t place_size =
        512;  // tokens; frames whose cues are farther apart have nothing in common

    const frame_list* frames_{};
    std::span<const cue_candidate> candidates_;
    std::vector<chosen_frame> best_, chosen_;
    std::vector<std::vector<std::uint32_t>> places_;  // the frames chosen, by where their cue stands
};

}  // namespace newsmodel::detail

#endif
