#ifndef NEWSMODEL_ATTRIBUTION_ROLE_WINDOW_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_ROLE_WINDOW_HPP_INCLUDED

#include <newsmodel/attribution/cue_finder.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace newsmodel::detail {

inline constexpr std::uint32_t farthest_role = 90;  ///< tokens from a cue
inline constexpr std::uint32_t farthest_next_paragraph = 120;
inline constexpr std::size_t most_near_cues = 8;  ///< on either side

/// Whether a sentence holds words in quotation marks.
[[nodiscard]] inline bool holds_quotation(const document& document, std::uint32_t sentence) noexcept {
    const auto tokens = document[document.sentences[sentence].tokens];
    return std::ranges::any_of(tokens, [](const token& token) { return token.quotation_depth > 0; });
}

/// Cuts the sentences at both ends of a window that hold no quotation, up to the cue's own: speech without marks
/// seldom leaves the sentence of its cue.
[[nodiscard]] inline token_range without_unquoted_ends(const document& document, token_range window, std::uint32_t own) noexcept {
    std::uint32_t first = document.tokens[window.first].sentence;
    std::uint32_t last = document.tokens[window.last - 1].sentence;
    while (first < own && !holds_quotation(document, first)) ++first;
    while (last > own && !holds_quotation(document, last)) --last;
    return {std::max(window.first, document.sentences[first].tokens.first),
            std::min(window.last, document.sentences[last].tokens.last)};
}

/// Where the source and content of a cue may stand: its sentence, those of its paragraph up to ones that hold quotations,
/// and the next paragraph where it ends in a colon or dash.
[[nodiscard]] inline token_range role_window(const document& document, token_range cue) noexcept {
    const token_range paragraph = document.paragraph_of(cue.first).tokens;
    token_range window;
    window.first = cue.first - std::min(cue.first - paragraph.first, farthest_role);
    window.last = cue.last + std::min(paragraph.last - cue.last, farthest_role);
    window = without_unquoted_ends(document, window, document.tokens[cue.first].sentence);
    const std::uint32_t next = document.tokens[cue.first].paragraph + 1;
    if (window.last != paragraph.last || next == document.paragraphs.size()) return window;
    const word_key end = document.tokens[window.last - 1].word;
    if (end != ":"_word && end != "--"_word && end != "\u2014"_word) return window;
    const std::uint32_t room = cue.last + farthest_next_paragraph;
    window.last = std::max(window.last, std::min(document.paragraphs[next].tokens.last, room));
    return window;
}

/// Cuts a window short of the cues that crowd around its own, so that a text of nothing but cues takes no longer than
/// others: a token is of a bounded number of windows.
[[nodiscard]] inline token_range without_crowd(token_range window, std::span<const cue_candidate> candidates,
                                               std::size_t own) noexcept {
    if (own >= most_near_cues) window.first = std::max(window.first, candidates[own - most_near_cues].cue.first);
    if (own + most_near_cues < candidates.size())
        window.last = std::min(window.last, candidates[own + most_near_cues].cue.last);
    return window;
}

}  // namespace newsmodel::detail

#endif
