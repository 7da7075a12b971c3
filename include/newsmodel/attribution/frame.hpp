#ifndef NEWSMODEL_ATTRIBUTION_FRAME_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_FRAME_HPP_INCLUDED

#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/learn/score.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// Which of a list of ranges are meant.
struct range_list {
    std::uint32_t first{};
    std::uint32_t count{};
};

/// A share in 1/4096, so that sums of many are the same on every compiler.
using share = std::int32_t;
inline constexpr share whole_share = 4096;
constexpr share share_of(float probability) noexcept { return static_cast<share>(probability * 4096.0F); }
constexpr share ratio_of(std::int64_t part, std::int64_t whole) noexcept {
    return whole > 0 ? static_cast<share>(part * whole_share / whole) : 0;
}

/// How the field sees a frame, beside the probability of its labelling.
struct frame_support {
    share same{}, same_content{},
        same_source{};  ///< the probability of labellings that agree with it, of all that were found
    share inside{};     ///< mean probability of its content's tokens
    share outside{};    ///< how much of the expected content lies outside
    share starts{};     ///< probability that a content begins where its own does
    share ends{};       ///< probability that none goes on behind it
    share source{};     ///< probability of the surest source token; where it has none, of any source
    share found{};      ///< probability of all labellings found
};

/// One reading of a cue: what its source and content are.
struct frame {
    std::uint32_t candidate{};       ///< index of its cue
    std::uint32_t rank{};            ///< among the readings of the cue, 0 for the likeliest
    range_list source{}, content{};  ///< in `frame_list::ranges`
    learn::score log_probability{};
    learn::score margin{};  ///< over the likeliest other one
    bool direct{};          ///< its content is all in quotation marks
    frame_support support{};
};

/// Frames and their ranges, without an allocation for each.
struct frame_list {
    std::vector<frame> frames;
    std::vector<token_range> ranges;

    void clear() noexcept {
        frames.clear();
        ranges.clear();
    }
    [[nodiscard]] std::span<const token_range> operator[](range_list list) const noexcept {
        return std::span{ranges}.subspan(list.first, list.count);
    }
};

/// The letters that two lists of ranges, each in text order, share.
[[nodiscard]] inline std::uint32_t shared_letters(const traits_reader& traits, std::span<const token_range> a,
                                                  std::span<const token_range> b) noexcept {
    std::uint32_t shared = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const token_range both{std::max(a[i].first, b[j].first), std::min(a[i].last, b[j].last)};
        if (both.first < both.last) shared += traits.letters(both);
        a[i].last < b[j].last ? ++i : ++j;
    }
    return shared;
}
[[nodiscard]] inline std::uint32_t letters_of(const traits_reader& traits,
                                              std::span<const token_range> ranges) noexcept {
    std::uint32_t letters = 0;
    for (const token_range range : ranges) letters += traits.letters(range);
    return letters;
}

/// How much of two contents is the same: the letters in both of those in either (Jaccard index).
[[nodiscard]] inline share likeness(const traits_reader& traits, std::span<const token_range> a,
                                    std::span<const token_range> b) noexcept {
    const std::uint32_t both = shared_letters(traits, a, b);
    return ratio_of(both, std::int64_t{letters_of(traits, a)} + letters_of(traits, b) - both);
}

/// Whether two sources share a letter, or neither is one.
[[nodiscard]] inline bool same_source(const traits_reader& traits, std::span<const token_range> a,
                                      std::span<const token_range> b) noexcept {
    return (a.empty() && b.empty()) || shared_letters(traits, a, b) > 0;
}

}  // namespace newsmodel::detail

#endif
