#ifndef NEWSMODEL_ATTRIBUTION_TRIM_EDGES_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_TRIM_EDGES_HPP_INCLUDED

#include <newsmodel/attribution/found_frame.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/quoted_span.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// Moves the edges of a frame's parts so that none cuts a pair of quotation marks or brackets, nor a name.
///
/// | a content that | becomes |
/// | --- | --- |
/// | is all that stands between two marks | the marks belong to it |
/// | begins outside a pair and ends inside | longer, to the closing mark; where source or cue stand there, shorter |
/// | begins inside a pair and ends outside | the same from the other side |
/// | ends within brackets that open in it | longer, to the closing bracket |
/// | ends in a full stop or comma outside the marks | shorter by it |
///
/// A source neither ends in the title of a name nor is a clause.
class edge_trimmer {
public:
    explicit edge_trimmer(const document& document) noexcept : document_{document} {}

    void trim(found_frame& frame) const {
        for (token_range& range : frame.source) range = noun_phrase(without_outer_marks(range));
        std::erase_if(frame.source, [](token_range range) { return range.empty(); });
        std::vector<token_range> taken = frame.source;
        taken.insert(taken.end(), frame.cue.begin(), frame.cue.end());
        for (token_range& range : frame.content) {
            range = whole_pairs(range, taken);
            range = whole_brackets(range, taken);
        }
        std::erase_if(frame.content, [](token_range range) { return range.empty(); });
        std::ranges::sort(frame.content, {}, &token_range::first);
        merge(frame.content);
    }

private:
    [[nodiscard]] const token& at(std::uint32_t index) const noexcept { return document_.tokens[index]; }
    [[nodiscard]] bool is_mark(std::uint32_t index) const noexcept {
        return at(index).kind == token_kind::quotation_mark;
    }

    /// A source is a noun phrase: it neither begins nor ends with a comma or a lone mark.
    [[nodiscard]] token_range without_outer_marks(token_range range) const noexcept {
        const auto loose = [this](std::uint32_t index) {
            const part_of_speech tag = at(index).tag;
            return tag == part_of_speech::comma || tag == part_of_speech::stop;
        };
        while (!range.empty() && loose(range.first)) ++range.first;
        while (!range.empty() && at(range.last - 1).tag == part_of_speech::comma) --range.last;
        return range;
    }

    /// A name goes on behind its title or initial: `Mr.` is `Mr. Ruiz`. Nothing is left of `it is worth (noting)`.
    [[nodiscard]] token_range noun_phrase(token_range range) const noexcept {
        if (range.size() > 1 && at(range.first).word == "it"_word && is_verb(at(range.first + 1).tag))
            return {range.first, range.first};
        if (range.empty() || !is_name(range.last - 1) || !document_.words(at(range.last - 1)).ends_with('.'))
            return range;
        const std::uint32_t end = document_.sentence_of(range.last - 1).tokens.last;
        while (range.last < end && is_name(range.last)) ++range.last;
        return range;
    }
    [[nodiscard]] bool is_name(std::uint32_t index) const noexcept {
        return at(index).tag == part_of_speech::proper_noun;
    }

    [[nodiscard]] token_range whole_pairs(token_range range, std::span<const token_range> taken) const {
        const auto& pairs = document_.quoted;
        // Pairs lie in the order of their opening marks, so those that touch the range begin before its end.
        const auto end =
            std::ranges::partition_point(pairs, [range](const quoted_span& q) { return q.tokens.first < range.last; });
        for (auto pair = end; pair != pairs.begin();) {
            --pair;
            // An outermost pair that ends before the range has none behind it that reaches into the range.
            if (range.empty() || (!pair->parent && pair->tokens.last <= range.first)) break;
            if (pair->tokens.overlaps(range)) range = whole_pair(range, *pair, taken);
        }
        return range;
    }
    [[nodiscard]] token_range whole_pair(token_range range, const quoted_span& pair,
                                         std::span<const token_range> taken) const {
        const token_range inside = pair.inside();
        if (range.first == inside.first && inside.contains(range) && only_stops({range.last, inside.last}) &&
            !overlap(taken, pair.tokens)) {
            return pair.tokens;
        }
        if (range.contains(pair.tokens)) return range;
        if (range.contains(inside))
            return {std::min(range.first, pair.tokens.first), std::max(range.last, pair.tokens.last)};
        if (inside.contains(range)) return range;
        const bool begins_inside = range.first > pair.tokens.first;
        const token_range longer{std::min(range.first, pair.tokens.first), std::max(range.last, pair.tokens.last)};
        if (!overlap(taken, longer)) return longer;
        if (begins_inside) return {std::min(pair.tokens.last, range.last), range.last};
        // Only the opening mark, or the mark and some words, lie in the range.
        const std::uint32_t last = std::max(range.first, pair.tokens.first);
        return last > range.first ? token_range{range.first, last} : token_range{inside.first, range.last};
    }

    [[nodiscard]] bool only_stops(token_range range) const noexcept {
        return std::ranges::all_of(document_[range], [](const token& t) {
            return t.tag == part_of_speech::comma || t.tag == part_of_speech::stop;
        });
    }

    /// Closes a bracket that opens in the range, and leaves out one that closes in it alone.
    [[nodiscard]] token_range whole_brackets(token_range range, std::span<const token_range> taken) const {
        int open = 0;
        for (std::uint32_t index = range.first; index < range.last; ++index) {
            open += opens(index) ? 1 : closes(index) ? -1 : 0;
            if (open < 0)
                return index - range.first > range.last - index ? token_range{range.first, index}
                                                                : token_range{index + 1, range.last};
        }
        if (open <= 0) return range;
        const std::uint32_t end = document_.sentence_of(range.last - 1).tokens.last;
        for (std::uint32_t index = range.last; index < end; ++index) {
            open += opens(index) ? 1 : closes(index) ? -1 : 0;
            if (open == 0)
                return overlap(taken, {range.last, index + 1}) ? before_bracket(range)
                                                               : token_range{range.first, index + 1};
        }
        return before_bracket(range);
    }
    [[nodiscard]] token_range before_bracket(token_range range) const noexcept {
        for (std::uint32_t index = range.last; index-- > range.first;) {
            if (opens(index)) return {range.first, index};
        }
        return range;
    }
    [[nodiscard]] bool opens(std::uint32_t index) const noexcept {
        return at(index).word == "("_word || at(index).word == "["_word;
    }
    [[nodiscard]] bool closes(std::uint32_t index) const noexcept {
        return at(index).word == ")"_word || at(index).word == "]"_word;
    }

    static void merge(std::vector<token_range>& ranges) {
        std::size_t kept = 0;
        for (std::size_t index = 1; index < ranges.size(); ++index) {
            if (ranges[index].first <= ranges[kept].last) {
                ranges[kept].last = std::max(ranges[kept].last, ranges[index].last);
            } else {
                ranges[++kept] = ranges[index];
            }
        }
        if (!ranges.empty()) ranges.resize(kept + 1);
    }

    const document& document_;
};

}  // namespace newsmodel::detail

#endif
