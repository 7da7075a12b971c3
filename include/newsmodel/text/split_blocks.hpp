#ifndef NEWSMODEL_TEXT_SPLIT_BLOCKS_HPP_INCLUDED
#define NEWSMODEL_TEXT_SPLIT_BLOCKS_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/text/block_words.hpp>
#include <newsmodel/text/character.hpp>
#include <newsmodel/text/trim.hpp>
#include <newsmodel/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace newsmodel {

/// A paragraph, heading, caption or scrap of a text, before it is known which.
struct text_block {
    byte_span span;       ///< without blanks and strokes at either end; a lone stroke `|` keeps one
    bool blank_before{};  ///< an empty line stands before it
    bool stroke_after{};  ///< a `|` stood at its end, as web pages leave behind

    friend bool operator==(const text_block&, const text_block&) = default;
};

namespace detail {

/// A table of the bytes with which a line end may start.
consteval std::array<bool, 256> make_line_end_leads() {
    std::array<bool, 256> leads{};
    for (std::size_t byte = 0x0A; byte <= 0x0D; ++byte) leads[byte] = true;
    leads[0xC2] = leads[0xE2] = true;  // U+0085; U+2028 and U+2029
    return leads;
}

inline constexpr std::array<bool, 256> line_end_leads = make_line_end_leads();

/// The next line end from `at`: CRLF is one, an empty span at the end of the text.
[[nodiscard]] constexpr byte_span next_line_end(std::string_view text, std::size_t at) noexcept {
    for (; at < text.size(); ++at) {
        if (!line_end_leads[static_cast<unsigned char>(text[at])]) continue;
        const decoded character = decode_utf8(text, at);
        if (!is_line_end(character.code_point)) continue;
        const bool crlf = text.substr(at, 2) == "\r\n";
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + (crlf ? 2u : character.size))};
    }
    return {static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(text.size())};
}

/// The lines that are not blank, each as a block.
[[nodiscard]] inline std::vector<text_block> split_lines(std::string_view text) {
    const auto is_space_or_stroke = [](char32_t code_point) { return code_point == U'|' || is_space(code_point); };
    std::vector<text_block> lines;
    bool blank_before = false;
    for (std::uint32_t at = 0; at < text.size();) {
        const byte_span end = next_line_end(text, at);
        const std::string_view line = trim(text.substr(at, end.first - at));
        at = end.last;
        if (!line.empty()) {
            const std::string_view words = trim_if(line, is_space_or_stroke);
            lines.push_back(
                {span_in(text, words.empty() ? line.substr(0, 1) : words), blank_before, line.ends_with('|')});
        }
        blank_before = line.empty();
    }
    return lines;
}

/// Characters of `words`, each byte that is not UTF-8 as one or none.
[[nodiscard]] constexpr std::size_t width_of(std::string_view words) noexcept {
    return static_cast<std::size_t>(std::ranges::count_if(words, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

/// The column at which the lines of a text were broken to fit, or 0 where each line is a paragraph of its own.
///
/// A line was broken to fit if the first word of the next one would not have fitted on it. Prose that is broken so ends
/// few of its lines with a sentence; paragraphs end so nearly always.
class wrapping {
public:
    wrapping(std::string_view text, const std::vector<text_block>& lines) : text_{text} {
        std::size_t neighbours = 0;
        for (std::size_t at = 1; at < lines.size(); ++at) {
            if (lines[at].blank_before) continue;
            ++neighbours;
            column_ = std::max(column_, width_of(lines[at - 1].span.in(text)));
            if (column_ > widest) break;
        }
        if (column_ < narrowest || column_ > widest) column_ = 0;
        std::size_t broken = 0;
        std::size_t sentences = 0;
        for (std::size_t at = 1; column_ > 0 && at < lines.size(); ++at) {
            if (!goes_on(lines[at - 1], lines[at])) continue;
            ++broken;
            sentences += ends_sentence(lines[at - 1].span.in(text)) ? 1u : 0u;
        }
        if (broken < fewest || broken * 5 < neighbours * 4 || sentences * 2 > broken) column_ = 0;
    }

    /// Whether the paragraph of `line` goes on in `next`.
    [[nodiscard]] bool goes_on(const text_block& line, const text_block& next) const noexcept {
        if (column_ == 0 || next.blank_before || line.stroke_after) return false;
        const std::string_view words = next.span.in(text_);
        const std::size_t first_word = width_of(words.substr(0, words.find(' ')));
        return width_of(line.span.in(text_)) + 1 + first_word > column_;
    }

private:
    static constexpr std::size_t narrowest = 40;  // columns; shorter lines are lists and verse
    static constexpr std::size_t widest = 120;    // who breaks lines breaks them earlier
    static constexpr std::size_t fewest = 3;      // breaks, so that two short lines do not count as a habit

    std::string_view text_;
    std::size_t column_{};
};

}  // namespace detail

/// Cuts a text into blocks: what stands between line ends, or between empty lines where lines are broken to fit.
///
/// Complexity: linear in bytes.
[[nodiscard]] inline std::vector<text_block> split_blocks(std::string_view text) {
    std::vector<text_block> lines = detail::split_lines(text);
    const detail::wrapping wrapping{text, lines};
    std::size_t blocks = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const text_block line = lines[at];
        if (at > 0 && wrapping.goes_on(lines[at - 1], line)) {
            lines[blocks - 1].span.last = line.span.last;
            lines[blocks - 1].stroke_after = line.stroke_after;
        } else {
            lines[blocks++] = line;
        }
    }
    lines.resize(blocks);
    return lines;
}

}  // namespace newsmodel

#endif
