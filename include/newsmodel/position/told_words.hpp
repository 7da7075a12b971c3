#ifndef NEWSMODEL_POSITION_TOLD_WORDS_HPP_INCLUDED
#define NEWSMODEL_POSITION_TOLD_WORDS_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace newsmodel {

/// For each token of a document: whom it names, and the attribution whose content, or cue, it belongs to.
///
/// Shape: indexes, `none` where there is nothing. Of nested contents the innermost counts, of mentions the longest, but
/// for owners the shortest.
/// Lifetime: `read` reuses its buffers and borrows nothing.
/// Complexity: linear in tokens and in the lengths of all contents and mentions.
class told_words {
public:
    static constexpr std::uint32_t none = 0xffffffff;

    void read(const document& document, std::span<const attribution> attributions, const speaker_reading& speakers) {
        const std::size_t size = document.tokens.size();
        speaker_.assign(size, none);
        owner_.assign(size, none);
        content_.assign(size, none);
        cue_.assign(size, none);
        read_contents(document, attributions);
        read_mentions(document, speakers);
    }

    /// The speaker that the token names or stands for.
    [[nodiscard]] std::uint32_t speaker(std::uint32_t token) const noexcept { return speaker_[token]; }
    /// The speaker of the shortest mention that holds the token: Ruiz in `Ruiz's lawyer`.
    [[nodiscard]] std::uint32_t owner(std::uint32_t token) const noexcept { return owner_[token]; }
    /// The innermost attribution whose content holds the token.
    [[nodiscard]] std::uint32_t content(std::uint32_t token) const noexcept { return content_[token]; }
    /// The attribution whose cue holds the token.
    [[nodiscard]] std::uint32_t cue(std::uint32_t token) const noexcept { return cue_[token]; }

    /// The first token of an attribution's cue; `none` where it has none.
    [[nodiscard]] std::uint32_t cue_of(std::uint32_t attribution) const noexcept { return first_of_cue_[attribution]; }

    /// The tokens that overlap a stretch of bytes.
    [[nodiscard]] static token_range tokens_in(const document& document, byte_span span) noexcept {
        const auto& tokens = document.tokens;
        const auto first = std::partition_point(tokens.begin(), tokens.end(),
                                                [&](const token& t) { return t.span.last <= span.first; });
        const auto last =
            std::partition_point(first, tokens.end(), [&](const token& t) { return t.span.first < span.last; });
        return {static_cast<std::uint32_t>(first - tokens.begin()), static_cast<std::uint32_t>(last - tokens.begin())};
    }

private:
    static void mark(std::vector<std::uint32_t>& list, token_range range, std::size_t value) {
        std::fill(list.begin() + range.first, list.begin() + range.last, static_cast<std::uint32_t>(value));
    }

    // Longest first, so that what is inside is written last.
    void read_contents(const document& document, std::span<const attribution> attributions) {
        order_.resize(attributions.size());
        std::iota(order_.begin(), order_.end(), std::uint32_t{0});
        const auto length = [&](std::uint32_t index) {
            std::uint32_t bytes = 0;
            for (const byte_span span : attributions[index].content) bytes += span.size();
            return bytes;
        };
        std::ranges::stable_sort(order_, std::ranges::greater{}, length);
        first_of_cue_.assign(attributions.size(), none);
        for (const std::uint32_t index : order_) mark_between(document, attributions[index], index);
        for (const std::uint32_t index : order_) {
            for (const byte_span span : attributions[index].content) mark(content_, tokens_in(document, span), index);
            for (const byte_span span : attributions[index].cue) mark(cue_, tokens_in(document, span), index);
            if (attributions[index].cue.empty()) continue;
            const token_range cue = tokens_in(document, attributions[index].cue.front());
            if (!cue.empty()) first_of_cue_[index] = cue.first;
        }
    }

    // `said he must "leave at once"`: what stands between the cue and a content that begins later is told too.
    void mark_between(const document& document, const attribution& one, std::uint32_t index) {
        constexpr std::uint32_t reach = 20;  // tokens
        if (one.cue.empty() || one.content.empty()) return;
        const std::uint32_t first = tokens_in(document, one.cue.back()).last;
        const std::uint32_t last = tokens_in(document, one.content.front()).first;
        if (first >= last || last - first > reach || last >= document.tokens.size()) return;
        if (document.tokens[first].sentence == document.tokens[last].sentence) mark(content_, {first, last}, index);
    }

    void read_mentions(const document& document, const speaker_reading& reading) {
        mentions_.clear();
        for (std::size_t who = 0; who < reading.speakers.size(); ++who) {
            for (const byte_span span : reading.speakers[who].mentions()) {
                mentions_.push_back({span, static_cast<std::uint32_t>(who)});
            }
        }
        std::ranges::stable_sort(mentions_, {}, [](const mention& one) { return one.span.size(); });
        for (const mention& one : mentions_) mark(speaker_, tokens_in(document, one.span), one.who);
        for (auto one = mentions_.rbegin(); one != mentions_.rend(); ++one)
            mark(owner_, tokens_in(document, one->span), one->who);
    }

    struct mention {
        byte_span span;
        std::uint32_t who;
    };

    std::vector<std::uint32_t> speaker_;
    std::vector<std::uint32_t> owner_;
    std::vector<std::uint32_t> content_;
    std::vector<std::uint32_t> cue_;
    std::vector<std::uint32_t> first_of_cue_;
    std::vector<std::uint32_t> order_;
    std::vector<mention> mentions_;
};

}  // namespace newsmodel

#endif
