#ifndef NEWSMODEL_ATTRIBUTION_FOUND_FRAME_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_FOUND_FRAME_HPP_INCLUDED

#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace newsmodel::detail {

/// An attribution in tokens, while rules work on it.
struct found_frame {
    std::vector<token_range> source;
    std::vector<token_range> cue;
    std::vector<token_range> content;     ///< in text order, none empty
    std::int32_t probability{};           ///< in 2^-16, before calibration
    std::string_view rule;                ///< by which it was found
    std::optional<std::uint32_t> parent;  ///< index of the frame whose content holds this one
    bool verbatim = false;                ///< words of the speaker without marks, as in a transcript
};

[[nodiscard]] inline bool overlap(std::span<const token_range> ranges, token_range other) noexcept {
    return std::ranges::any_of(ranges, [other](token_range range) { return range.overlaps(other); });
}

/// The first token of a frame.
[[nodiscard]] inline std::uint32_t first_token(const found_frame& frame) noexcept {
    std::uint32_t first = frame.content.front().first;
    if (!frame.source.empty()) first = std::min(first, frame.source.front().first);
    if (!frame.cue.empty()) first = std::min(first, frame.cue.front().first);
    return first;
}

/// Makes the frames before index `outer` that lie in the content of one from there on its children.
///
/// Shape: the contents of the frames from `outer` on are one range each, in text order, and share no token.
/// Complexity: a search among the outer frames for each of the others.
inline void adopt_inner_frames(std::vector<found_frame>& frames, std::size_t outer) {
    const std::span<const found_frame> outers = std::span{frames}.subspan(outer);
    for (found_frame& inner : std::span{frames}.first(outer)) {
        if (inner.parent) continue;
        const token_range first = inner.content.front();
        const auto next = std::ranges::partition_point(
            outers, [first](const found_frame& frame) { return frame.content.front().first <= first.first; });
        if (next == outers.begin() || !(next - 1)->content.front().contains(first)) continue;
        inner.parent = static_cast<std::uint32_t>(outer + static_cast<std::size_t>(next - 1 - outers.begin()));
    }
}

}  // namespace newsmodel::detail

#endif
