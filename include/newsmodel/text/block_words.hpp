#ifndef NEWSMODEL_TEXT_BLOCK_WORDS_HPP_INCLUDED
#define NEWSMODEL_TEXT_BLOCK_WORDS_HPP_INCLUDED

#include <newsmodel/lexicon/phrase_table.hpp>
#include <newsmodel/text/character.hpp>
#include <newsmodel/text/trim.hpp>
#include <newsmodel/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace newsmodel::detail {

[[nodiscard]] constexpr bool is_letter_or_digit(char32_t code_point) noexcept {
    return is_letter(code_point) || is_digit(code_point);
}

/// A byte that is not UTF-8 counts as one.
[[nodiscard]] constexpr bool has_letter_or_digit(std::string_view words) noexcept {
    return !trim_head_if(words, [](char32_t code_point) { return !is_letter_or_digit(code_point); }).empty();
}

/// What stands between blanks, and the word in it.
/// ```
/// ("Sept.,
/// ||    |
/// ||core `tail
/// `- text
/// ```
struct block_word {
    std::string_view text;
    std::string_view core;  ///< from the first letter or digit to the last
    std::string_view tail;  ///< what stands after the core
};

/// Walks over the words of a short stretch of text.
class block_words {
public:
    constexpr explicit block_words(std::string_view rest) noexcept : rest_{rest} {}

    /// Moves to the next word; false where there is none.
    [[nodiscard]] constexpr bool next() noexcept {
        while (const std::size_t blank = blank_size(rest_)) rest_.remove_prefix(blank);
        std::size_t size = 0;
        while (size < rest_.size() && blank_size(rest_.substr(size)) == 0) ++size;
        const std::string_view text = rest_.substr(0, size);
        const auto is_mark = [](char32_t code_point) { return !is_letter_or_digit(code_point); };
        const std::string_view from_core = trim_head_if(text, is_mark);
        const std::string_view core = trim_tail_if(from_core, is_mark);
        word_ = {text, core, from_core.substr(core.size())};
        rest_.remove_prefix(size);
        return size > 0;
    }
    [[nodiscard]] constexpr const block_word& word() const noexcept { return word_; }
    /// What follows the word.
    [[nodiscard]] constexpr std::string_view rest() const noexcept { return rest_; }

private:
    std::string_view rest_;
    block_word word_;
};

/// Whether every word of `words` satisfies `test`, and there is one.
template <class Test>
[[nodiscard]] constexpr bool all_words(std::string_view words, Test test) {
    bool any = false;
    for (block_words each{words}; each.next(); any = true) {
        if (!test(each.word())) return false;
    }
    return any;
}

/// Whether some word of `words` satisfies `test`.
template <class Test>
[[nodiscard]] constexpr bool any_word(std::string_view words, Test test) {
    for (block_words each{words}; each.next();) {
        if (test(each.word())) return true;
    }
    return false;
}

[[nodiscard]] constexpr bool is_capitalized(std::string_view word) noexcept {
    return !word.empty() && is_upper(decode_utf8(word, 0).code_point);
}

[[nodiscard]] constexpr bool has_digit(std::string_view words) noexcept {
    return words.find_first_of("0123456789") != std::string_view::npos;
}

/// Whether `words` has at least `letters` capitals and no small letter.
[[nodiscard]] constexpr bool is_all_capitals(std::string_view words, std::size_t letters) noexcept {
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < words.size();) {
        const decoded character = decode_utf8(words, at);
        if (is_lower(character.code_point)) return false;
        capitals += is_upper(character.code_point) ? 1u : 0u;
        at += character.size;
    }
    return capitals >= letters;
}

/// Whether a phrase of `table` stands anywhere in `words`.
[[nodiscard]] constexpr bool has_phrase(std::string_view words, const phrase_table& table) noexcept {
    bool inside_word = false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool in_word = is_word_byte(words[at]);
        if (in_word && !inside_word && table.match(words.substr(at)) > 0) return true;
        inside_word = in_word;
    }
    return false;
}

/// Whether a phrase of `table` ends `words`.
[[nodiscard]] constexpr bool ends_with_phrase(std::string_view words, const phrase_table& table) noexcept {
    constexpr std::size_t longest = 64;  // bytes of a phrase
    const std::size_t first = words.size() > longest ? words.size() - longest : 0;
    for (std::size_t at = first; at < words.size(); ++at) {
        const bool starts_word = is_word_byte(words[at]) && (at == 0 || !is_word_byte(words[at - 1]));
        if (starts_word && table.contains(words.substr(at))) return true;
    }
    return false;
}

/// Whether words of speech stand between quotation marks in `words`.
[[nodiscard]] constexpr bool has_double_marks(std::string_view words) noexcept {
    return words.find('"') != std::string_view::npos || words.find("\u201C") != std::string_view::npos ||
           words.find("''") != std::string_view::npos;
}

/// Cuts off quotation marks and brackets that close at the tail, and blanks.
[[nodiscard]] constexpr std::string_view without_closing_marks(std::string_view words) noexcept {
    return trim_tail_if(words, [](char32_t code_point) {
        return is_space(code_point) || code_point == U'"' || code_point == U'\'' || code_point == U'\u201D' ||
               code_point == U'\u2019' || code_point == U')';
    });
}

/// Whether `words` end with the end of a sentence.
[[nodiscard]] constexpr bool ends_sentence(std::string_view words) noexcept {
    words = without_closing_marks(words);
    return words.ends_with('.') || words.ends_with('!') || words.ends_with('?');
}

/// Cuts off full stops at the tail, which some archives add to every line.
[[nodiscard]] constexpr std::string_view without_stop(std::string_view words) noexcept {
    while (words.ends_with('.')) words.remove_suffix(1);
    return words;
}

}  // namespace newsmodel::detail

#endif
