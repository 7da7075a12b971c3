#ifndef NEWSMODEL_OUTPUT_NESTED_MARKS_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_NESTED_MARKS_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsmodel {

/// A stretch of text that is marked, and the number by which its owner knows the mark.
struct marked_span {
    byte_span span;
    std::uint32_t mark{};

    friend bool operator==(const marked_span&, const marked_span&) = default;
};

/// Takes text with marks that nest, as HTML wants them.
///
/// `open` is told whether the mark begins here, or goes on after it had to be closed for another's sake.
template <class Sink>
concept mark_sink = requires(Sink& sink, std::uint32_t mark, byte_span words) {
    sink.open(mark, true);
    sink.text(words);
    sink.close(mark);
};

/// Turns spans that nest, touch or overlap partly into marks that nest.
/// ```
/// spans     |---- 1 ----|
///                 |---- 2 ----|
///           |  3  |
/// marks     <1><3>…</3><2>…</2></1><2>…</2>
/// ```
/// Shape: of two marks the one that ends later stands outside, where that splits neither; one that outlasts the mark
/// that it began in is split there. Marks without words are left out, and so are those that would lie `deepest` deep.
/// Complexity: n log n in marks to build, then linear, however they overlap.
class nested_marks {
public:
    static constexpr std::size_t deepest = 32;

    explicit nested_marks(std::vector<marked_span> all) : all_{std::move(all)} {
        std::ranges::stable_sort(all_, [](const marked_span& a, const marked_span& b) {
            return a.span.first != b.span.first ? a.span.first < b.span.first : a.span.last > b.span.last;
        });
    }

    /// Tells `sink` the words of `block` with their marks; none is left open. Blocks must come in text order and not
    /// overlap; a mark that outlasts its block goes on in the next one.
    template <mark_sink Sink>
    void write(byte_span block, Sink& sink) {
        std::uint32_t at = block.first;
        std::erase_if(open_, [at](const marked_span& one) { return one.span.last <= at; });
        for (const marked_span& one : open_) sink.open(one.mark, false);
        while (at < block.last) {
            close_ended(at, sink);
            open_begun(at, sink);
            const std::uint32_t end = next_edge(block.last);
            sink.text(byte_span{at, end});
            at = end;
        }
        for (std::size_t left = open_.size(); left-- != 0;) sink.close(open_[left].mark);
    }

private:
    /// Closes the marks that end at `at`, and opens those again that had to be closed for it.
    template <class Sink>
    void close_ended(std::uint32_t at, Sink& sink) {
        const auto has_ended = [at](const marked_span& one) { return one.span.last <= at; };
        const auto lowest = std::ranges::find_if(open_, has_ended);
        if (lowest == open_.end()) return;
        const auto kept = static_cast<std::size_t>(lowest - open_.begin());
        for (std::size_t left = open_.size(); left-- != kept;) sink.close(open_[left].mark);
        open_.erase(std::remove_if(lowest, open_.end(), has_ended), open_.end());
        const auto again = open_.begin() + static_cast<std::ptrdiff_t>(kept);
        std::stable_sort(again, open_.end(),
                         [](const marked_span& a, const marked_span& b) { return a.span.last > b.span.last; });
        for (auto one = again; one != open_.end(); ++one) sink.open(one->mark, false);
    }
    template <class Sink>
    void open_begun(std::uint32_t at, Sink& sink) {
        for (; next_ < all_.size() && all_[next_].span.first <= at; ++next_) {
            const marked_span& one = all_[next_];
            if (one.span.last <= at || open_.size() == deepest) continue;
            open_.push_back(one);
            sink.open(one.mark, true);
        }
    }
    /// Where the next mark begins or ends, or `last`.
    [[nodiscard]] std::uint32_t next_edge(std::uint32_t last) const noexcept {
        std::uint32_t edge = last;
        if (next_ < all_.size()) edge = std::min(edge, all_[next_].span.first);
        for (const marked_span& one : open_) edge = std::min(edge, one.span.last);
        return edge;
    }

    std::vector<marked_span> all_;
    std::size_t next_ = 0;           ///< of `all_`, that did not begin yet
    std::vector<marked_span> open_;  ///< outermost first
};

}  // namespace newsmodel

#endif
