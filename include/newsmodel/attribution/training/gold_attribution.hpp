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
        const auto first =
            std::ranges::partition_point(document.tokens, [span](const token& t) { return t.span.last <= span.first; });
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

/// A cue without the circumstances that a long one ends with: `said` of `said during a visit to the port`.
[[nodiscard]] inline token_range short_cue(const document& document, token_range cue) {
    constexpr std::uint32_t longest = 4;
    if (cue.size() <= longest) return cue;
    cue.last = cue.first + longest;
    const auto of_circumstance = [](part_of_speech tag) {
        switch (tag) {
            case part_of_speech::determiner:
            case part_of_speech::possessive_pronoun:
            case part_of_speech::preposition:
            case part_of_speech::adjective:
            case part_of_speech::noun:
            case part_of_speech::plural_noun:
            case part_of_speech::proper_noun:
            case part_of_speech::number:
            case part_of_speech::conjunction:
            case part_of_speech::possessive_ending:
            case part_of_speech::comma: return true;
            default: return false;
        }
    };
    while (cue.size() > 1 && of_circumstance(document.tokens[cue.last - 1].tag)) --cue.last;
    return cue;
}

[[nodiscard]] inline gold_frame frame_of(const document& document, const gold_attribution& gold) {
    gold_frame frame{tokens_of(document, gold.source), tokens_of(document, gold.cue),
                     tokens_of(document, gold.content)};
    if (!frame.cue.empty()) {
        frame.cue.front() = short_cue(document, frame.cue.front());
        if (gold.cue.size() == 1) frame.cue.resize(1);
    }
    return frame;
}

}  // namespace detail

}  // namespace newsmodel

#endif
