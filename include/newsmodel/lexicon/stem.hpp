#ifndef NEWSMODEL_LEXICON_STEM_HPP_INCLUDED
#define NEWSMODEL_LEXICON_STEM_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/lexicon/word_map.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace newsmodel {

namespace detail {

/// A word in lower case, cut from its end.
class word_buffer {
public:
    static constexpr std::size_t capacity = 32;

    constexpr explicit word_buffer(std::string_view word) noexcept : size_{word.size()} {
        for (std::size_t at = 0; at < size_; ++at) {
            const char c = word[at];
            letters_[at] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        }
    }
    [[nodiscard]] constexpr std::string_view word() const noexcept { return {letters_.data(), size_}; }
    [[nodiscard]] constexpr bool ends_with(std::string_view ending) const noexcept {
        return size_ > ending.size() + 2 && word().ends_with(ending);
    }
    constexpr void cut(std::size_t letters) noexcept { size_ -= letters; }

    /// Undoes what an ending does to the end of a stem: `stopp`, `refus(e)`, `deny`.
    constexpr void finish() noexcept {
        const auto last = [this](std::size_t back) { return letters_[size_ - back]; };
        if (size_ > 3 && last(1) == last(2) && last(1) != 'l' && last(1) != 's' && last(1) != 'z') cut(1);
        if (size_ > 3 && last(1) == 'e') cut(1);
        if (size_ > 2 && last(1) == 'y') letters_[size_ - 1] = 'i';
    }

private:
    std::array<char, capacity> letters_{};
    std::size_t size_;
};

constexpr bool has_only_ascii_letters(std::string_view word) noexcept {
    for (const char c : word) {
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '\'')) return false;
    }
    return true;
}

}  // namespace detail

/// The key that all forms of a regular English word share, found by its endings: `backs`, `backed` and `backing` give that of `back`.
///
/// The stem itself is no word (`denied` and `deny` give `deni`), so compare keys with keys only.
[[nodiscard]] constexpr word_key regular_stem_key(std::string_view word) noexcept {
    if (word.size() < 4 || word.size() > detail::word_buffer::capacity || !detail::has_only_ascii_letters(word)) {
        return key_of(word);
    }
    detail::word_buffer stem{word};
    if (stem.ends_with("ies") || stem.ends_with("ied")) {
        stem.cut(2);
        return key_of(stem.word());
    }
    if (stem.ends_with("ing")) {
        stem.cut(3);
    } else if (stem.ends_with("ed") || stem.ends_with("sses") || stem.ends_with("ches") || stem.ends_with("shes") ||
               stem.ends_with("xes")) {
        stem.cut(2);
    } else if (stem.ends_with("s") && !stem.ends_with("ss") && !stem.ends_with("us") && !stem.ends_with("is")) {
        stem.cut(1);
    }
    stem.finish();
    return key_of(stem.word());
}

/// The key of the stem of `word`, irregular forms included: `said` gives that of `say`.
///
/// `key` must be `key_of(word)`; callers have it at hand.
[[nodiscard]] constexpr word_key stem_key(std::string_view word, word_key key, const word_map& irregular_forms) noexcept {
    if (const auto form = irregular_forms.find(key)) return *form;
    return regular_stem_key(word);
}

inline namespace literals {

/// `token.stem == "deny"_stem`; the word must be a dictionary form.
consteval word_key operator""_stem(const char* word, std::size_t size) { return regular_stem_key({word, size}); }

}  // namespace literals

}  // namespace newsmodel

#endif
