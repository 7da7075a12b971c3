#ifndef NEWSMODEL_SYNTAX_WORD_END_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_WORD_END_HPP_INCLUDED

#include <newsmodel/lexicon/syntax_lexicon.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/syntax/glyph.hpp>

#include <cstdint>
#include <string_view>

namespace newsmodel::detail {

/// Tells which full stops and other marks still belong to a word: `Mr.`, `U.S.`, `J. Ruiz`, `R-Va.`, `example.com/a`.
///
/// Shape: where nothing belongs to the word, 0 or the given end comes back, as each function says.
/// Complexity: each look ahead is bounded, but for what it takes into the word.
class word_end_reader {
public:
    word_end_reader(glyph_stretch text, const syntax_lexicon& lexicon) noexcept : text_{text}, lexicon_{&lexicon} {}

    /// The end of the word from `first` to `last` with the full stop, or the further parts, that follow it; `last`
    /// where a stop there ends the sentence. `after_capital`: the token before it is a capitalized word.
    [[nodiscard]] std::uint32_t with_stop(std::uint32_t first, std::uint32_t last, bool after_capital) const noexcept {
        if (text_.byte(last) == '@' && text_[last + 1].is_letter_or_digit()) return address_end(last);
        if (text_.byte(last) != '.') return last;
        const std::uint32_t part = last_part(first, last);
        if (const std::uint32_t end = initials_end(part, last)) return end;
        if (is_initial(first, last, after_capital) || is_abbreviation(part, last)) return last + 1;
        const std::uint32_t end = dotted_end(first, last);
        return end != 0 ? end : last;
    }

    /// The end of a web address that begins at `at`; 0 where none does.
    [[nodiscard]] std::uint32_t web_address_end(std::uint32_t at) const noexcept {
        const bool address =
            text_.starts_with(at, "http://") || text_.starts_with(at, "https://") || text_.starts_with(at, "www.");
        return address ? address_end(at) : 0;
    }

    /// The end of `<b>`, `</b>` or `<img alt="…">` at `at`, markup that was left in a text; 0 where none stands there.
    [[nodiscard]] std::uint32_t markup_end(std::uint32_t at) const noexcept {
        constexpr std::uint32_t longest = 400;
        if (text_.byte(at) != '<') return 0;
        const std::uint32_t name = at + (text_.byte(at + 1) == '/' ? 2 : 1);
        std::uint32_t end = name;
        while (end - name < longest && (text_[end].is_letter_or_digit() || text_.byte(end) == '-'))
            end += text_[end].size;
        if (end == name || (text_.byte(end) != ' ' && text_.byte(end) != '/' && text_.byte(end) != '>')) return 0;
        for (; end < text_.end() && end - at < longest; ++end) {
            if (text_.byte(end) == '>') return end + 1;
            if (text_.byte(end) == '<' || text_.byte(end) == '\n') return 0;
        }
        return 0;
    }

private:
    static constexpr std::uint32_t longest_abbreviation = 6;

    /// Where the part of a word behind its last hyphen begins, if that is short: the `Va` of `R-Va.`
    [[nodiscard]] std::uint32_t last_part(std::uint32_t first, std::uint32_t last) const noexcept {
        for (std::uint32_t at = last; at > first && last - at <= longest_abbreviation; --at) {
            if (text_.byte(at - 1) == '-') return at;
        }
        return first;
    }

    /// The end of `U.S.`, `D.C.`, `a.m.`, whose first letter is the word from `first` to `last`; 0 where it is but one.
    [[nodiscard]] std::uint32_t initials_end(std::uint32_t first, std::uint32_t last) const noexcept {
        if (last - first != 1) return 0;
        std::uint32_t at = last + 1;
        while (text_[at].is_letter() && text_.byte(at + text_[at].size) == '.') at += text_[at].size + 1u;
        return at > last + 1 ? at : 0;
    }

    /// Whether a letter and its full stop are part of a name, as in `John F. Hale`, and end no sentence.
    [[nodiscard]] bool is_initial(std::uint32_t first, std::uint32_t last, bool after_capital) const noexcept {
        if (last - first != 1 || text_[first].kind != glyph_kind::upper) return false;
        if (text_.byte(first) == 'I' && !after_capital) return false;
        const std::uint32_t next = text_.after_spaces(last + 1);
        if (text_[next].kind != glyph_kind::upper) return false;
        return !lexicon_->sentence_starters.contains(text_.words(next, end_of_short_word(next)));
    }
    [[nodiscard]] std::uint32_t end_of_short_word(std::uint32_t first) const noexcept {
        constexpr std::uint32_t longest = 16;
        std::uint32_t at = first;
        while (at - first < longest && text_[at].is_letter()) at += text_[at].size;
        return at;
    }

    [[nodiscard]] bool is_abbreviation(std::uint32_t first, std::uint32_t last) const noexcept {
        if (last - first > longest_abbreviation) return false;
        const word_key word = key_of(text_.words(first, last + 1));
        if (lexicon_->abbreviations.contains(word) || lexicon_->inner_abbreviations.contains(word)) return true;
        const bool capital = text_[first].kind == glyph_kind::upper;
        if (capital && (lexicon_->titles.contains(word) || lexicon_->state_names.contains(word))) return true;
        return lexicon_->number_signs.contains(word) && text_[text_.after_spaces(last + 1)].is_digit();
    }

    /// The end of `Ph.D.`, `example.com`, `ana.ruiz@example.com`, whose first part is the word from `first` to `last`;
    /// 0 where the full stop after it joins nothing.
    [[nodiscard]] std::uint32_t dotted_end(std::uint32_t first, std::uint32_t last) const noexcept {
        std::uint32_t part = last;
        for (int parts = 0; parts < most_parts && text_.byte(part) == '.' && text_[part + 1].is_letter(); ++parts) {
            const std::uint32_t next = text_.after_letters_and_digits(part + 1);
            if (text_.byte(next) == '@' && text_[next + 1].is_letter_or_digit()) return address_end(next);
            if (text_.byte(next) == '.' && lexicon_->abbreviations.contains(text_.words(first, next + 1)))
                return next + 1;
            const bool goes_on = text_.byte(next) == '.' && text_[next + 1].is_letter();
            if (!goes_on && text_[part + 1].kind == glyph_kind::lower &&
                lexicon_->web_endings.contains(text_.words(part + 1, next))) {
                return text_.byte(next) == '/' ? address_end(next) : next;
            }
            part = next;
        }
        return 0;
    }
    static constexpr int most_parts = 6;

    /// The end of the address that `at` lies in: a blank, quotation mark or bracket, without the stops before it.
    [[nodiscard]] std::uint32_t address_end(std::uint32_t at) const noexcept {
        const std::uint32_t first = at;
        for (glyph next = text_[at]; is_part_of_address(at, next); next = text_[at]) at += next.size;
        while (at > first + 1 && (text_.byte(at - 1) == ',' || text_[at - 1].kind == glyph_kind::stop)) --at;
        return at;
    }
    [[nodiscard]] bool is_part_of_address(std::uint32_t at, glyph next) const noexcept {
        const char byte = text_.byte(at);
        return next.kind != glyph_kind::none && next.kind != glyph_kind::space &&
               next.kind != glyph_kind::quotation_mark && next.kind != glyph_kind::apostrophe && byte != ')' &&
               byte != ']' && byte != '<' && byte != '>';
    }

    glyph_stretch text_;
    const syntax_lexicon* lexicon_;
};

}  // namespace newsmodel::detail

#endif
