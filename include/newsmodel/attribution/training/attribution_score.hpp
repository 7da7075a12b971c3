#ifndef NEWSMODEL_ATTRIBUTION_TRAINING_ATTRIBUTION_SCORE_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_TRAINING_ATTRIBUTION_SCORE_HPP_INCLUDED

#include <newsmodel/attribution/choose_frames.hpp>
#include <newsmodel/attribution/training/article_reading.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

namespace newsmodel {

/// How well attributions were found: gold and found ones are matched one to one, the likest contents first.
struct attribution_score {
    std::size_t gold{};
    std::size_t found{};
    std::size_t right{};  ///< content at least half the same, and the same source
    std::size_t whole{};  ///< the same content, letter for letter
    std::size_t cues{};   ///< gold cues that a found one touches

    [[nodiscard]] double attributed() const noexcept { return f1(right); }
    [[nodiscard]] double exact() const noexcept { return f1(whole); }
    [[nodiscard]] double cue() const noexcept { return f1(cues); }
    [[nodiscard]] double precision() const noexcept { return ratio(right, found); }
    [[nodiscard]] double recall() const noexcept { return ratio(right, gold); }

    void add(const detail::article_reading& reading, std::span<const detail::chosen_frame> chosen) {
        gold += static_cast<std::size_t>(
            std::ranges::count_if(reading.gold, [](const auto& g) { return !g.content.empty(); }));
        found += chosen.size();
        std::vector<std::tuple<detail::share, std::size_t, std::size_t>> pairs;
        for (std::size_t g = 0; g < reading.gold.size(); ++g) {
            for (std::size_t f = 0; f < chosen.size(); ++f) {
                const detail::share like = likeness_of(reading, reading.gold[g], chosen[f]);
                if (like > 0) pairs.emplace_back(-like, g, f);
            }
        }
        std::ranges::sort(pairs);
        std::vector<bool> gold_used(reading.gold.size()), found_used(chosen.size());
        for (const auto& [like, g, f] : pairs) {
            if (gold_used[g] || found_used[f]) continue;
            gold_used[g] = found_used[f] = true;
            const auto source = reading.frames[reading.frames.frames[chosen[f].frame].source];
            whole += like == -detail::whole_share;
            right +=
                -like * 2 >= detail::whole_share && detail::same_source(reading.traits, source, reading.gold[g].source);
        }
        count_cues(reading, chosen);
    }

private:
    [[nodiscard]] double f1(std::size_t hits) const noexcept { return ratio(2 * hits, gold + found); }
    static double ratio(std::size_t part, std::size_t whole) noexcept {
        return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
    }

    static detail::share likeness_of(const detail::article_reading& reading, const detail::gold_frame& marked,
                                     const detail::chosen_frame& chosen) {
        const auto content = reading.frames[reading.frames.frames[chosen.frame].content];
        if (marked.content.empty() || marked.content.back().last <= content.front().first ||
            content.back().last <= marked.content.front().first)
            return 0;
        return detail::likeness(reading.traits, content, marked.content);
    }

    void count_cues(const detail::article_reading& reading, std::span<const detail::chosen_frame> chosen) {
        std::vector<bool> used(chosen.size());
        for (const detail::gold_frame& marked : reading.gold) {
            for (std::size_t f = 0; f < chosen.size(); ++f) {
                const token_range cue = reading.candidates[reading.frames.frames[chosen[f].frame].candidate].cue;
                const bool touches =
                    std::ranges::any_of(marked.cue, [cue](token_range range) { return range.overlaps(cue); });
                if (used[f] || !touches) continue;
                used[f] = true;
                ++cues;
                break;
            }
        }
    }
};

}  // namespace newsmodel

#endif
