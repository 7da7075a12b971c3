#ifndef NEWSMODEL_ATTRIBUTION_JOIN_PARAGRAPHS_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_JOIN_PARAGRAPHS_HPP_INCLUDED

#include <newsmodel/attribution/found_frame.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/quoted_span.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// Joins paragraphs that are nothing but a quotation to the attribution that they go on with.
///
/// ```
/// "We will not yield," Mayor Ana Ruiz told the council.   content 1
/// "The law is clear. So are we."                          content 2, of the same attribution
/// ```
/// A quotation whose mark the paragraph before left open goes on with it, too, whatever follows it.
/// Complexity: linear in pairs of marks and frames.
class paragraph_joiner {
public:
    explicit paragraph_joiner(const document& document) noexcept : document_{document} {}

    void join(std::vector<found_frame>& frames) {
        last_quoted_.assign(document_.paragraphs.size(), std::nullopt);
        taken_.assign(document_.paragraphs.size(), false);
        for (std::size_t index = 0; index < frames.size(); ++index) note(frames, index);
        for (const quoted_span& quoted : document_.quoted) {
            if (!quoted.parent) join(quoted, frames);
        }
    }

private:
    /// Notes a frame as the one that its last paragraph ends with, where its content ends in marks.
    void note(const std::vector<found_frame>& frames, std::size_t index) {
        if (frames[index].parent) return;
        for (const token_range range : frames[index].content) {
            taken_[document_.tokens[range.first].paragraph] = true;
            taken_[document_.tokens[range.last - 1].paragraph] = true;
        }
        const token& end = document_.tokens[frames[index].content.back().last - 1];
        auto& last = last_quoted_[end.paragraph];
        if (end.quotation_depth == 0) return;
        if (!last || frames[*last].content.back().last < frames[index].content.back().last) last = index;
    }

    void join(const quoted_span& quoted, std::vector<found_frame>& frames) {
        const std::uint32_t index = document_.tokens[quoted.tokens.first].paragraph;
        if (index == 0 || taken_[index] || !last_quoted_[index - 1]) return;
        if (document_.paragraphs[index].role != paragraph_role::body ||
            document_.paragraphs[index - 1].role != paragraph_role::body)
            return;
        const bool whole = quoted.tokens == document_.paragraphs[index].tokens;
        const bool goes_on = quoted.continues && quoted.tokens.first == document_.paragraphs[index].tokens.first;
        if (!whole && !goes_on) return;
        const std::size_t frame = *last_quoted_[index - 1];
        frames[frame].content.push_back(quoted.tokens);
        taken_[index] = true;
        last_quoted_[index] = frame;
    }

    const document& document_;
    std::vector<std::optional<std::size_t>>
        last_quoted_;          // for each paragraph, the frame that its last quotation is of
    std::vector<bool> taken_;  // paragraphs with content of a frame
};

}  // namespace newsmodel::detail

#endif
