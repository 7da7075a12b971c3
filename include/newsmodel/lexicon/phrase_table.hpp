#ifndef NEWSMODEL_LEXICON_PHRASE_TABLE_HPP_INCLUDED
#define NEWSMODEL_LEXICON_PHRASE_TABLE_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <span>
#include <string_view>

namespace newsmodel {

namespace detail {

/// The bytes of a blank of ASCII or a no-break space at the head of `text`; 0 where there is none.
[[nodiscard]] constexpr std::size_t blank_size(std::string_view text) noexcept {
    if (text.empty()) return 0;
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')) return 1;
    return text.starts_with("\u00A0") ? 2 : 0;
}

/// Whether words are made of `byte`: letters and digits; a byte of a longer character counts as a letter.
[[nodiscard]] constexpr bool is_word_byte(char byte) noexcept {
    const auto code = static_cast<unsigned char>(byte);
    return (code >= '0' && code <= '9') || ((code | 0x20u) >= 'a' && (code | 0x20u) <= 'z') || code >= 0x80;
}

/// Walks along a text and gives the key of what it has passed wherever a word or mark ends.
class phrase_walk {
public:
    constexpr explicit phrase_walk(std::string_view text) noexcept : text_{text} {}

    /// Moves to the next end of a word or mark; false at the end of the text.
    constexpr bool next() noexcept {
        if (at_ == text_.size()) return false;
        do {
            add_next();
        } while (at_ < text_.size() && is_word_byte(text_[at_]) && is_word_byte(text_[at_ - 1]));
        return true;
    }
    [[nodiscard]] constexpr std::size_t passed() const noexcept { return at_; }
    [[nodiscard]] constexpr word_key key() const noexcept { return builder_.key(); }

private:
    /// Passes a byte, an apostrophe of any shape, or a run of blanks.
    constexpr void add_next() noexcept {
        if (blank_size(text_.substr(at_)) > 0) {
            while (const std::size_t blank = blank_size(text_.substr(at_))) at_ += blank;
            builder_.add(' ');
            return;
        }
        const bool curly = text_.substr(at_, 3) == "\u2019";
        builder_.add(curly ? '\'' : text_[at_]);
        at_ += curly ? 3 : 1;
    }

    std::string_view text_;
    std::size_t at_{};
    word_key_builder builder_;
};

}  // namespace detail

/// A set of phrases, each of words and punctuation, found at the head of a text.
///
/// Phrases are compared as `key_of` compares words; any run of blanks counts as one.
/// Lifetime: borrows its table, which is a constant of a language pack; see `make_phrase_table`.
class phrase_table {
public:
    struct slot {
        word_key key{};  ///< of a phrase or of its first words
        bool whole{};
    };

    constexpr phrase_table() = default;
    constexpr explicit phrase_table(std::span<const slot> slots) noexcept : slots_{slots} {}

    /// The bytes of the longest phrase that `text` starts with, and that ends where a word does; 0 where there is none.
    ///
    /// Complexity: linear in the words that some phrase starts with, and one more.
    [[nodiscard]] constexpr std::size_t match(std::string_view text) const noexcept {
        std::size_t found = 0;
        for (detail::phrase_walk walk{text}; walk.next();) {
            const slot here = find(walk.key());
            if (here.key == word_key{}) break;
            if (here.whole) found = walk.passed();
        }
        return found;
    }
    /// Whether `text` is one of the phrases.
    [[nodiscard]] constexpr bool contains(std::string_view text) const noexcept {
        return !text.empty() && match(text) == text.size();
    }

private:
    [[nodiscard]] constexpr slot find(word_key key) const noexcept {
        if (slots_.empty()) return {};
        const std::size_t mask = slots_.size() - 1;
        std::size_t at = static_cast<std::size_t>(key) & mask;
        while (slots_[at].key != word_key{} && slots_[at].key != key) at = (at + 1) & mask;
        return slots_[at];
    }

    std::span<const slot> slots_;  // open addressing, at most half full, a power of two
};

namespace detail {

/// Calls `use` with each line that is not empty.
template <class Use>
constexpr void for_each_line(std::string_view text, Use use) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t last = at;
        while (last < text.size() && text[last] != '\n') ++last;  // g++ 12 with UBSan takes no find() in constants
        if (last > at) use(text.substr(at, last - at));
        at = last + 1;
    }
}

/// A power of two, at least twice the number of phrases and of their first words.
consteval std::size_t phrase_table_size(std::string_view list) {
    std::size_t keys = 0;
    for_each_line(list, [&](std::string_view phrase) {
        for (phrase_walk walk{phrase}; walk.next();) ++keys;
    });
    return std::bit_ceil(keys * 2 + 1);
}

}  // namespace detail

/// The table behind a `phrase_table`, computed while compiling from a text with a phrase on each line.
///
/// Example: `inline constexpr char text[] = "read more:\nsee also:"; inline constexpr auto slots = make_phrase_table<text>();`
template <const auto& Text>
consteval auto make_phrase_table() {
    constexpr std::string_view list{Text, sizeof Text - 1};
    std::array<phrase_table::slot, detail::phrase_table_size(list)> slots{};
    detail::for_each_line(list, [&](std::string_view phrase) {
        for (detail::phrase_walk walk{phrase}; walk.next();) {
            const word_key key = walk.key();
            std::size_t at = static_cast<std::size_t>(key) & (slots.size() - 1);
            while (slots[at].key != word_key{} && slots[at].key != key) at = (at + 1) & (slots.size() - 1);
            slots[at] = {key, slots[at].whole || walk.passed() == phrase.size()};
        }
    });
    return slots;
}

}  // namespace newsmodel

#endif
