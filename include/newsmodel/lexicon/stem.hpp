#ifndef NEWSMODEL_LEXICON_STEM_HPP_INCLUDED
#define NEWSMODEL_LEXICON_STEM_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/lexicon/word_map.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace newsmodel {

namespace detail {

/// A word of ASCII letters in lower case, cut from its end.
class word_buffer {
public:
    static constexpr std::size_t capacity = 32;

    constexpr explicit word_buffer(std::string_view word) noexcept : size_{word.size()} {
        for (std::size_t at = 0; at < size_; ++at) {
            const char c = word[at];
            letters_[at] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        }
    }

    /// Cuts `s`, `es`, `ed` or `ing`; tells whether it was one of the last two.
    constexpr bool cut_ending() noexcept {
        if (ends_with("ings")) --size_;  // `buildings` as `building`
        switch (last(1)) {
            case 'g': return cut_verb_ending("ing");
            case 'd':
                if (!ends_with("ied")) return cut_verb_ending("ed");
                size_ -= 2;
                return false;
            case 's': size_ -= letters_of_plural(); return false;
            default: return false;
        }
    }

    /// Gives all forms of a word one end once `ed`, `ing` or `s` is cut: `plann` that of `plan`, `not`, cut from
    /// `noted`, that of `note`, `refuse` that of `refus`, `deny` that of `deni`.
    constexpr void finish(bool was_verb_ending) noexcept {
        if (size_ > 3 && last(1) == last(2) && last(1) != 'l' && last(1) != 's' && last(1) != 'z') {
            --size_;
        } else if (size_ > 3 && last(1) == 'e') {
            --size_;
            if (is_short_syllable()) ++size_;
        } else if (was_verb_ending && is_short_syllable()) {
            letters_[size_++] = 'e';
        }
        if (size_ > 2 && last(1) == 'y') letters_[size_ - 1] = 'i';
    }

    [[nodiscard]] constexpr word_key key() const noexcept {
        word_key_builder builder;
        builder.add({letters_.data(), size_});
        return builder.key();
    }

private:
    /// Whether an ending stands behind at least three letters.
    [[nodiscard]] constexpr bool ends_with(std::string_view ending) const noexcept {
        return size_ > ending.size() + 2 && std::string_view{letters_.data(), size_}.ends_with(ending);
    }
    /// Cuts `ed` or `ing` where a syllable is left: not in `speed`, `string`.
    constexpr bool cut_verb_ending(std::string_view ending) noexcept {
        if (!ends_with(ending) || last(ending.size() + 1) == ending.front()) return false;
        const std::size_t rest = size_ - ending.size();
        for (std::size_t at = 0; at < rest; ++at) {
            if (!is_vowel(at)) continue;
            size_ = rest;
            return true;
        }
        return false;
    }
    [[nodiscard]] constexpr std::size_t letters_of_plural() const noexcept {
        if (ends_with("ies") || ends_with("sses") || ends_with("ches") || ends_with("shes") || ends_with("xes"))
            return 2;
        const bool other = last(2) == 's' || last(2) == 'i' || last(2) == 'u';  // `pass`, `this`, `bus`
        return ends_with("s") && !other ? 1 : 0;
    }

    [[nodiscard]] constexpr char last(std::size_t back) const noexcept { return letters_[size_ - back]; }
    [[nodiscard]] constexpr bool is_vowel(std::size_t at) const noexcept {
        const char c = letters_[at];
        if (c == 'u') return at == 0 || letters_[at - 1] != 'q';
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || (c == 'y' && at > 0);
    }
    /// Whether the letters are one syllable with a single vowel before a single consonant, which would be doubled
    /// before an ending, were there no `e`: `not`, `plan`, `quot`.
    [[nodiscard]] constexpr bool is_short_syllable() const noexcept {
        if (size_ < 3 || last(1) == 'w' || last(1) == 'x' || is_vowel(size_ - 1) || !is_vowel(size_ - 2)) return false;
        for (std::size_t at = 0; at + 2 < size_; ++at) {
            if (is_vowel(at)) return false;
        }
        return true;
    }

    std::array<char, capacity> letters_{};
    std::size_t size_;
};

[[nodiscard]] constexpr bool has_only_ascii_letters(std::string_view word) noexcept {
    for (const char c : word) {
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '\'')) return false;
    }
    return true;
}

/// Whether the last letters of a word leave room for an ending or a change: most short words are their own stem.
[[nodiscard]] constexpr bool may_have_ending(std::string_view word) noexcept {
    const auto last = static_cast<char>(word.back() | 0x20);
    return last == 's' || last == 'd' || last == 'g' || last == 'e' || last == 'y' ||
           last == static_cast<char>(word[word.size() - 2] | 0x20);
}

/// `regular_stem_key` of a word whose own key is known.
[[nodiscard]] constexpr word_key regular_stem_of(std::string_view word, word_key key) noexcept {
    constexpr std::size_t shortest = 3;
    if (word.size() < shortest || word.size() > word_buffer::capacity || !may_have_ending(word) ||
        !has_only_ascii_letters(word)) {
        return key;
    }
    word_buffer stem{word};
    const bool was_verb_ending = stem.cut_ending();
    stem.finish(was_verb_ending);
    return stem.key();
}

}  // namespace detail

/// The key that all forms of a regular English word share, found by its endings: `backs`, `backed` and `backing` give
/// that of `back`.
///
/// The stem itself is no word (`denied` and `deny` give `deni`), so compare keys with keys only.
[[nodiscard]] constexpr word_key regular_stem_key(std::string_view word) noexcept {
    return detail::regular_stem_of(word, key_of(word));
}

/// The key of the stem of `word`, irregular forms included: `said` gives that of `say`; `key` must be `key_of(word)`.
[[nodiscard]] constexpr word_key stem_key(std::string_view word, word_key key,
                                          const word_map& irregular_forms) noexcept {
    if (const auto form = irregular_forms.find(key)) return *form;
    return detail::regular_stem_of(word, key);
}

inline namespace literals {

/// `token.stem == "deny"_stem`; the word must be a dictionary form.
consteval word_key operator""_stem(const char* word, std::size_t size) { return regular_stem_key({word, size}); }

}  // namespace literals

}  // namespace newsmodel

#endif
