#ifndef NEWSMODEL_OUTPUT_TEXT_FLOW_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_TEXT_FLOW_HPP_INCLUDED

#include <newsmodel/output/display_width.hpp>
#include <newsmodel/output/is_control.hpp>
#include <newsmodel/text/utf8.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace newsmodel {

/// How words stand out on a terminal.
enum class ink : std::uint8_t { plain, strong, faint, name, warning };

/// Writes paragraphs that are broken into lines no wider than a terminal.
///
/// Words go where the lines break, whoever wrote them: blanks and line ends in a text are places to break, control
/// characters are not passed on to the terminal, and a word wider than a line is broken. Two texts in a row are one
/// word where no blank stands between them.
/// Lifetime: borrows the buffer and appends to it.
class text_flow {
public:
    /// `width` is the columns of a line, `colour` whether inks are written as ANSI escape sequences.
    text_flow(fmt::memory_buffer& out, std::size_t width, bool colour) : out_{&out}, width_{width}, colour_{colour} {}

    /// Starts a paragraph whose first line begins after `first` columns, and the others after `others`.
    void begin(std::size_t first, std::size_t others) {
        indent_ = others;
        line_begins_ = true;
        pad_to(first);
    }
    void words(std::string_view text, ink colour = ink::plain) {
        for (std::size_t at = 0; at < text.size();) {
            const decoded character = decode_utf8(text, at);
            const std::string_view shown =
                character.valid ? text.substr(at, character.size) : std::string_view{"\ufffd"};
            at += character.size;
            if (is_blank(character.code_point)) end_word();
            else
                add(is_control(character.code_point) ? std::string_view{"\ufffd"} : shown,
                    display_width(character.code_point), colour);
        }
    }
    /// Goes to `column` of the same line; right away where the line is there already.
    void pad_to(std::size_t column) {
        end_word();
        for (; column_ < column; ++column_) out_->push_back(' ');
        line_begins_ = true;
    }
    /// Ends the paragraph and its line.
    void end() {
        end_word();
        use(ink::plain);
        append(codes_);
        codes_.clear();
        break_line();
        column_ = 0;
    }
    void blank_line() { out_->push_back('\n'); }

private:
    static constexpr bool is_blank(char32_t c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x2028 || c == 0x2029;
    }
    [[nodiscard]] static std::string_view code(ink colour) {
        switch (colour) {
            case ink::plain: return "\x1b[0m";
            case ink::strong: return "\x1b[0;1m";
            case ink::faint: return "\x1b[0;2m";
            case ink::name: return "\x1b[0;1;36m";
            case ink::warning: return "\x1b[0;33m";
        }
        return "";
    }

    void append(std::string_view text) { out_->append(text.data(), text.data() + text.size()); }
    /// Turns to an ink in front of what comes next.
    void use(ink colour) {
        if (colour_ && colour != ink_) codes_ += code(colour);
        ink_ = colour;
    }
    void add(std::string_view character, std::size_t width, ink colour) {
        const std::size_t room = width_ > indent_ + 2 ? width_ - indent_ : 2;
        if (word_width_ + width > room) {
            end_word();
            glued_ = true;
        }
        use(colour);
        word_ += codes_;
        codes_.clear();
        word_ += character;
        word_width_ += width;
    }
    void end_word() {
        if (word_.empty()) return;
        const std::size_t space = line_begins_ || glued_ ? 0 : 1;
        if (!line_begins_ && column_ + space + word_width_ > width_) {
            break_line();
            for (column_ = 0; column_ < indent_; ++column_) out_->push_back(' ');
        } else if (space != 0) {
            out_->push_back(' ');
            ++column_;
        }
        append(word_);
        column_ += word_width_;
        word_.clear();
        word_width_ = 0;
        line_begins_ = glued_ = false;
    }
    void break_line() { out_->push_back('\n'); }

    fmt::memory_buffer* out_;
    std::size_t width_;
    bool colour_;
    std::size_t indent_ = 0;
    std::size_t column_ = 0;
    bool line_begins_ = true;  // no word stands on the line, or none that a blank must part from the next
    bool glued_ = false;       // the word is the rest of one that was too wide
    ink ink_ = ink::plain;
    std::string codes_;  // escape sequences that the next character waits for
    std::string word_;
    std::size_t word_width_ = 0;
};

}  // namespace newsmodel

#endif
