#ifndef NEWSMODEL_SYNTAX_SPLIT_SENTENCES_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_SPLIT_SENTENCES_HPP_INCLUDED

#include <newsmodel/lexicon/syntax_lexicon.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel {

namespace detail {

/// Decides where the sentences of one paragraph end.
class sentence_end_finder {
public:
    sentence_end_finder(const document& document, const syntax_lexicon& lexicon, token_range paragraph) noexcept
        : document_{&document}, lexicon_{&lexicon}, paragraph_{paragraph} {}

    /// One past the last token of the sentence that begins at `first`.
    [[nodiscard]] std::uint32_t find(std::uint32_t first) const noexcept {
        for (std::uint32_t at = first; at < paragraph_.last; ++at) {
            if (!may_end(at)) continue;
            const std::uint32_t next = after_closing_marks(at + 1);
            if (next == paragraph_.last) return next;
            const std::uint32_t end = last_stop(at, next);
            if (starts_sentence(next, end) && !names_speaker_of_question(end, next)) return next;
            at = next - 1;
        }
        return paragraph_.last;
    }

private:
    static constexpr std::uint32_t longest_name = 6;

    [[nodiscard]] std::string_view words(std::uint32_t at) const noexcept {
        return document_->words(document_->tokens[at]);
    }

    /// Whether a sentence may end with token `at`: a stop, or an abbreviation that holds its stop.
    [[nodiscard]] bool may_end(std::uint32_t at) const noexcept {
        const token& here = document_->tokens[at];
        if (here.kind != token_kind::word) return here.tag == part_of_speech::stop;
        if (document_->text[here.span.last - 1] != '.') return false;
        return !lexicon_->titles.contains(here.word) && !lexicon_->inner_abbreviations.contains(here.word);
    }

    [[nodiscard]] std::uint32_t after_closing_marks(std::uint32_t at) const noexcept {
        for (; at < paragraph_.last; ++at) {
            const std::string_view text = words(at);
            const bool closes = document_->tokens[at].kind == token_kind::quotation_mark && !opens_pair(at);
            const bool stop = document_->tokens[at].tag == part_of_speech::stop;
            if (!closes && !stop && text != ")" && text != "]" && text != "}") break;
        }
        return at;
    }

    /// The last stop of `at` and the closing marks after it, up to `next`: that of `(R-Va.).`
    [[nodiscard]] std::uint32_t last_stop(std::uint32_t at, std::uint32_t next) const noexcept {
        for (std::uint32_t back = next; --back > at;) {
            if (document_->tokens[back].tag == part_of_speech::stop) return back;
        }
        return at;
    }

    /// Whether token `at` is the opening mark of a pair: the pair's depth begins with it.
    [[nodiscard]] bool opens_pair(std::uint32_t at) const noexcept {
        const std::uint8_t before = at > paragraph_.first ? document_->tokens[at - 1].quotation_depth : 0;
        return document_->tokens[at].quotation_depth > before ||
               (document_->tokens[at].space_before && document_->tokens[at].quotation_depth > 0 &&
                document_->tokens[at].quotation_depth == before && at + 1 < paragraph_.last &&
                !document_->tokens[at + 1].space_before);
    }

    /// Whether token `next` opens a sentence after one that may end at `end`.
    [[nodiscard]] bool starts_sentence(std::uint32_t next, std::uint32_t end) const noexcept {
        if (document_->tokens[end].kind == token_kind::word) return starts_after_abbreviation(next, end);
        const std::uint32_t word = after_leading_marks(next);
        if (word == paragraph_.last) return false;
        const token& first = document_->tokens[word];
        return is_capital(first) || first.kind == token_kind::number || first.kind == token_kind::symbol ||
               is_counted_or_tagged(first);
    }
    /// The same after `U.S.`: `in the U.S. The`, but not `U.S. President`, `N.H. (AP)`, `C.L. "Butch" Otter`.
    [[nodiscard]] bool starts_after_abbreviation(std::uint32_t next, std::uint32_t end) const noexcept {
        const token& first = document_->tokens[next];
        if (next == end + 1 && !first.space_before && first.kind != token_kind::quotation_mark) return false;
        if (is_capital(first)) return lexicon_->sentence_starters.contains(first.word);
        if (first.kind != token_kind::quotation_mark) return false;
        const std::uint32_t word = after_leading_marks(next);
        const bool nickname =
            word + 1 < paragraph_.last && document_->tokens[word + 1].kind == token_kind::quotation_mark;
        return word < paragraph_.last && is_capital(document_->tokens[word]) && !nickname;
    }
    [[nodiscard]] static bool is_capital(const token& token) noexcept {
        return token.letters != letter_case::lower && token.letters != letter_case::none;
    }
    /// Whether a word such as `81-year-old` or `@name` has no letter that could be a capital.
    [[nodiscard]] bool is_counted_or_tagged(const token& word) const noexcept {
        const char byte = document_->text[word.span.first];
        return (byte >= '0' && byte <= '9') || byte == '@' || byte == '#';
    }
    [[nodiscard]] std::uint32_t after_leading_marks(std::uint32_t at) const noexcept {
        while (at < paragraph_.last && is_leading_mark(at)) ++at;
        return at;
    }
    /// Whether a name and its verb follow a quoted question or exclamation, as in `"Why?" Ruiz said`.
    [[nodiscard]] bool names_speaker_of_question(std::uint32_t end, std::uint32_t next) const noexcept {
        if (next == end + 1 || words(end) == "." || document_->tokens[next].kind != token_kind::word) return false;
        std::uint32_t at = next;
        while (at < paragraph_.last && at < next + longest_name &&
               document_->tokens[at].letters != letter_case::lower && document_->tokens[at].kind == token_kind::word) {
            ++at;
        }
        return at > next && at < paragraph_.last && lexicon_->speech_tags.contains(document_->tokens[at].word);
    }
    [[nodiscard]] bool is_leading_mark(std::uint32_t at) const noexcept {
        if (document_->tokens[at].kind == token_kind::quotation_mark) return true;
        const std::string_view text = words(at);
        return text == "(" || text == "[" || text.starts_with("--") || text == "\u2014" || text == "\u2013" ||
               text == "\u2018" || text == "'";
    }

    const document* document_;
    const syntax_lexicon* lexicon_;
    token_range paragraph_;
};

}  // namespace detail

/// Cuts the paragraphs of a document into sentences, and tells each token its own. The quotation marks must be paired.
///
/// A sentence ends with its stop and the marks that close after it, where what follows looks like a beginning; stops
/// inside a quotation count. `"Why?" she asked` is one sentence, `"It works. We know," she said` is two.
/// Complexity: linear in tokens.
inline void split_sentences(document& document, const syntax_lexicon& lexicon) {
    document.sentences.clear();
    for (std::size_t index = 0; index < document.paragraphs.size(); ++index) {
        const token_range paragraph = document.paragraphs[index].tokens;
        const detail::sentence_end_finder ends{document, lexicon, paragraph};
        for (std::uint32_t first = paragraph.first; first < paragraph.last;) {
            const std::uint32_t last = ends.find(first);
            for (std::uint32_t at = first; at < last; ++at) {
                document.tokens[at].sentence = static_cast<std::uint32_t>(document.sentences.size());
            }
            document.sentences.push_back({{first, last}, static_cast<std::uint32_t>(index)});
            first = last;
        }
    }
}

}  // namespace newsmodel

#endif
