#ifndef NEWSMODEL_SYNTAX_QUOTATION_MARKS_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_QUOTATION_MARKS_HPP_INCLUDED

#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/quoted_span.hpp>
#include <newsmodel/syntax/token.hpp>
#include <newsmodel/text/utf8.hpp>

#include <cstdint>
#include <string_view>

namespace newsmodel::detail {

/// Which end of a quotation a mark stands for by its shape alone.
enum class mark_side : std::uint8_t { either, opening, closing };

struct mark_shape {
    quotation_mark_style style{};
    mark_side side{};

    friend bool operator==(mark_shape, mark_shape) = default;
};

/// The shape of a quotation mark, which may be two bytes of ASCII: ` `` ` and `''`.
[[nodiscard]] constexpr mark_shape shape_of_mark(std::string_view mark) noexcept {
    using enum mark_side;
    using enum quotation_mark_style;
    if (mark == "``") return {double_marks, opening};
    if (mark == "''") return {double_marks, either};
    // clang-format off
    switch (decode_utf8(mark, 0).code_point) {
        case U'\'': return {single_marks, either};
        case U'`': case U'\u2018': case U'\u201A': case U'\u201B': return {single_marks, opening};
        case U'\u2019': case U'\u02BC': return {single_marks, closing};
        case U'\u201C': case U'\u201E': case U'\u201F': return {double_marks, opening};
        case U'\u201D': return {double_marks, closing};
        case U'\u00AB': case U'\u2039': return {guillemets, opening};
        case U'\u00BB': case U'\u203A': return {guillemets, closing};
        case U'\u300C': case U'\u300E': return {corner_brackets, opening};
        case U'\u300D': case U'\u300F': return {corner_brackets, closing};
        default: return {double_marks, either};
    }
    // clang-format on
}

/// A token that may be a quotation mark, and what its own shape and its neighbours let it be.
struct quotation_mark {
    std::uint32_t token{};
    mark_shape shape;
    bool opens{};
    bool closes{};
    bool after_number{};           ///< may stand for inches or feet: `6'2"`
    bool after_plural{};           ///< may be an apostrophe though a word follows: `officials' plan`
    bool certain_close_follows{};  ///< a later mark of its style closes, and none before that opens
    bool outer_closes_too{};       ///< what follows closes it and once more

    [[nodiscard]] constexpr bool is(quotation_mark_style style) const noexcept { return shape.style == style; }
    [[nodiscard]] constexpr bool only_opens() const noexcept { return opens && !closes; }
    [[nodiscard]] constexpr bool only_closes() const noexcept { return closes && !opens; }
    /// Whether it may be an apostrophe or a sign of measure instead, if another mark is there to close.
    [[nodiscard]] constexpr bool may_be_no_mark() const noexcept {
        return after_number || (after_plural && is(quotation_mark_style::single_marks));
    }
};

/// Reads what each mark of a paragraph may be.
class quotation_mark_reader {
public:
    quotation_mark_reader(const document& document, token_range paragraph) noexcept
        : document_{&document}, paragraph_{paragraph} {}

    [[nodiscard]] quotation_mark read(std::uint32_t at) const noexcept {
        quotation_mark mark{.token = at, .shape = shape_of_mark(words(at))};
        // A boundary is a blank, an end of the paragraph, or a mark that stands on the outer side of quotation marks.
        const bool left = is_boundary_before(at);
        const bool right = is_boundary_after(at, left);
        switch (mark.shape.side) {
            case mark_side::opening:
                mark.opens = left || !right;
                mark.closes = right && (!left || at + 1 == paragraph_.last);  // a slip, or the German way
                break;
            case mark_side::closing:
                mark.closes = true;
                mark.opens = left && (!right || at == paragraph_.first);
                break;
            case mark_side::either: read_by_neighbours(mark, left, right); break;
        }
        if (mark.is(quotation_mark_style::single_marks)) read_apostrophe(mark, left, right);
        read_word_before(mark);
        return mark;
    }

private:
    [[nodiscard]] std::string_view words(std::uint32_t at) const noexcept {
        return document_->words(document_->tokens[at]);
    }

    void read_by_neighbours(quotation_mark& mark, bool left, bool right) const noexcept {
        const bool alone = left == right && !mark.is(quotation_mark_style::single_marks);
        mark.opens = (left && !right) || (alone && mark.token + 1 != paragraph_.last);
        mark.closes = (right && !left) || alone;
    }
    /// A single mark of closing shape is an apostrophe where it cannot close; `“’` may be a slip for `“‘`.
    void read_apostrophe(quotation_mark& mark, bool left, bool right) const noexcept {
        if (mark.shape.side != mark_side::closing) return;
        const bool after_mark = mark.token > paragraph_.first &&
                                document_->tokens[mark.token - 1].kind == token_kind::quotation_mark &&
                                !document_->tokens[mark.token].space_before;
        mark.opens = left && !right && after_mark;
        mark.closes = right && !left;
    }

    void read_word_before(quotation_mark& mark) const noexcept {
        if (mark.token == paragraph_.first || document_->tokens[mark.token].space_before) return;
        const token& before = document_->tokens[mark.token - 1];
        mark.after_number = before.kind == token_kind::number;
        if (before.kind != token_kind::word || mark.token + 1 == paragraph_.last) return;
        const token& after = document_->tokens[mark.token + 1];
        const std::string_view word = document_->words(before);
        const bool may_lack_letters = word.ends_with('s') || word.ends_with('S') || word.ends_with("in");  // `goin'`
        mark.after_plural = may_lack_letters && (after.kind == token_kind::word || after.kind == token_kind::number ||
                                                 is_followed_by_mark(mark.token + 1));
    }

    /// Whether token `stop` is followed by a closing mark at once: the stop of `six days’.’`
    [[nodiscard]] bool is_followed_by_mark(std::uint32_t stop) const noexcept {
        return document_->tokens[stop].kind == token_kind::punctuation && stop + 1 < paragraph_.last &&
               document_->tokens[stop + 1].kind == token_kind::quotation_mark &&
               !document_->tokens[stop + 1].space_before;
    }

    [[nodiscard]] bool is_boundary_before(std::uint32_t at) const noexcept {
        if (at == paragraph_.first || document_->tokens[at].space_before) return true;
        const token& before = document_->tokens[at - 1];
        const std::string_view mark = words(at - 1);
        if (before.kind == token_kind::quotation_mark) {
            return at - 1 == paragraph_.first || before.space_before || shape_of_mark(mark).side == mark_side::opening;
        }
        return before.kind == token_kind::symbol || mark == "(" || mark == "[" || mark == "{" || mark == "/" ||
               mark == ":" || is_dash(mark);
    }
    [[nodiscard]] bool is_boundary_after(std::uint32_t at, bool boundary_before) const noexcept {
        if (at + 1 == paragraph_.last || document_->tokens[at + 1].space_before) return true;
        const token& after = document_->tokens[at + 1];
        const std::string_view mark = words(at + 1);
        if (after.kind == token_kind::quotation_mark) return closes_before_mark(at + 1, boundary_before);
        // `"...` and `"(` open, all other punctuation follows a closing mark; after a word these do, too.
        const bool starts = mark.starts_with("..") || mark == "\u2026" || mark == "(" || mark == "[" || mark == "{";
        if (starts || after.kind == token_kind::symbol) return !boundary_before;
        return after.kind == token_kind::punctuation;
    }
    /// Whether a mark closes that stands close before the one at `next`: where that closes, too, or opens after a word.
    [[nodiscard]] bool closes_before_mark(std::uint32_t next, bool boundary_before) const noexcept {
        const mark_side side = shape_of_mark(words(next)).side;
        if (side == mark_side::opening) return !boundary_before;
        return side == mark_side::closing || next + 1 == paragraph_.last || document_->tokens[next + 1].space_before ||
               document_->tokens[next + 1].kind == token_kind::punctuation;
    }
    [[nodiscard]] static bool is_dash(std::string_view mark) noexcept {
        return mark.starts_with("--") || mark == "\u2012" || mark == "\u2013" || mark == "\u2014" || mark == "\u2015";
    }

    const document* document_;
    token_range paragraph_;
};

}  // namespace newsmodel::detail

#endif
