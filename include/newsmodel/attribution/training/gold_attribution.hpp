#ifndef NEWSMODEL_ATTRIBUTION_TRAINING_GOLD_ATTRIBUTION_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_TRAINING_GOLD_ATTRIBUTION_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel {

/// An attribution as somebody marked it in a text: bytes, in text order.
struct gold_attribution {
    std::vector<byte_span> source;
    std::vector<byte_span> cue;
    std::vector<byte_span> content;
};

namespace detail {

/// The same in tokens.
struct gold_frame {
    std::vector<token_range> source;
    std::vector<token_range> cue;
    std::vector<token_range> content;
};

/// The tokens that spans touch.
[[nodiscard]] inline std::vector<token_range> tokens_of(const document& document, std::span<const byte_span> spans) {
    std::vector<token_range> ranges;
    for (const byte_span span : spans) {
        const auto first = std::ranges::partition_point(document.tokens, [span](const token& t) { return t.span.last <= span.first; });
        auto last = first;
        while (last != document.tokens.end() && last->span.first < span.last) ++last;
        if (first == last) continue;
        const token_range range{static_cast<std::uint32_t>(first - document.tokens.begin()),
                                static_cast<std::uint32_t>(last - document.tokens.begin())};
        if (!ranges.empty() && range.first <= ranges.back().last) {
            ranges.back().last = std::max(ranges.back().last, range.last);
        } else {
            ranges.push_back(range);
        }
    }
    return ranges;
}

[[nodiscard]] inline gold_frame frame_of(const document& document, const gold_attribution& gold) {
    return {tokens_of(document, gold.source), tokens_of(document, gold.cue), tokens_of(document, gold.content)};
}

}  // namespace detail

}  // namespace newsmodel

#endif
