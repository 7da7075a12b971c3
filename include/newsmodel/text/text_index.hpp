#ifndef NEWSMODEL_TEXT_TEXT_INDEX_HPP_INCLUDED
#define NEWSMODEL_TEXT_TEXT_INDEX_HPP_INCLUDED

#include <newsmodel/text/utf8.hpp>

#include <algorithm>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel {

/// A place as people and editors name it: both from 1, columns in code points.
struct line_and_column {
    std::uint32_t line{1};    ///< from 1
    std::uint32_t column{1};  ///< from 1, in code points

    friend constexpr auto operator<=>(line_and_column, line_and_column) = default;
};

/// Translates byte offsets of a text into code points, UTF-16 units, lines and columns, and back.
///
/// | text | `G` | `ö` | `😀` | `\r` | `\n` | `!` | end |
/// | --- | --- | --- | --- | --- | --- | --- | --- |
/// | byte | 0 | 1 | 3 | 7 | 8 | 9 | 10 |
/// | code point | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
/// | UTF-16 unit | 0 | 1 | 2 | 4 | 5 | 6 | 7 |
/// | line and column | 1:1 | 1:2 | 1:3 | 1:4 | 1:5 | 2:1 | 2:2 |
///
/// An offset inside of a character stands for the start of it, one past the end for the end. A byte that is not UTF-8
/// is one code point and one UTF-16 unit, as if U+FFFD stood there. Lines end after LF, CRLF or a CR alone, as in
/// editors.
/// Lifetime: borrows the text.
/// Complexity: linear in bytes to build, about 5% of the text's size; each question is logarithmic.
class text_index {
public:
    /// Walks over `text` once and borrows it.
    explicit text_index(std::string_view text) : text_{text} {
        place at{};
        lines_.push_back(at);
        for (std::uint32_t next_mark = 0; at.byte < text.size();) {
            if (at.byte >= next_mark) {
                marks_.push_back(at);
                next_mark += marked_bytes;
            }
            const bool ends_line =
                text[at.byte] == '\n' || (text[at.byte] == '\r' && !text.substr(at.byte).starts_with("\r\n"));
            at = after(at);
            if (ends_line) lines_.push_back(at);
        }
        if (marks_.empty()) marks_.push_back(at);
    }
    /// The index would outlive a temporary text.
    template <std::same_as<std::string> Temporary>
    explicit text_index(Temporary&& text) = delete;

    /// How many code points stand before the character at `byte`.
    [[nodiscard]] std::uint32_t code_point_at(std::size_t byte) const noexcept { return find_byte(byte).code_point; }
    /// How many UTF-16 units stand before the character at `byte`.
    [[nodiscard]] std::uint32_t utf16_at(std::size_t byte) const noexcept { return find_byte(byte).utf16; }
    /// Line and column of the character at `byte`.
    [[nodiscard]] line_and_column line_at(std::size_t byte) const noexcept {
        const place found = find_byte(byte);
        const auto line = std::ranges::upper_bound(lines_, found.byte, {}, &place::byte) - lines_.begin();
        const place& start = lines_[static_cast<std::size_t>(line) - 1];
        return {static_cast<std::uint32_t>(line), found.code_point - start.code_point + 1};
    }

    /// The byte at which that code point starts, counted from 0.
    [[nodiscard]] std::uint32_t byte_of_code_point(std::size_t code_point) const noexcept {
        return find(code_point, &place::code_point).byte;
    }
    /// The byte at which the character of that UTF-16 unit starts, counted from 0.
    [[nodiscard]] std::uint32_t byte_of_utf16(std::size_t unit) const noexcept {
        return find(unit, &place::utf16).byte;
    }
    /// A column beyond its line stands for the start of the next line, or the end of the text; line and column 0 for 1.
    [[nodiscard]] std::uint32_t byte_of_line(line_and_column where) const noexcept {
        const std::size_t line = std::max(where.line, 1u);
        if (line > lines_.size()) return static_cast<std::uint32_t>(text_.size());
        const place& start = lines_[line - 1];
        const std::size_t code_point = start.code_point + std::size_t{std::max(where.column, 1u)} - 1;
        const std::uint32_t byte = byte_of_code_point(code_point);
        return line < lines_.size() ? std::min(byte, lines_[line].byte) : byte;
    }

    /// How many lines; 1 for an empty text.
    [[nodiscard]] std::size_t lines() const noexcept { return lines_.size(); }

private:
    static constexpr std::uint32_t marked_bytes = 256;

    struct place {
        std::uint32_t byte{};
        std::uint32_t code_point{};
        std::uint32_t utf16{};
    };

    [[nodiscard]] place after(place at) const noexcept {
        const decoded character = decode_utf8(text_, at.byte);
        return {at.byte + character.size, at.code_point + 1, at.utf16 + (character.code_point > 0xFFFF ? 2u : 1u)};
    }

    /// The character that holds unit `wanted` of what `unit` counts.
    [[nodiscard]] place find(std::size_t wanted, std::uint32_t place::*unit) const noexcept {
        const auto mark =
            std::ranges::upper_bound(marks_, wanted, {}, [unit](const place& at) { return std::size_t{at.*unit}; });
        return walk(mark == marks_.begin() ? marks_.front() : *(mark - 1), wanted, unit);
    }
    [[nodiscard]] place find_byte(std::size_t byte) const noexcept {
        // The mark of a block of bytes stands at the first character that starts in it: the byte may lie before.
        std::size_t mark = std::min(byte / marked_bytes, marks_.size() - 1);
        if (marks_[mark].byte > byte) --mark;
        return walk(marks_[mark], byte, &place::byte);
    }
    [[nodiscard]] place walk(place at, std::size_t wanted, std::uint32_t place::*unit) const noexcept {
        while (at.byte < text_.size()) {
            const place next = after(at);
            if (next.*unit > wanted) break;
            at = next;
        }
        return at;
    }

    std::string_view text_;
    std::vector<place> marks_;  ///< for each `marked_bytes` bytes the first character that starts in them
    std::vector<place> lines_;  ///< their first characters
};

}  // namespace newsmodel

#endif
