#ifndef NEWSMODEL_SYNTAX_PAIR_QUOTATION_MARKS_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_PAIR_QUOTATION_MARKS_HPP_INCLUDED

#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/lexicon/syntax_lexicon.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/quotation_marks.hpp>
#include <newsmodel/syntax/quoted_span.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsmodel {

/// Pairs the quotation marks of a document, paragraph by paragraph, into `document::quoted`.
///
/// What a mark is follows from its shape, from the blanks beside it and from what is open:
///
/// | seen | read as |
/// | --- | --- |
/// | `“`, `«`, `„`, `「`, ` `` ` | opens |
/// | `"` or `'` after a blank, before a letter | opens |
/// | `"` or `'` after a letter, before a blank or stop | closes what is open, else an inch mark or apostrophe |
/// | `'` after `s`, another `'` closing later | apostrophe: `officials'` |
/// | `'` before `90s`, `em` | apostrophe |
/// | open at the end of a paragraph, the next one opens again | the quotation is continued |
/// | open at the end of a paragraph otherwise | unclosed, with a diagnostic; a lone `'` was an apostrophe |
/// | a second opening double mark inside a double one | the first was never closed: it ends there |
///
/// Errors: none; each recovery is a diagnostic with its bytes. Deeper than 16 levels nothing is paired.
/// Complexity: linear in tokens. Kept from document to document for its buffers.
class quotation_mark_pairer {
public:
    explicit quotation_mark_pairer(const syntax_lexicon& lexicon) noexcept : lexicon_{lexicon} {}

    void pair(document& document) {
        document_ = &document;
        continued_.clear();
        for (std::size_t at = 0; at < document.paragraphs.size(); ++at) pair_paragraph(at);
    }

private:
    static constexpr std::size_t deepest = 16;

    void pair_paragraph(std::size_t index) {
        const token_range paragraph = document_->paragraphs[index].tokens;
        read_marks(paragraph);
        pairs_.clear();
        open_.clear();
        bool too_deep = false;
        for (std::size_t at = 0; at < marks_.size(); ++at) {
            const detail::quotation_mark& mark = marks_[at];
            if (closes(at)) {
                close(mark);
            } else if (mark.opens && open_.size() < deepest) {
                open(mark);
            } else {
                if (mark.opens && !too_deep) report(diagnostic_kind::quotation_marks_too_deep, mark.token);
                too_deep |= mark.opens;
                if (!mark.opens) read_as_apostrophe(mark);
            }
        }
        end_paragraph(index);
        append_pairs(paragraph);
    }

    void read_marks(token_range paragraph) {
        marks_.clear();
        const detail::quotation_mark_reader reader{*document_, lexicon_};
        for (std::uint32_t at = paragraph.first; at < paragraph.last; ++at) {
            if (document_->tokens[at].kind == token_kind::quotation_mark) marks_.push_back(reader.read(at, paragraph));
        }
        next_.assign(marks_.size(), marks_.size());
        std::size_t next_double = marks_.size();
        std::size_t next_single = marks_.size();
        for (std::size_t at = marks_.size(); at-- > 0;) {
            const bool single = marks_[at].style == quotation_mark_style::single_marks;
            next_[at] = single ? next_single : next_double;
            (single ? next_single : next_double) = at;
        }
    }

    [[nodiscard]] bool is_open(quotation_mark_style style) const noexcept {
        return std::ranges::any_of(open_, [style](const auto& mark) { return mark.style == style; });
    }
    /// Whether the next mark of the same style can only close.
    [[nodiscard]] bool another_closes_later(std::size_t at) const noexcept {
        return next_[at] < marks_.size() && marks_[next_[at]].closes && !marks_[next_[at]].opens;
    }

    /// Whether mark `at` ends what is open.
    [[nodiscard]] bool closes(std::size_t at) const noexcept {
        const detail::quotation_mark& mark = marks_[at];
        if (!mark.closes || !is_open(mark.style)) return false;
        if (mark.token == 0) return true;
        const token& before = document_->tokens[mark.token - 1];
        if (mark.style == quotation_mark_style::single_marks) {
            const bool plural = before.kind == token_kind::word && (document_->words(before).ends_with('s') || document_->words(before).ends_with('S'));
            const bool word_follows = mark.token + 1 < document_->tokens.size() && document_->tokens[mark.token + 1].kind == token_kind::word;
            return !(plural && word_follows && another_closes_later(at));
        }
        const bool inches = before.kind == token_kind::number && !mark.typographic && another_closes_later(at);
        return !inches;
    }

    void open(const detail::quotation_mark& mark) {
        const bool doubled = mark.style == quotation_mark_style::double_marks && !open_.empty() && open_.back().style == mark.style;
        if (doubled) {
            abandon(open_.back(), mark.token);
            open_.pop_back();
        }
        open_.push_back(mark);
    }

    void close(const detail::quotation_mark& mark) {
        while (open_.back().style != mark.style) {
            abandon(open_.back(), mark.token);
            open_.pop_back();
        }
        pairs_.push_back({{open_.back().token, mark.token + 1}, mark.style, quotation_ending::closed, {}, {}});
        open_.pop_back();
    }

    /// Ends a mark that found no partner at token `last`; a single one was an apostrophe.
    void abandon(const detail::quotation_mark& mark, std::uint32_t last) {
        if (mark.style == quotation_mark_style::single_marks) {
            if (mark.typographic) report(diagnostic_kind::unclosed_quotation_mark, mark.token);
            document_->tokens[mark.token].kind = token_kind::punctuation;
            return;
        }
        report(diagnostic_kind::unclosed_quotation_mark, mark.token);
        pairs_.push_back({{mark.token, last}, mark.style, quotation_ending::unclosed, {}, {}});
    }

    void read_as_apostrophe(const detail::quotation_mark& mark) {
        token& here = document_->tokens[mark.token];
        const bool after_word = mark.token > 0 && !here.space_before && document_->tokens[mark.token - 1].kind != token_kind::punctuation;
        if (mark.apostrophe) {
            here.kind = token_kind::punctuation;
            if (after_word) here.tag = part_of_speech::possessive_ending;
        } else if (after_word && document_->tokens[mark.token - 1].kind == token_kind::number) {
            here.kind = token_kind::symbol;  // inches
        } else {
            report(diagnostic_kind::unopened_quotation_mark, mark.token);
        }
    }

    /// Ends what is still open with the paragraph: continued where the next one opens the same marks again.
    void end_paragraph(std::size_t index) {
        const std::uint32_t last = document_->paragraphs[index].tokens.last;
        const std::size_t levels = levels_opened_again(index + 1);
        for (std::size_t level = 0; level < levels; ++level) {
            pairs_.push_back({{open_[level].token, last}, open_[level].style, quotation_ending::continued, {}, {}});
        }
        for (std::size_t level = open_.size(); level-- > levels;) abandon(open_[level], last);
    }

    /// How many of the open marks stand again at the head of paragraph `index`, outermost first.
    [[nodiscard]] std::size_t levels_opened_again(std::size_t index) const noexcept {
        if (open_.empty() || index == document_->paragraphs.size()) return 0;
        if (document_->paragraphs[index].role != paragraph_role::body) return 0;
        if (document_->paragraphs[index - 1].role != paragraph_role::body) return 0;
        const token_range next = document_->paragraphs[index].tokens;
        const detail::quotation_mark_reader reader{*document_, lexicon_};
        std::size_t levels = 0;
        while (levels < open_.size() && levels < next.size()) {
            const std::uint32_t at = next.first + static_cast<std::uint32_t>(levels);
            if (document_->tokens[at].kind != token_kind::quotation_mark) break;
            const detail::quotation_mark mark = reader.read(at, next);
            if (!mark.opens || mark.style != open_[levels].style) break;
            ++levels;
        }
        return levels;
    }

    /// Puts the paragraph's pairs into the document in the order of their opening marks, and notes what each lies in.
    void append_pairs(token_range paragraph) {
        std::ranges::sort(pairs_, {}, [](const quoted_span& pair) { return pair.tokens.first; });
        const std::vector<std::uint32_t>& earlier = continued_;
        still_continued_.clear();
        around_.clear();
        for (quoted_span& pair : pairs_) {
            while (!around_.empty() && document_->quoted[around_.back()].tokens.last <= pair.tokens.first) around_.pop_back();
            if (!around_.empty()) pair.parent = around_.back();
            const std::uint32_t place = pair.tokens.first - paragraph.first;
            if (place < earlier.size() && place == around_.size()) pair.continues = earlier[place];
            const auto index = static_cast<std::uint32_t>(document_->quoted.size());
            around_.push_back(index);
            if (pair.ending == quotation_ending::continued) still_continued_.push_back(index);
            for (std::uint32_t at = pair.tokens.first; at < pair.tokens.last; ++at) ++document_->tokens[at].quotation_depth;
            document_->quoted.push_back(pair);
        }
        std::swap(continued_, still_continued_);
    }

    void report(diagnostic_kind kind, std::uint32_t token) {
        document_->diagnostics.push_back({kind, document_->tokens[token].span});
    }

    syntax_lexicon lexicon_;
    document* document_{};
    std::vector<detail::quotation_mark> marks_;  ///< of the paragraph
    std::vector<std::size_t> next_;             ///< for each mark the next one of its style
    std::vector<detail::quotation_mark> open_;
    std::vector<quoted_span> pairs_;            ///< of the paragraph, in the order of their ends
    std::vector<std::uint32_t> around_;         ///< the pairs around the one at hand, outermost first
    std::vector<std::uint32_t> continued_;      ///< the pairs that the paragraph before left to be continued, outermost first
    std::vector<std::uint32_t> still_continued_;
};

}  // namespace newsmodel

#endif
