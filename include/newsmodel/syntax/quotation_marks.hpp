#ifndef NEWSMODEL_SYNTAX_QUOTATION_MARKS_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_QUOTATION_MARKS_HPP_INCLUDED

#include <newsmodel/lexicon/syntax_lexicon.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/quoted_span.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace newsmodel::detail {

/// A token that may be a quotation mark, and what its own shape and its neighbours let it be.
struct quotation_mark {
    std::uint32_t token{};
    quotation_mark_style style{};
    bool opens{};
    bool closes{};
    bool apostrophe{};   ///< may be one: `officials'`, `'90s`
    bool typographic{};  ///< its shape alone says which end it is
};

/// Reads what each mark of a paragraph may be.
class quotation_mark_reader {
public:
    quotation_mark_reader(const document& document, const syntax_lexicon& lexicon) noexcept
        : document_{&document}, lexicon_{&lexicon} {}

    [[nodiscard]] quotation_mark read(std::uint32_t at, token_range paragraph) const noexcept {
        const std::string_view shape = document_->words(document_->tokens[at]);
        const bool left = is_open_to_the_left(at, paragraph);
        const bool right = is_open_to_the_right(at, paragraph);
        quotation_mark mark{at, style_of(shape), false, false, false, true};
        if (shape == "\u201C" || shape == "\u201E" || shape == "\u201F" || shape == "``") {
            mark.opens = true;
            mark.closes = shape == "\u201C" && !left && right;  // the German closing mark, or a slip
        } else if (shape == "\u201D") {
            mark.closes = true;
            mark.opens = left && !right;  // a slip
        } else if (shape == "\u00AB" || shape == "\u2039" || shape == "\u300C" || shape == "\u300E" || shape == "\u201A") {
            mark.opens = true;
        } else if (shape == "\u00BB" || shape == "\u203A" || shape == "\u300D" || shape == "\u300F") {
            mark.closes = true;
        } else {
            read_by_neighbours(mark, shape, left, right, paragraph);
        }
        return mark;
    }

private:
    [[nodiscard]] static quotation_mark_style style_of(std::string_view shape) noexcept {
        if (shape == "'" || shape == "\u2018" || shape == "\u2019" || shape == "\u201B" || shape == "\u201A" || shape == "`" ||
            shape == "\u02BC") {
            return quotation_mark_style::single_marks;
        }
        if (shape == "\u00AB" || shape == "\u00BB" || shape == "\u2039" || shape == "\u203A") return quotation_mark_style::guillemets;
        if (shape.starts_with("\xE3\x80")) return quotation_mark_style::corner_brackets;
        return quotation_mark_style::double_marks;
    }

    void read_by_neighbours(quotation_mark& mark, std::string_view shape, bool left, bool right, token_range paragraph) const noexcept {
        const bool single = mark.style == quotation_mark_style::single_marks;
        mark.typographic = shape == "\u2018";
        mark.opens = left && !right;
        mark.closes = right && !left;
        if (!single) {
            // Alone between blanks or letters it may be either; `''` closes where it may.
            if (left == right) mark.opens = mark.closes = true;
            return;
        }
        if (shape == "\u2018" || shape == "\u201B" || shape == "`") {
            mark.opens = !right;
            mark.closes = false;
        } else if (shape == "\u2019" || shape == "\u02BC") {
            mark.opens = false;
        }
        mark.apostrophe = true;
        if (mark.opens && is_elision(mark.token + 1, paragraph)) mark.opens = false;
    }

    [[nodiscard]] bool is_elision(std::uint32_t next, token_range paragraph) const noexcept {
        if (!paragraph.contains(next)) return false;
        const token& word = document_->tokens[next];
        if (word.kind == token_kind::number) {
            const std::string_view digits = document_->words(word);  // '90s, '08
            return digits.size() <= 3 && digits.size() >= 2 && (digits.size() == 2 || digits.back() == 's');
        }
        return lexicon_->elisions.contains(word.word);
    }

    [[nodiscard]] bool is_open_to_the_left(std::uint32_t at, token_range paragraph) const noexcept {
        if (at == paragraph.first || document_->tokens[at].space_before) return true;
        const token& before = document_->tokens[at - 1];
        const std::string_view words = document_->words(before);
        if (before.kind == token_kind::quotation_mark) {
            return at - 1 == paragraph.first || before.space_before || words == "\u201C" || words == "\u2018";
        }
        return words == "(" || words == "[" || words == "{" || words == "/" || words == ":" || is_dash(words);
    }
    [[nodiscard]] bool is_open_to_the_right(std::uint32_t at, token_range paragraph) const noexcept {
        if (at + 1 == paragraph.last || document_->tokens[at + 1].space_before) return true;
        const token& after = document_->tokens[at + 1];
        const std::string_view words = document_->words(after);
        if (after.kind == token_kind::quotation_mark) {
            const bool ends = at + 2 == paragraph.last || document_->tokens[at + 2].space_before ||
                              document_->tokens[at + 2].kind == token_kind::punctuation;
            return words == "\u201D" || (words != "\u201C" && words != "\u2018" && ends);
        }
        // `"...` and `"(` open, all other punctuation follows a closing mark.
        return after.kind == token_kind::punctuation && !words.starts_with("..") && words != "\u2026" && words != "(" &&
               words != "[" && words != "{";
    }
    [[nodiscard]] static bool is_dash(std::string_view words) noexcept {
        return words.starts_with("--") || words == "-" || words == "\u2013" || words == "\u2014" || words == "\u2015";
    }

    const document* document_;
    const syntax_lexicon* lexicon_;
};

}  // namespace newsmodel::detail

#endif
