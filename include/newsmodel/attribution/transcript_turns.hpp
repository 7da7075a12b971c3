#ifndef NEWSMODEL_ATTRIBUTION_TRANSCRIPT_TURNS_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_TRANSCRIPT_TURNS_HPP_INCLUDED

#include <newsmodel/attribution/found_frame.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace newsmodel::detail {

/// Finds the turns of transcripts, by rule: paragraphs that begin with a speaker's name and a colon.
///
/// ```
/// ANA RUIZ, MAYOR: Good evening. The council voted today.
/// |------|       | |------------------------------------|
/// source       cue  content, which is verbatim
/// ```
/// Shape: one frame a turn; frames inside it become its children, frames that took its colon for their cue are dropped.
/// A text with fewer than two turns is no transcript.
/// Complexity: linear in paragraphs, and a search among the turns for each frame.
class transcript_turn_finder {
public:
    transcript_turn_finder(const document& document, const attribution_lexicon& lexicon) noexcept
        : document_{document}, lexicon_{lexicon} {}

    void append(std::vector<found_frame>& frames) {
        list_turns();
        if (turns_.size() < 2) return;
        std::erase_if(frames, [this](const found_frame& frame) { return is_of_label(frame); });
        const std::size_t before = frames.size();
        for (const turn& turn : turns_) {
            found_frame frame{{turn.source}, {turn.colon}, {turn.content}, probability, "a speaker's name before a turn of a transcript", std::nullopt};
            frame.verbatim = true;
            frames.push_back(frame);
        }
        adopt_inner_frames(frames, before);
    }

private:
    struct turn {
        token_range label, source, colon, content;
    };

    static constexpr std::uint32_t longest_label = 14;              // tokens
    static constexpr std::int32_t probability = (1 << 16) / 10 * 9;

    [[nodiscard]] const token& at(std::uint32_t index) const noexcept { return document_.tokens[index]; }

    [[nodiscard]] bool is_mark(std::uint32_t index) const noexcept {
        return at(index).kind == token_kind::quotation_mark;
    }

    void list_turns() {
        turns_.clear();
        for (const paragraph& paragraph : document_.paragraphs) {
            if (paragraph.role == paragraph_role::body) {
                if (const auto turn = read_turn(paragraph.tokens)) turns_.push_back(*turn);
            }
        }
    }

    /// A paragraph whose label is in capitals, `RUIZ:` or `ANA RUIZ, MAYOR (on camera):`.
    [[nodiscard]] std::optional<turn> read_turn(token_range paragraph) const {
        const bool marked = !paragraph.empty() && is_mark(paragraph.first);
        if (marked) ++paragraph.first;
        const std::uint32_t end = paragraph.first + std::min(paragraph.size(), longest_label);
        turn result{};
        result.label = {paragraph.first, paragraph.first};
        while (result.label.last < end && lexicon_.clause_words.find(at(result.label.last).word) != clause_word::colon)
            ++result.label.last;
        if (result.label.last + 1 >= paragraph.last || result.label.last == end) return std::nullopt;
        result.source = name_in(result.label);
        if (result.source.empty()) return std::nullopt;
        result.colon = {result.label.last, result.label.last + 1};
        result.content = {result.colon.last, paragraph.last};
        if (marked && is_mark(paragraph.last - 1) && result.content.size() > 1) --result.content.last;
        return result;
    }

    /// The capitals that a label begins with; empty where it has none, or they are a heading such as `RELATED`.
    [[nodiscard]] token_range name_in(token_range label) const noexcept {
        token_range name{label.first, label.first};
        while (name.last < label.last && is_of_name(name.last)) ++name.last;
        const bool ends = name.last == label.last || at(name.last).kind == token_kind::punctuation;
        const bool has_word = std::ranges::any_of(document_[name], [](const token& t) { return t.letters == letter_case::upper; });
        const bool heading = std::ranges::any_of(
            document_[name], [this](const token& t) { return lexicon_.headings.contains(t.word); });
        return ends && has_word && !heading ? name : token_range{};
    }
    [[nodiscard]] bool is_of_name(std::uint32_t index) const noexcept {
        const letter_case letters = at(index).letters;
        return at(index).kind == token_kind::word && (letters == letter_case::upper || letters == letter_case::initial ||
                                                      letters == letter_case::mixed);
    }

    [[nodiscard]] bool is_of_label(const found_frame& frame) const noexcept {
        if (frame.cue.empty()) return false;
        const std::uint32_t cue = frame.cue.front().first;
        const auto next =
            std::ranges::partition_point(turns_, [cue](const turn& turn) { return turn.label.first <= cue; });
        return next != turns_.begin() && cue < (next - 1)->colon.last;
    }

    const document& document_;
    const attribution_lexicon& lexicon_;
    std::vector<turn> turns_;
};

}  // namespace newsmodel::detail

#endif
