#ifndef NEWSMODEL_SPEAKER_SPEAKER_INDEX_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_SPEAKER_INDEX_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace newsmodel {

/// Answers whom a stretch of text means.
///
/// Lifetime: borrows nothing; `read` overwrites it and keeps its buffer.
/// Complexity: `read` sorts the mentions; `at` is logarithmic in them.
class speaker_index {
public:
    void read(std::span<const speaker> speakers) {
        places_.clear();
        for (std::size_t index = 0; index < speakers.size(); ++index) {
            for (const byte_span span : speakers[index].mentions()) places_.push_back({span, id<speaker>{index}});
        }
        std::ranges::sort(places_, [](const place& a, const place& b) {
            return a.span.first != b.span.first ? a.span.first < b.span.first : a.span.last > b.span.last;
        });
    }

    /// The speaker that `span` means: that of the mention which is `span`, else of the longest one that starts first within
    /// it, but for an owner at its start: `Clinton's spokesman` is the spokesman.
    [[nodiscard]] std::optional<id<speaker>> at(byte_span span) const noexcept {
        const auto first =
            std::ranges::lower_bound(places_, span.first, {}, [](const place& one) { return one.span.first; });
        const place* best = nullptr;
        for (auto one = first; one != places_.end() && one->span.first < span.last; ++one) {
            if (one->span == span) return one->who;
            if (one->span.last <= span.last &&
                (!best || (one->span.first == best->span.first && one->span.size() > best->span.size())))
                best = &*one;
        }
        if (best) return best->who;
        return around(span, static_cast<std::size_t>(first - places_.begin()));
    }

private:
    struct place {
        byte_span span;
        id<speaker> who;
    };

    /// The speaker of a mention that holds `span` at its end, as a name without its title.
    [[nodiscard]] std::optional<id<speaker>> around(byte_span span, std::size_t before) const noexcept {
        for (std::size_t back = 1; back <= 8 && back <= before; ++back) {
            const place& one = places_[before - back];
            if (one.span.last == span.last) return one.who;
        }
        return std::nullopt;
    }

    std::vector<place> places_;
};

}  // namespace newsmodel

#endif
