#ifndef NEWSMODEL_SYNTAX_PAIR_QUOTATION_MARKS_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_PAIR_QUOTATION_MARKS_HPP_INCLUDED

#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/quotation_marks.hpp>
#include <newsmodel/syntax/quoted_span.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

/// Pairs the quotation marks of a document, paragraph by paragraph, into `document::quoted`.
///
/// What a mark is follows from its shape, from the blanks beside it and from what is open:
///
/// | seen | read as |
/// | --- | --- |
/// | `“`, `«`, `„`, `「`, ` `` ` | opens; after a word and before a blank it closes |
/// | `"` or `'` after a blank, before a letter | opens |
/// | `"` or `'` after a letter, before a blank or stop | closes what is open, else an inch mark or apostrophe |
/// | `"` between two blanks or two letters | closes what is open, else opens |
/// | `'` after `s`, a word behind it, another `'` closing later | apostrophe: `officials' plan` |
/// | `"` or `'` after a number, another closing later | inches, feet: `6'2"` |
/// | open at the end of a paragraph, the next one opens again | the quotation is continued |
/// | open at the end of a paragraph otherwise | unclosed, with a diagnostic; a lone `'` was an apostrophe |
/// | a second opening double mark inside a double one | nested, if both are closed later; else the first ends there |
///
/// Errors: none; each recovery is a diagnostic with its bytes. Deeper than 16 levels nothing is paired.
/// Complexity: linear in tokens. Kept from document to document for its buffers.
class quotation_mark_pairer {
public:
    void pair(document& document) {
        document_ = &document;
        continued_.clear();
        for (std::size_t at = 0; at < document.paragraphs.size(); ++at) pair_paragraph(at);
    }

private:
    static constexpr std::size_t deepest = 16;
    static constexpr std::size_t styles = 4;

    void pair_paragraph(std::size_t index) {
        paragraph_ = document_->paragraphs[index].tokens;
        read_marks();
        if (marks_.empty()) {
            continued_.clear();
            return;
        }
        pairs_.clear();
        open_.clear();
        too_deep_ = 0;
        is_single_reopened_ = opens_with_single_mark(index + 1);
        for (const detail::quotation_mark& mark : marks_) {
            if (closes(mark)) {
                close(mark);
            } else if (mark.opens) {
                open(mark);
            } else {
                read_as_no_mark(mark);
            }
        }
        end_paragraph(index);
        append_pairs();
    }

    void read_marks() {
        marks_.clear();
        const detail::quotation_mark_reader reader{*document_, paragraph_};
        for (std::uint32_t at = paragraph_.first; at < paragraph_.last; ++at) {
            if (document_->tokens[at].kind == token_kind::quotation_mark) marks_.push_back(reader.read(at));
        }
        look_ahead();
    }

    /// Notes for each mark what the later ones of its style do.
    void look_ahead() {
        std::array<bool, styles> closes_next{};
        // How far openings less closings fall below 0 among the marks that follow.
        std::array<std::int64_t, styles> lowest{};
        for (std::size_t at = marks_.size(); at-- > 0;) {
            detail::quotation_mark& mark = marks_[at];
            const auto style = static_cast<std::size_t>(mark.shape.style);
            mark.certain_close_follows = closes_next[style];
            mark.outer_closes_too = lowest[style] <= -2;
            const bool counts = !(mark.may_be_no_mark() && closes_next[style]);
            const std::int64_t step = !counts ? 0 : mark.only_opens() ? 1 : mark.only_closes() ? -1 : 0;
            lowest[style] = std::min<std::int64_t>(lowest[style] + step, 0);
            if (counts) closes_next[style] = mark.only_closes() && !mark.may_be_no_mark();
        }
    }

    [[nodiscard]] bool is_open(quotation_mark_style style) const noexcept {
        return std::ranges::any_of(open_, [style](const auto& mark) { return mark.is(style); });
    }

    /// Whether a mark ends what is open.
    [[nodiscard]] bool closes(const detail::quotation_mark& mark) const noexcept {
        if (!mark.closes || !is_open(mark.shape.style)) return false;
        if (mark.may_be_no_mark() && mark.certain_close_follows) return false;
        if (!mark.is(quotation_mark_style::single_marks)) return true;
        // An apostrophe in a quotation that goes on: 'The workers' plan ... and the next paragraph opens again.
        const bool whole = open_.front().token == paragraph_.first;
        if (mark.after_plural && whole && is_single_reopened_) return false;
        return open_.back().is(quotation_mark_style::single_marks) || !open_.back().certain_close_follows;
    }

    void open(const detail::quotation_mark& mark) {
        if (open_.size() == deepest) {
            if (too_deep_++ == 0) report(diagnostic_kind::quotation_marks_too_deep, mark.token);
            return;
        }
        const bool doubled =
            mark.is(quotation_mark_style::double_marks) && !open_.empty() && open_.back().is(mark.shape.style);
        if (doubled && !mark.outer_closes_too) {
            abandon(open_.back(), mark.token);
            open_.pop_back();
        }
        open_.push_back(mark);
    }

    void close(const detail::quotation_mark& mark) {
        if (too_deep_ > 0) {
            --too_deep_;
            return;
        }
        while (!open_.back().is(mark.shape.style)) {
            abandon(open_.back(), mark.token);
            open_.pop_back();
        }
        pairs_.push_back({{open_.back().token, mark.token + 1}, mark.shape.style, quotation_ending::closed, {}, {}});
        open_.pop_back();
    }

    /// Ends a mark that found no partner at token `last`; a single one was an apostrophe.
    void abandon(const detail::quotation_mark& mark, std::uint32_t last) {
        if (mark.is(quotation_mark_style::single_marks)) {
            if (mark.shape.side == detail::mark_side::opening)
                report(diagnostic_kind::unclosed_quotation_mark, mark.token);
            document_->tokens[mark.token].kind = token_kind::punctuation;
            return;
        }
        report(diagnostic_kind::unclosed_quotation_mark, mark.token);
        if (last > mark.token + 1)
            pairs_.push_back({{mark.token, last}, mark.shape.style, quotation_ending::unclosed, {}, {}});
    }

    void read_as_no_mark(const detail::quotation_mark& mark) {
        token& here = document_->tokens[mark.token];
        if (mark.after_number) {
            here.kind = token_kind::symbol;  // inches, feet
        } else if (mark.is(quotation_mark_style::single_marks)) {
            here.kind = token_kind::punctuation;
            if (is_possessive(mark.token)) here.tag = part_of_speech::possessive_ending;
        } else {
            report(diagnostic_kind::unopened_quotation_mark, mark.token);
        }
    }
    [[nodiscard]] bool is_possessive(std::uint32_t apostrophe) const noexcept {
        if (apostrophe == paragraph_.first || document_->tokens[apostrophe].space_before) return false;
        const token& before = document_->tokens[apostrophe - 1];
        return before.kind == token_kind::word && !document_->words(before).ends_with("in");  // `goin'`
    }

    /// Ends what is still open with the paragraph: continued where the next one opens the same marks again.
    void end_paragraph(std::size_t index) {
        const std::size_t levels = levels_opened_again(index + 1);
        for (std::size_t level = 0; level < levels; ++level) {
            pairs_.push_back(
                {{open_[level].token, paragraph_.last}, open_[level].shape.style, quotation_ending::continued, {}, {}});
        }
        for (std::size_t level = open_.size(); level-- > levels;) abandon(open_[level], paragraph_.last);
    }

    /// How many of the open marks stand again at the head of paragraph `next`, outermost first.
    [[nodiscard]] std::size_t levels_opened_again(std::size_t next) const noexcept {
        if (open_.empty() || !continues_body(next)) return 0;
        const token_range tokens = document_->paragraphs[next].tokens;
        const detail::quotation_mark_reader reader{*document_, tokens};
        std::size_t levels = 0;
        while (levels < open_.size() && levels < tokens.size()) {
            const std::uint32_t at = tokens.first + static_cast<std::uint32_t>(levels);
            const bool holds_words = open_[levels].token + 1 < paragraph_.last;
            if (!holds_words || document_->tokens[at].kind != token_kind::quotation_mark) break;
            const detail::quotation_mark mark = reader.read(at);
            if (!mark.opens || !mark.is(open_[levels].shape.style)) break;
            ++levels;
        }
        return levels;
    }
    [[nodiscard]] bool continues_body(std::size_t next) const noexcept {
        return next < document_->paragraphs.size() && document_->paragraphs[next].role == paragraph_role::body &&
               document_->paragraphs[next - 1].role == paragraph_role::body;
    }
    [[nodiscard]] bool opens_with_single_mark(std::size_t next) const noexcept {
        if (!continues_body(next) || document_->paragraphs[next].tokens.empty()) return false;
        const token_range tokens = document_->paragraphs[next].tokens;
        if (document_->tokens[tokens.first].kind != token_kind::quotation_mark) return false;
        const detail::quotation_mark mark = detail::quotation_mark_reader{*document_, tokens}.read(tokens.first);
        return mark.opens && mark.is(quotation_mark_style::single_marks);
    }

    /// Puts the paragraph's pairs into the document in the order of their opening marks, and notes what each lies in.
    void append_pairs() {
        std::ranges::sort(pairs_, {}, [](const quoted_span& pair) { return pair.tokens.first; });
        still_continued_.clear();
        around_.clear();
        for (quoted_span& pair : pairs_) {
            while (!around_.empty() && document_->quoted[around_.back()].tokens.last <= pair.tokens.first)
                around_.pop_back();
            if (!around_.empty()) pair.parent = around_.back();
            const std::uint32_t place = pair.tokens.first - paragraph_.first;
            if (place < continued_.size() && place == around_.size()) pair.continues = continued_[place];
            const auto index = static_cast<std::uint32_t>(document_->quoted.size());
            around_.push_back(index);
            if (pair.ending == quotation_ending::continued) still_continued_.push_back(index);
            for (std::uint32_t at = pair.tokens.first; at < pair.tokens.last; ++at)
                ++document_->tokens[at].quotation_depth;
            document_->quoted.push_back(pair);
        }
        std::swap(continued_, still_continued_);
    }

    void report(diagnostic_kind kind, std::uint32_t token) {
        document_->diagnostics.push_back({kind, document_->tokens[token].span});
    }

    document* document_{};
    token_range paragraph_;
    std::vector<detail::quotation_mark> marks_;  ///< of the paragraph
    std::vector<detail::quotation_mark> open_;
    std::vector<quoted_span> pairs_;     ///< of the paragraph, in the order of their ends
    std::vector<std::uint32_t> around_;  ///< the pairs around the one at hand, outermost first
    std::vector<std::uint32_t>
        continued_;  ///< the pairs that the paragraph before left to be continued, outermost first
    std::vector<std::uint32_t> still_continued_;
    std::size_t too_deep_{};     ///< opening marks of the paragraph that were not paired and not closed yet
    bool is_single_reopened_{};  ///< the next paragraph begins with a single opening mark
};

}  // namespace newsmodel

#endif
