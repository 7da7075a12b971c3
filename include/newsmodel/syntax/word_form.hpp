#ifndef NEWSMODEL_SYNTAX_WORD_FORM_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_WORD_FORM_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/syntax/glyph.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstddef>
#include <string_view>

namespace newsmodel {

/// What one walk over the letters of a word tells.
struct word_form {
    word_key key{};  ///< `key_of` the word
    letter_case letters{};

    friend bool operator==(word_form, word_form) = default;
};

namespace detail {

/// Counts capitals and small letters, one after another.
class letter_counter {
public:
    constexpr void add(glyph_kind kind) noexcept {
        const bool upper = kind == glyph_kind::upper;
        starts_upper_ = starts_upper_ || (upper && lower_ == 0);
        upper_ += upper ? 1u : 0u;
        lower_ += kind == glyph_kind::lower ? 1u : 0u;
    }
    [[nodiscard]] constexpr letter_case letters() const noexcept {
        if (upper_ == 0) return lower_ == 0 ? letter_case::none : letter_case::lower;
        if (lower_ == 0) return upper_ == 1 ? letter_case::initial : letter_case::upper;
        return starts_upper_ && upper_ == 1 ? letter_case::capitalized : letter_case::mixed;
    }

private:
    std::size_t upper_{};
    std::size_t lower_{};
    bool starts_upper_{};
};

[[nodiscard]] constexpr bool is_curly_apostrophe(std::string_view word, std::size_t at) noexcept {
    return word[at] == '\xE2' && word.substr(at, 3) == "\u2019";
}

}  // namespace detail

/// Reads the key of a word and how its letters are written.
[[nodiscard]] constexpr word_form form_of_word(std::string_view word) noexcept {
    word_key_builder key;
    detail::letter_counter counter;
    for (std::size_t at = 0; at < word.size();) {
        const auto byte = static_cast<unsigned char>(word[at]);
        if (byte < 128) {
            key.add(word[at++]);
            counter.add(detail::ascii_glyphs[byte]);
        } else if (detail::is_curly_apostrophe(word, at)) {
            key.add('\'');
            at += 3;
        } else {
            const glyph next = detail::long_glyph_at(word, at);
            counter.add(next.kind);
            for (std::size_t last = at + next.size; at < last; ++at) key.add(word[at]);
        }
    }
    return {key.key(), counter.letters()};
}

}  // namespace newsmodel

#endif
