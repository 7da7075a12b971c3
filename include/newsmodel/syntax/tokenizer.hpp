#ifndef NEWSMODEL_SYNTAX_TOKENIZER_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_TOKENIZER_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/lexicon/stem.hpp>
#include <newsmodel/lexicon/syntax_lexicon.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/syntax/glyph.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace newsmodel {

/// Cuts stretches of text into tokens.
///
/// Shape: `can't` is `ca` `n't`, `Ruiz's` is `Ruiz` `'s`, `officials'` is `officials` `'`; `well-known`, `O'Neill`, `$1.5`, `40%`, `U.S.`, `Mr.`,
/// `example.com` and `@name` are one token; `U.S.-led` is three. Every other mark is a token of its own, but `--`, `...`, ` `` ` and `''`.
/// Units: tokens never overlap; between them stand only blanks and NUL bytes.
/// Errors: none; bytes that are not UTF-8 count as letters.
/// Lifetime: borrows text, lexicon and the list that it appends to.
/// Complexity: linear in bytes, nothing is allocated but room in the list.
class tokenizer {
public:
    tokenizer(std::string_view text, const syntax_lexicon& lexicon, std::vector<token>& tokens) noexcept
        : text_{text}, lexicon_{&lexicon}, tokens_{&tokens} {}

    /// Appends the tokens of `part`.
    void append(byte_span part) {
        first_token_ = tokens_->size();
        end_ = part.last;
        bool space = false;
        for (std::uint32_t at = part.first; at < end_;) {
            const glyph next = glyph_at(at);
            if (next.kind == glyph_kind::space) {
                space = true;
                at += next.size;
                continue;
            }
            const std::uint32_t last = scan(at, next);
            tokens_->back().space_before = space;
            space = false;
            at = last;
        }
    }

private:
    [[nodiscard]] glyph glyph_at(std::uint32_t at) const noexcept {
        return at < end_ ? newsmodel::glyph_at(text_, at) : glyph{};
    }
    [[nodiscard]] char byte_at(std::uint32_t at) const noexcept { return at < end_ ? text_[at] : '\0'; }

    /// Reads the token at `at`, appends it and returns where it ends.
    std::uint32_t scan(std::uint32_t at, glyph first) {
        switch (first.kind) {
            case glyph_kind::upper:
            case glyph_kind::lower: return scan_word(at);
            case glyph_kind::digit: return scan_number(at, at);
            case glyph_kind::currency:
                if (glyph_at(at + first.size).kind == glyph_kind::digit) return scan_number(at, at + first.size);
                break;
            case glyph_kind::dash: return add_run(at, first, token_kind::punctuation);
            case glyph_kind::stop:
                if (byte_at(at) == '.' && byte_at(at + 1) == '.') return add_run(at, first, token_kind::punctuation);
                return add(at, at + first.size, token_kind::punctuation);
            case glyph_kind::apostrophe: return scan_apostrophe(at, first);
            case glyph_kind::quotation_mark: {
                const bool doubled = byte_at(at) == '`' && byte_at(at + 1) == '`';
                return add(at, at + first.size + (doubled ? 1 : 0), token_kind::quotation_mark);
            }
            case glyph_kind::punctuation: return add(at, at + first.size, token_kind::punctuation);
            default: break;
        }
        if ((byte_at(at) == '@' || byte_at(at) == '#') && glyph_at(at + 1).is_letter()) return scan_handle(at);
        return add(at, at + first.size, token_kind::symbol);
    }

    std::uint32_t scan_apostrophe(std::uint32_t at, glyph first) {
        if (byte_at(at) == '\'' && byte_at(at + 1) == '\'') return add(at, at + 2, token_kind::quotation_mark);
        if (tokens_->size() > first_token_ && tokens_->back().span.last == at) {
            if (const std::uint32_t last = clitic_end(at, first.size)) return add(at, last, token_kind::word);
        }
        return add(at, at + first.size, token_kind::quotation_mark);
    }

    /// Where `'s`, `'re`, `'ve`, `'ll`, `'d` or `'m` at `at` ends; 0 where none stands there.
    [[nodiscard]] std::uint32_t clitic_end(std::uint32_t at, std::uint32_t apostrophe_size) const noexcept {
        std::uint32_t last = at + apostrophe_size;
        const std::uint32_t first = last;
        while (last - first < 3 && glyph_at(last).is_letter()) last += glyph_at(last).size;
        const std::string_view letters = byte_span{first, last}.in(text_);
        for (const std::string_view clitic : {"s", "re", "ve", "ll", "d", "m", "S", "RE", "VE", "LL", "D", "M"}) {
            if (letters == clitic) return last;
        }
        return 0;
    }

    std::uint32_t scan_word(std::uint32_t first) {
        if (is_address(first)) return scan_address(first);
        std::uint32_t at = first;
        while (at < end_) {
            const glyph next = glyph_at(at);
            if (next.is_letter() || next.kind == glyph_kind::digit) {
                at += next.size;
            } else if (next.kind == glyph_kind::apostrophe) {
                const glyph after = glyph_at(at + next.size);
                if (!after.is_letter()) break;
                if (is_negation(first, at, next.size)) return add_negated(first, at, next.size);
                if (clitic_end(at, next.size) != 0) break;
                at += next.size + after.size;
            } else if (joins(at, next)) {
                at += next.size;
            } else {
                break;
            }
        }
        return add(first, end_with_stop(first, at), token_kind::word);
    }

    /// Whether the mark at `at` stands within a word: the hyphen of `well-known`, the sign of `AT&T`.
    [[nodiscard]] bool joins(std::uint32_t at, glyph mark) const noexcept {
        const glyph after = glyph_at(at + mark.size);
        if (mark.kind == glyph_kind::hyphen) return after.is_letter() || after.kind == glyph_kind::digit;
        return byte_at(at) == '&' && after.kind == glyph_kind::upper;
    }

    /// Whether `n't` ends the word that began at `first`, its apostrophe at `at`.
    [[nodiscard]] bool is_negation(std::uint32_t first, std::uint32_t at, std::uint32_t apostrophe_size) const noexcept {
        const char before = text_[at - 1];
        const char after = byte_at(at + apostrophe_size);
        return at > first + 1 && (before == 'n' || before == 'N') && (after == 't' || after == 'T') &&
               !glyph_at(at + apostrophe_size + 1).is_letter();
    }
    std::uint32_t add_negated(std::uint32_t first, std::uint32_t at, std::uint32_t apostrophe_size) {
        add(first, at - 1, token_kind::word);
        return add(at - 1, at + apostrophe_size + 1, token_kind::word);
    }

    /// The end of a word that ends at `last` but for a full stop or the ending of an address.
    [[nodiscard]] std::uint32_t end_with_stop(std::uint32_t first, std::uint32_t last) const noexcept {
        if (byte_at(last) != '.') return last;
        if (const std::uint32_t end = initials_end(first, last)) return end;
        if (is_initial(first, last)) return last + 1;
        if (is_abbreviation(first, last)) return last + 1;
        std::uint32_t part = last;  // `Ph.D.`, `example.com`
        while (byte_at(part) == '.' && glyph_at(part + 1).is_letter()) {
            std::uint32_t next = part + 1;
            while (glyph_at(next).is_letter() || glyph_at(next).kind == glyph_kind::digit) next += glyph_at(next).size;
            if (byte_at(next) == '.' && lexicon_->abbreviations.contains(byte_span{first, next + 1}.in(text_))) return next + 1;
            const bool goes_on = byte_at(next) == '.' && glyph_at(next + 1).is_letter();
            if (!goes_on && lexicon_->web_endings.contains(byte_span{part + 1, next}.in(text_))) return next;
            part = next;
        }
        return last;
    }

    /// The end of `U.S.`, `D.C.`, `a.m.`, whose first letter is the word from `first` to `last`; 0 where there are no two.
    [[nodiscard]] std::uint32_t initials_end(std::uint32_t first, std::uint32_t last) const noexcept {
        if (last - first != 1) return 0;
        std::uint32_t at = last + 1;
        while (glyph_at(at).is_letter() && byte_at(at + glyph_at(at).size) == '.') at += glyph_at(at).size + 1;
        return at > last + 1 ? at : 0;
    }

    /// Whether a letter and its full stop are part of a name, as in `John F. Hale`, and end no sentence.
    [[nodiscard]] bool is_initial(std::uint32_t first, std::uint32_t last) const noexcept {
        if (last - first != 1 || glyph_at(first).kind != glyph_kind::upper || !next_word_is_capitalized(last + 1)) return false;
        const bool starts = tokens_->size() == first_token_ || tokens_->back().tag == part_of_speech::stop;
        if (byte_at(first) == 'I' || starts) return starts ? byte_at(first) != 'I' : follows_capital();
        return follows_capital();
    }
    [[nodiscard]] bool follows_capital() const noexcept {
        if (tokens_->size() == first_token_) return false;
        const letter_case letters = tokens_->back().letters;
        return letters == letter_case::capitalized || letters == letter_case::initial || letters == letter_case::mixed ||
               tokens_->back().kind == token_kind::quotation_mark;
    }
    [[nodiscard]] bool next_word_is_capitalized(std::uint32_t at) const noexcept {
        while (glyph_at(at).kind == glyph_kind::space) at += glyph_at(at).size;
        return glyph_at(at).kind == glyph_kind::upper;
    }

    [[nodiscard]] bool is_abbreviation(std::uint32_t first, std::uint32_t last) const noexcept {
        if (last - first > 6) return false;
        const word_key word = key_of(byte_span{first, last + 1}.in(text_));
        if (lexicon_->abbreviations.contains(word)) return true;
        const bool capital = glyph_at(first).kind == glyph_kind::upper;
        if (capital && (lexicon_->titles.contains(word) || lexicon_->state_names.contains(word))) return true;
        if (!lexicon_->number_signs.contains(word)) return false;
        std::uint32_t at = last + 1;
        while (glyph_at(at).kind == glyph_kind::space) at += glyph_at(at).size;
        return glyph_at(at).kind == glyph_kind::digit;
    }

    std::uint32_t scan_number(std::uint32_t first, std::uint32_t at) {
        bool word = false;  // `30-year-old`
        while (at < end_) {
            const glyph next = glyph_at(at);
            const glyph after = glyph_at(at + next.size);
            const char byte = byte_at(at);
            const bool inner = (byte == '.' || byte == ',' || byte == ':' || byte == '/') && after.kind == glyph_kind::digit;
            const bool joined = next.kind == glyph_kind::hyphen && (after.kind == glyph_kind::digit || after.is_letter());
            if (next.kind != glyph_kind::digit && !next.is_letter() && !inner && !joined) break;
            word |= joined && after.is_letter();
            at += next.size;
        }
        if (byte_at(at) == '%') ++at;
        return add(first, at, word ? token_kind::word : token_kind::number);
    }

    std::uint32_t scan_handle(std::uint32_t first) {
        std::uint32_t at = first + 1;
        while (glyph_at(at).is_letter() || glyph_at(at).kind == glyph_kind::digit || byte_at(at) == '_') at += glyph_at(at).size;
        return add(first, at, token_kind::word);
    }

    [[nodiscard]] bool is_address(std::uint32_t at) const noexcept {
        const std::string_view rest = text_.substr(at, end_ - at);
        return rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.");
    }
    std::uint32_t scan_address(std::uint32_t first) {
        std::uint32_t at = first;
        while (at < end_ && glyph_at(at).kind != glyph_kind::space && byte_at(at) != '"' && byte_at(at) != ')') at += glyph_at(at).size;
        while (at > first + 1 && (glyph_at(at - 1).kind == glyph_kind::stop || byte_at(at - 1) == ',')) --at;
        return add(first, at, token_kind::word);
    }

    /// Adds the run of equal glyphs at `at`: `--`, `...`.
    std::uint32_t add_run(std::uint32_t first, glyph one, token_kind kind) {
        const std::string_view glyph_bytes = text_.substr(first, one.size);
        std::uint32_t last = first + one.size;
        while (last + one.size <= end_ && text_.substr(last, one.size) == glyph_bytes) last += one.size;
        return add(first, last, kind);
    }

    std::uint32_t add(std::uint32_t first, std::uint32_t last, token_kind kind) {
        token& added = tokens_->emplace_back();
        added.span = {first, last};
        added.kind = kind;
        const std::string_view word = added.span.in(text_);
        added.word = key_of(word);
        if (kind == token_kind::word) {
            added.stem = stem_key(word, added.word, lexicon_->irregular_forms);
            added.letters = letters_of(word);
        } else {
            added.stem = added.word;
            added.tag = kind == token_kind::number            ? part_of_speech::number
                        : word == ","                         ? part_of_speech::comma
                        : glyph_at(first).kind == glyph_kind::stop ? part_of_speech::stop
                                                              : part_of_speech::mark;
        }
        return last;
    }

    std::string_view text_;
    const syntax_lexicon* lexicon_;
    std::vector<token>* tokens_;
    std::size_t first_token_{};
    std::uint32_t end_{};
};

}  // namespace newsmodel

#endif
