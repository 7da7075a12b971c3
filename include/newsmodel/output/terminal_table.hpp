#ifndef NEWSMODEL_OUTPUT_TERMINAL_TABLE_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_TERMINAL_TABLE_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/output/display_width.hpp>
#include <newsmodel/output/enum_names.hpp>
#include <newsmodel/output/is_control.hpp>
#include <newsmodel/output/report.hpp>
#include <newsmodel/output/text_flow.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>
#include <newsmodel/text/character.hpp>
#include <newsmodel/text/text_index.hpp>
#include <newsmodel/text/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel {

namespace detail {

/// Words in one line of at most so many columns.
///
/// Blanks and line ends in a row are one blank, and what does not fit is cut off for `…`. A character of two columns
/// stands whole or not at all, and marks stay with the letter before them.
class line_cell {
public:
    explicit line_cell(std::size_t columns) : room_{columns} {}

    /// Adds words after a blank; reads no more of them than there is room for.
    void add(std::string_view text) {
        blank_ = !words_.empty();
        for (std::size_t at = 0; at < text.size() && !full_;) {
            const decoded character = decode_utf8(text, at);
            if (is_space(character.code_point)) blank_ = !words_.empty();
            else put(character, text.substr(at, character.size));
            at += character.size;
        }
    }
    /// The words; `…` ends them where some were cut off.
    [[nodiscard]] std::string words() const {
        return full_ && room_ != 0 ? words_.substr(0, kept_) + "\u2026" : words_;
    }

private:
    void put(const decoded& character, std::string_view bytes) {
        const bool is_shown = character.valid && !is_control(character.code_point);
        const std::size_t width = is_shown ? display_width(character.code_point) : 1;
        if (columns_ + (blank_ ? 1 : 0) + width > room_) {
            full_ = true;
            return;
        }
        if (blank_) words_ += ' ';
        columns_ += width + (blank_ ? 1 : 0);
        blank_ = false;
        words_ += is_shown ? bytes : std::string_view{"\ufffd"};
        if (columns_ < room_) kept_ = words_.size();
    }

    std::size_t room_;
    std::string words_;
    std::size_t columns_ = 0;
    std::size_t kept_ = 0;  ///< bytes of `words_` that leave room for `…`
    bool blank_ = false;
    bool full_ = false;
};

class terminal_table {
public:
    terminal_table(fmt::memory_buffer& out, const analysis& read, report_style style)
        : read_{&read}, lines_{read.text()}, width_{style.width}, flow_{out, style.width, style.colour} {}

    void write(std::string_view title) {
        if (!title.empty()) line(title);
        if (read_->attributions().empty()) line("Nobody is quoted.");
        else rows();
        flow_.blank_line();
    }

private:
    static constexpr std::size_t count = 5;
    static constexpr std::size_t gap = 2;
    using cells = std::array<std::string, count>;
    using widths = std::array<std::size_t, count>;

    void line(std::string_view words) {
        flow_.begin(0, 0);
        flow_.words(words, ink::faint);
        flow_.end();
    }
    void rows() {
        // No speaker may take more than a quarter of the line, no cue more than a fifth.
        const widths most{10, std::max<std::size_t>(width_ / 4, 7), std::max<std::size_t>(width_ / 5, 3), 8, 0};
        std::vector<cells> all{{"Line", "Speaker", "Cue", "Form", "Words"}};
        for (std::size_t number = 0; number < read_->attributions().size(); ++number) all.push_back(row(number, most));
        widths wide{};
        for (const cells& each : all)
            for (std::size_t column = 0; column + 1 < count; ++column)
                wide[column] = std::max(wide[column], display_width(each[column]));
        const std::size_t taken = wide[0] + wide[1] + wide[2] + wide[3] + gap * (count - 1);
        wide[count - 1] = width_ > taken + 10 ? width_ - taken : 10;
        for (std::size_t at = 0; at < all.size(); ++at) {
            if (at != 0) all[at][count - 1] = fitted(read_->attributions()[at - 1].content, wide[count - 1]);
            write_row(all[at], wide, at == 0);
        }
    }
    /// All but the words, for which the room is not known yet.
    [[nodiscard]] cells row(std::size_t number, const widths& most) const {
        const attribution& one = read_->attributions()[number];
        const speaker& who = (*read_)[read_->sources()[number].who];
        const std::uint32_t first = one.content.empty() ? 0 : one.content.front().first;
        line_cell speaker{most[1]};
        // An open one is named by its source, `he ?`.
        speaker.add(who.name());
        if (who.kind() == speaker_kind::open) speaker.add("?");
        return {fmt::to_string(lines_.line_at(first).line),
                speaker.words(),
                fitted(one.cue, most[2]),
                std::string{name(one.form)},
                {}};
    }
    [[nodiscard]] std::string fitted(std::span<const byte_span> pieces, std::size_t columns) const {
        line_cell cell{columns};
        for (const byte_span& piece : pieces) {
            if (&piece != pieces.data()) cell.add("\u2026");
            cell.add(piece.in(read_->text()));
        }
        return cell.words();
    }
    void write_row(const cells& row, const widths& wide, bool is_head) {
        constexpr std::array inks{ink::faint, ink::name, ink::faint, ink::faint, ink::plain};
        flow_.begin(wide[0] - display_width(row[0]), 0);
        std::size_t column = 0;
        for (std::size_t at = 0; at < count; ++at) {
            if (at != 0) flow_.pad_to(column);
            flow_.words(row[at], is_head ? ink::strong : inks[at]);
            column += wide[at] + gap;
        }
        flow_.end();
    }

    const analysis* read_;
    text_index lines_;
    std::size_t width_;
    text_flow flow_;
};

}  // namespace detail

/// Appends to `out` a table for a terminal, a row for each attribution: its line, speaker, cue, form and words, as far
/// as they fit. A speaker with a `?` is not settled.
///
/// `title`, the name of a file for example, goes in front where it is not empty.
/// Shape: no row is wider than `style.width`, where that is 60 columns or more; characters of two columns count as such.
/// Errors: none; control characters of the article are not passed on to the terminal.
inline void write_table(fmt::memory_buffer& out, const analysis& read, std::string_view title = {},
                        report_style style = {}) {
    detail::terminal_table{out, read, style}.write(title);
}

}  // namespace newsmodel

#endif
