#ifndef NEWSMODEL_SYNTAX_TOKENIZER_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_TOKENIZER_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/lexicon/stem.hpp>
#include <newsmodel/lexicon/syntax_lexicon.hpp>
#include <newsmodel/syntax/glyph.hpp>
#include <newsmodel/syntax/token.hpp>
#include <newsmodel/syntax/word_end.hpp>
#include <newsmodel/syntax/word_form.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace newsmodel {

namespace detail {

/// Cuts one stretch of text into tokens.
class stretch_tokenizer {
public:
    stretch_tokenizer(std::string_view text, byte_span part, const syntax_lexicon& lexicon,
                      std::vector<token>& tokens) noexcept
        : text_{text, part.last}, first_{part.first}, lexicon_{&lexicon}, ends_{text_, lexicon}, tokens_{&tokens} {}

    void run() {
        for (std::uint32_t at = first_; at < text_.end();) {
            const glyph next = text_[at];
            if (next.kind == glyph_kind::space) {
                space_ = true;
                at += next.size;
            } else {
                at = scan(at, next);
                space_ = false;
            }
        }
    }

private:
    /// Reads the token at `at`, adds it and returns where it ends.
    std::uint32_t scan(std::uint32_t at, glyph first) {
        switch (first.kind) {
            case glyph_kind::upper:
            case glyph_kind::lower: return scan_word(at);
            case glyph_kind::digit: return scan_number(at, at);
            case glyph_kind::currency:
                if (text_[at + first.size].is_digit()) return scan_number(at, at + first.size);
                return add_run(at, first, token_kind::symbol, part_of_speech::mark);
            case glyph_kind::stop:
                // `.5`, but not the stop of `end.5`
                if (text_.byte(at) == '.' && text_[at + 1].is_digit() && !is_attached()) return scan_number(at, at + 1);
                return add_run(at, first, token_kind::punctuation, part_of_speech::stop);
            case glyph_kind::apostrophe: return scan_apostrophe(at, first.size);
            case glyph_kind::quotation_mark: return scan_quotation_mark(at, first.size);
            case glyph_kind::punctuation: return scan_punctuation(at);
            case glyph_kind::dash: return add_run(at, first, token_kind::punctuation, part_of_speech::mark);
            case glyph_kind::hyphen:
                if (text_.byte(at + 1) == '-') return add_run(at, first, token_kind::punctuation, part_of_speech::mark);
                return add(at, at + first.size, token_kind::symbol, part_of_speech::mark);
            default: return scan_symbol(at, first);
        }
    }

    std::uint32_t scan_punctuation(std::uint32_t at) {
        const bool comma = text_.byte(at) == ',';
        return add(at, at + 1, token_kind::punctuation, comma ? part_of_speech::comma : part_of_speech::mark);
    }
    std::uint32_t scan_quotation_mark(std::uint32_t at, std::uint32_t size) {
        const bool doubled = text_.byte(at) == '`' && text_.byte(at + 1) == '`';
        return add(at, at + (doubled ? 2 : size), token_kind::quotation_mark, part_of_speech::mark);
    }
    std::uint32_t scan_symbol(std::uint32_t at, glyph first) {
        const char byte = text_.byte(at);
        if ((byte == '@' || byte == '#') && text_[at + 1].is_letter()) return scan_handle(at);
        if (const std::uint32_t last = ends_.markup_end(at))
            return add(at, last, token_kind::symbol, part_of_speech::mark);
        return add_run(at, first, token_kind::symbol, part_of_speech::mark);
    }

    /// Whether no blank stands before the token at hand, but another token does.
    [[nodiscard]] bool is_attached() const noexcept {
        return !space_ && !tokens_->empty() && tokens_->back().span.first >= first_;
    }

    std::uint32_t scan_apostrophe(std::uint32_t at, std::uint32_t size) {
        if (text_.starts_with(at, "''")) {
            // `'''` is two marks: the single one stands inside.
            const bool inner_first = is_attached() && text_.byte(at + 2) == '\'' && text_.byte(at + 3) != '\'';
            return add(at, at + (inner_first ? 1 : 2), token_kind::quotation_mark, part_of_speech::mark);
        }
        const bool attached = is_attached();
        if (attached) {
            if (const std::uint32_t last = clitic_end(at + size)) return add_word(at, last);
        }
        if (!attached || !(tokens_->back().kind == token_kind::word || tokens_->back().kind == token_kind::number)) {
            if (const std::uint32_t last = elision_end(at + size)) return add_word(at, last);
            if (const std::uint32_t last = year_end(at + size))
                return add(at, last, token_kind::number, part_of_speech::number);
        }
        return add(at, at + size, token_kind::quotation_mark, part_of_speech::mark);
    }
    /// The end of `em`, `til` and the like after an apostrophe; 0 where none stands there. `'n'` takes its second mark.
    [[nodiscard]] std::uint32_t elision_end(std::uint32_t first) const noexcept {
        constexpr std::uint32_t longest = 8;
        const std::uint32_t last = text_.after_letters(first);
        if (last == first || last - first > longest || !lexicon_->elisions.contains(text_.words(first, last))) return 0;
        const glyph after = text_[last];
        return last - first == 1 && after.kind == glyph_kind::apostrophe ? last + after.size : last;
    }
    /// The end of `90s` or `08` after an apostrophe; 0 where no year stands there.
    [[nodiscard]] std::uint32_t year_end(std::uint32_t first) const noexcept {
        if (!text_[first].is_digit() || !text_[first + 1].is_digit()) return 0;
        const bool decade = text_.byte(first + 2) == 's';
        const std::uint32_t last = first + (decade ? 3 : 2);
        const glyph after = text_[last];
        const char byte = text_.byte(last);
        const bool number_goes_on = after.is_letter_or_digit() || after.kind == glyph_kind::hyphen || byte == '%' ||
                                    ((byte == '.' || byte == ',') && text_[last + 1].is_digit());
        return number_goes_on ? 0 : last;
    }
    /// The end of `s`, `re`, `ve`, `ll`, `d` or `m` after an apostrophe; 0 where none stands there.
    [[nodiscard]] std::uint32_t clitic_end(std::uint32_t first) const noexcept {
        const auto small = [this](std::uint32_t at) { return static_cast<char>(text_.byte(at) | 0x20); };
        const char a = small(first);
        const char b = small(first + 1);
        const bool single = a == 's' || a == 'd' || a == 'm';
        const bool pair = (a == 'l' && b == 'l') || (b == 'e' && (a == 'r' || a == 'v'));
        if (!single && !pair) return 0;
        const std::uint32_t last = first + (pair ? 2 : 1);
        return text_[last].is_letter() ? 0 : last;
    }

    std::uint32_t scan_word(std::uint32_t first) {
        const char second = text_.byte(first + 1);
        if ((text_.byte(first) == 'h' && second == 't') || (text_.byte(first) == 'w' && second == 'w')) {
            if (const std::uint32_t last = ends_.web_address_end(first)) return add_word(first, last);
        }
        std::uint32_t at = text_.after_letters_and_digits(first);
        for (glyph mark = text_[at];; mark = text_[at]) {
            if (mark.kind == glyph_kind::apostrophe) {
                const std::uint32_t after = at + mark.size;
                if (!text_[after].is_letter()) break;
                if (is_negation(first, at, after)) return add_negated(first, at, after);
                if (clitic_end(after) != 0) break;
            } else if (!joins(at, mark)) {
                break;
            }
            at = text_.after_letters_and_digits(at + mark.size);
        }
        return add_word(first, ends_.with_stop(first, at, is_after_capital()));
    }

    /// Whether the mark at `at` stands within a word: the hyphen of `well-known`, the sign of `AT&T`.
    [[nodiscard]] bool joins(std::uint32_t at, glyph mark) const noexcept {
        if (mark.kind == glyph_kind::hyphen) return text_[at + mark.size].is_letter_or_digit();
        return text_.byte(at) == '&' && text_[at + 1].kind == glyph_kind::upper;
    }
    [[nodiscard]] bool is_after_capital() const noexcept {
        if (tokens_->empty() || tokens_->back().span.first < first_) return false;
        const letter_case letters = tokens_->back().letters;
        return letters == letter_case::capitalized || letters == letter_case::initial || letters == letter_case::mixed;
    }

    /// Whether `n't` ends the word that began at `first`, its apostrophe before `after`.
    [[nodiscard]] bool is_negation(std::uint32_t first, std::uint32_t at, std::uint32_t after) const noexcept {
        return at > first + 1 && (text_.byte(at - 1) | 0x20) == 'n' && (text_.byte(after) | 0x20) == 't' &&
               !text_[after + 1].is_letter();
    }
    std::uint32_t add_negated(std::uint32_t first, std::uint32_t at, std::uint32_t after) {
        add_word(first, at - 1);
        space_ = false;
        return add_word(at - 1, after + 1);
    }

    /// Reads a number whose first digit is at `at`; with letters after a hyphen it is a word, `30-year-old`.
    std::uint32_t scan_number(std::uint32_t first, std::uint32_t at) {
        bool word = false;
        for (glyph next = text_[at]; next.kind != glyph_kind::none; next = text_[at]) {
            if (!next.is_letter_or_digit()) {
                const glyph after = text_[at + next.size];
                const bool joined = next.kind == glyph_kind::hyphen && after.is_letter_or_digit();
                if (!joined && !(after.is_digit() && is_number_sign(text_.byte(at)))) break;
                word = word || (joined && after.is_letter());
            }
            at += next.size;
        }
        if (text_.byte(at) == '%') ++at;
        return word ? add_word(first, at) : add(first, at, token_kind::number, part_of_speech::number);
    }
    [[nodiscard]] static constexpr bool is_number_sign(char byte) noexcept {
        return byte == '.' || byte == ',' || byte == ':' || byte == '/';
    }

    std::uint32_t scan_handle(std::uint32_t first) {
        std::uint32_t at = first + 1;
        while (text_[at].is_letter_or_digit() || text_.byte(at) == '_') at += text_[at].size;
        return add_word(first, at);
    }

    /// Adds the run of equal glyphs at `first`: `--`, `...`, `***`.
    std::uint32_t add_run(std::uint32_t first, glyph one, token_kind kind, part_of_speech tag) {
        const std::string_view bytes = text_.words(first, first + one.size);
        std::uint32_t last = first + one.size;
        while (text_.starts_with(last, bytes)) last += one.size;
        return add(first, last, kind, tag);
    }

    std::uint32_t add_word(std::uint32_t first, std::uint32_t last) {
        const std::string_view words = text_.words(first, last);
        const word_form form = form_of_word(words);
        token word;
        word.span = {first, last};
        word.word = form.key;
        word.stem = stem_key(words, form.key, lexicon_->irregular_forms);
        word.kind = token_kind::word;
        word.letters = form.letters;
        return push(word);
    }
    std::uint32_t add(std::uint32_t first, std::uint32_t last, token_kind kind, part_of_speech tag) {
        token mark;
        mark.span = {first, last};
        mark.word = mark.stem = form_of_word(text_.words(first, last)).key;
        mark.kind = kind;
        mark.tag = tag;
        return push(mark);
    }
    std::uint32_t push(token& next) {
        next.space_before = space_;
        tokens_->push_back(next);
        return next.span.last;
    }

    glyph_stretch text_;
    std::uint32_t first_;
    const syntax_lexicon* lexicon_;
    word_end_reader ends_;
    std::vector<token>* tokens_;
    bool space_{};
};

}  // namespace detail

/// Appends the tokens of `part` of a text.
///
/// Shape: `can't` is `ca` `n't`, `Ruiz's` is `Ruiz` `'s`, `officials'` is `officials` `'`; `well-known`, `O'Neill`,
/// `$1.5`, `40%`, `U.S.`, `Mr.`, `'em`, `'90s`, `example.com`, `@name` and `<br>` are one token; `U.S.-led` is three.
/// Every other mark is a token of its own, but runs of one mark: `--`, `...`, `***`, ` `` `, `''`.
/// Units: tokens never overlap; between them stand only blanks and NUL bytes.
/// Errors: none; bytes that are not UTF-8 count as letters.
/// Complexity: linear in bytes; nothing is allocated but room in the list.
inline void append_tokens(std::string_view text, byte_span part, const syntax_lexicon& lexicon,
                          std::vector<token>& tokens) {
    detail::stretch_tokenizer{text, part, lexicon, tokens}.run();
}

}  // namespace newsmodel

#endif
