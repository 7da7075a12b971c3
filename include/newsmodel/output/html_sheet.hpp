#ifndef NEWSMODEL_OUTPUT_HTML_SHEET_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_HTML_SHEET_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/output/by_speaker.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>
#include <newsmodel/text/text_index.hpp>
#include <newsmodel/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel::detail {

/// The per cent of a confidence, rounded.
[[nodiscard]] constexpr unsigned per_cent(confidence sure) noexcept { return (sure.per_mille() + 5u) / 10u; }

/// `words` with the pieces at `spans`, ` … ` between them, up to a word's end before `limit` bytes where there is more.
[[nodiscard]] inline std::string shortened(std::string_view text, std::span<const byte_span> spans, std::size_t limit) {
    std::string words;
    for (const byte_span span : spans) {
        if (!words.empty()) words += " \u2026 ";
        words += span.in(text).substr(0, limit + 1);
        if (words.size() > limit) break;
    }
    if (words.size() <= limit) return words;
    std::size_t last = limit;
    while (last > limit / 2 && words[last] != ' ' && words[last] != '\n') --last;
    if (last == limit / 2) last = limit;
    while (last != 0 && is_continuation(static_cast<unsigned char>(words[last]))) --last;
    words.resize(last);
    return words + " \u2026";
}

/// One article of an HTML page, as its parts look at it.
///
/// Lifetime: borrows the analysis.
struct html_sheet {
    static constexpr unsigned hues = 8;

    html_sheet(const analysis& analyzed, std::size_t place)
        : read{&analyzed}, number{place}, shares{by_speaker(analyzed)}, lines{analyzed.text()} {
        hue_of.resize(read->speakers().size());
        for (std::size_t at = 0; at < std::min<std::size_t>(shares.size(), hues); ++at)
            if (!is_open(shares[at].who)) hue_of[shares[at].who.index()] = static_cast<unsigned>(at + 1);
        number_contents();
    }

    [[nodiscard]] bool is_open(id<speaker> who) const noexcept { return (*read)[who].kind() == speaker_kind::open; }
    [[nodiscard]] id<speaker> speaker_of(std::size_t attribution) const noexcept {
        return read->sources()[attribution].who;
    }
    [[nodiscard]] std::size_t line_of(byte_span span) const noexcept { return lines.line_at(span.first).line; }

    const analysis* read;
    std::size_t number;                 ///< of the article on its page, from 1
    std::vector<speaker_share> shares;  ///< with the attributions of each in the order of their contents
    text_index lines;
    std::vector<unsigned> hue_of;    ///< of each speaker; 0 for those who have none of their own
    std::vector<std::size_t> shown;  ///< the number that readers see of each attribution: from 1, by its content

private:
    /// Attributions are in the order of their first byte, of a source often: readers count what is said.
    void number_contents() {
        const auto all = read->attributions();
        const auto first = [&](std::size_t one) {
            return all[one].content.empty() ? 0u : all[one].content.front().first;
        };
        std::vector<std::size_t> order(all.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, first);
        shown.resize(all.size());
        for (std::size_t at = 0; at < order.size(); ++at) shown[order[at]] = at + 1;
        for (speaker_share& share : shares)
            std::ranges::sort(share.attributions, {}, [&](id<attribution> one) { return shown[one.index()]; });
    }
};

}  // namespace newsmodel::detail

#endif
