#ifndef NEWSMODEL_POSITION_TRAINING_GOLD_POSITION_HPP_INCLUDED
#define NEWSMODEL_POSITION_TRAINING_GOLD_POSITION_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/lexicon/position_act.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace newsmodel {

/// A position as somebody marked it in a text.
struct gold_position {
    std::string holder;
    position_act act{};
    std::vector<byte_span> target;
};

/// How much of two targets is common to both: shared bytes by all bytes.
[[nodiscard]] inline double overlap_of(std::span<const byte_span> target, byte_span other) {
    std::uint32_t shared = 0, all = other.size();
    for (const byte_span part : target) {
        const std::uint32_t first = std::max(part.first, other.first), last = std::min(part.last, other.last);
        const std::uint32_t common = first < last ? last - first : 0;
        shared += common;
        all += part.size() - common;
    }
    return all == 0 ? 0 : static_cast<double>(shared) / all;
}

}  // namespace newsmodel

#endif
