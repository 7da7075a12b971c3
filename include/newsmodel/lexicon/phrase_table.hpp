#ifndef NEWSMODEL_LEXICON_PHRASE_TABLE_HPP_INCLUDED
#define NEWSMODEL_LEXICON_PHRASE_TABLE_HPP_INCLUDED

#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/lexicon/word_table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
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

[[nodiscard]] constexpr bool is_ascii_word_byte(char byte) noexcept {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z');
}

/// Whether words are made of `byte`: letters and digits; a byte of a longer character counts as a letter.
[[nodiscard]] constexpr bool is_word_byte(char byte) noexcept {
    return is_ascii_word_byte(byte) || static_cast<unsigned char>(byte) >= 0x80;
}

/// Walks along a text and gives the key of what it has passed wherever a word or mark ends.
class phrase_walk {
public:
    constexpr explicit phrase_walk(std::string_view text) noexcept : text_{text} {}

    /// Moves to the next end of a word or mark; false at the end of the text.
    constexpr bool next() noexcept {
        if (at_ == text_.size()) return false;
        bool inside = add_next();
        while (inside && at_ < text_.size() && is_word_byte(text_[at_])) inside = add_next();
        return true;
    }
    [[nodiscard]] constexpr std::size_t passed() const noexcept { return at_; }
    [[nodiscard]] constexpr word_key key() const noexcept { return builder_.key(); }

private:
    /// Passes letters and digits of ASCII, or another byte, an apostrophe of any shape, a run of blanks; tells whether what
    /// it passed ends in a byte of a word.
    constexpr bool add_next() noexcept {
        const std::size_t first = at_;
        while (at_ < text_.size() && is_ascii_word_byte(text_[at_])) ++at_;
        if (at_ > first) {
            builder_.add(text_.substr(first, at_ - first));
            return true;
        }
        if (blank_size(text_.substr(at_)) > 0) {
            while (const std::size_t blank = blank_size(text_.substr(at_))) at_ += blank;
            builder_.add(' ');
        } else {
            const std::size_t size = text_.substr(at_, 3) == "\u2019" ? 3 : 1;
            builder_.add(text_.substr(at_, size));
            at_ += size;
        }
        return is_word_byte(text_[at_ - 1]);
    }

    std::string_view text_;
    std::size_t at_{};
    word_key_builder builder_;
};

/// The class of a phrase's first byte: its letter, or that it is none. Most words start no phrase, and this tells so before any
/// key is computed.
[[nodiscard]] constexpr std::uint32_t first_letter_bit(char byte) noexcept {
    const char lower = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    return std::uint32_t{1} << (lower >= 'a' && lower <= 'z' ? lower - 'a' : 31);
}

}  // namespace detail

template <std::size_t Size>
struct phrase_slots;

/// A set of phrases, each of words and punctuation, found at the head of a text.
///
/// Phrases are compared as `key_of` compares words; any run of blanks counts as one.
/// Lifetime: borrows its table, which is a constant of a language pack; see `make_phrase_table`.
class phrase_table {
public:
    struct slot {
        word_key key{};  ///< of a phrase or of its first words
        bool whole{};

        friend constexpr word_key key_in(const slot& one) noexcept { return one.key; }
    };

    constexpr phrase_table() = default;
    template <std::size_t Size>
    constexpr explicit phrase_table(const phrase_slots<Size>& phrases) noexcept
        : slots_{phrases.slots}, first_letters_{phrases.first_letters} {}

    /// The bytes of the longest phrase that `text` starts with, and that ends where a word does; 0 where there is none.
    ///
    /// Complexity: linear in the words that some phrase starts with, and one more.
    [[nodiscard]] constexpr std::size_t match(std::string_view text) const noexcept {
        std::size_t found = 0;
        if (text.empty() || (first_letters_ & detail::first_letter_bit(text.front())) == 0) return found;
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
        return slots_.empty() ? slot{} : slots_[detail::slot_of(slots_.data(), slots_.size(), key)];
    }

    std::span<const slot> slots_;     // open addressing, at most half full, a power of two
    std::uint32_t first_letters_{};   // of all phrases
};

/// What a `phrase_table` borrows.
template <std::size_t Size>
struct phrase_slots {
    std::array<phrase_table::slot, Size> slots{};
    std::uint32_t first_letters{};
};

namespace detail {

/// How often a `phrase_walk` over each line stops, or somewhat more.
consteval std::size_t count_stops(std::string_view list) {
    std::size_t stops = 1;
    for (const char c : list) {
        if (c == '\n') {
            ++stops;
        } else if (!is_word_byte(c)) {
            stops += 2;
        }
    }
    return stops;
}

}  // namespace detail

/// The table behind a `phrase_table`, computed while compiling from a text with a phrase on each line.
///
/// Example: `inline constexpr char text[] = "read more:\nsee also:"; inline constexpr auto slots = make_phrase_table<text>();`
template <const auto& Text>
consteval auto make_phrase_table() {
    constexpr std::string_view list{Text, sizeof Text - 1};
    phrase_slots<detail::slots_for(detail::count_stops(list))> phrases;
    auto& slots = phrases.slots;
    detail::for_each_line(list, [&](std::string_view phrase) {
        if (!phrase.empty()) phrases.first_letters |= detail::first_letter_bit(phrase.front());
        for (detail::phrase_walk walk{phrase}; walk.next();) {
            phrase_table::slot& slot = slots[detail::slot_of(slots.data(), slots.size(), walk.key())];
            slot = {walk.key(), slot.whole || walk.passed() == phrase.size()};
        }
    });
    return phrases;
}

}  // namespace newsmodel

#endif
