#ifndef NEWSMODEL_SYNTAX_TAG_DICTIONARY_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_TAG_DICTIONARY_HPP_INCLUDED

#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace newsmodel {

/// The parts of speech that a frequent word was seen with.
struct known_tags {
    part_of_speech first{};   ///< the commonest; `unknown` where the word is not known
    part_of_speech second{};  ///< the next one, where it is not rare
    bool is_sure{};           ///< hardly any but the first

    [[nodiscard]] constexpr bool is_known() const noexcept { return first != part_of_speech::unknown; }
    /// The three as one number below 2^11, 0 where the word is not known.
    [[nodiscard]] constexpr std::uint32_t code() const noexcept {
        return static_cast<std::uint32_t>(first) | static_cast<std::uint32_t>(second) << 5 | (is_sure ? 1u << 10 : 0u);
    }
    [[nodiscard]] static constexpr known_tags of_code(std::uint32_t code) noexcept {
        return {static_cast<part_of_speech>(code & 31u), static_cast<part_of_speech>(code >> 5 & 31u),
                (code >> 10 & 1u) != 0};
    }

    friend constexpr bool operator==(known_tags, known_tags) = default;
};

/// The known tags of frequent words, looked up by key in constant time.
///
/// Shape: the words are a header, and then 2^bits slots of 32 bits: 21 of the word's key and 11 of `known_tags::code`;
/// two words of 2 million would be taken for each other.
/// Lifetime: borrows the words.
class tag_dictionary {
public:
    /// Reads a dictionary; nothing where the words are none.
    [[nodiscard]] static constexpr std::optional<tag_dictionary> read(learn::model_view words) noexcept {
        if (words.empty() || words[0] >> 8 != magic) return std::nullopt;
        const auto bits = static_cast<unsigned>(words[0] & 255);
        if (bits < 1 || bits > most_bits || words.size() < 1 + (std::size_t{1} << bits)) return std::nullopt;
        return tag_dictionary{words.subspan(1), bits};
    }

    [[nodiscard]] constexpr known_tags find(word_key word) const noexcept {
        const std::size_t mask = (std::size_t{1} << bits_) - 1;
        // A full table ends the search after one round.
        std::size_t at = first_slot(word, bits_);
        for (std::size_t looked = 0; looked <= mask; ++looked, at = (at + 1) & mask) {
            const std::uint32_t slot = slots_[at];
            if (slot == 0) break;
            if (slot >> code_bits == fingerprint(word)) return known_tags::of_code(slot & code_mask);
        }
        return {};
    }

    /// Where the search for a word begins, and by which bits it is known there: for the writer of a dictionary, too.
    [[nodiscard]] static constexpr std::size_t first_slot(word_key word, unsigned bits) noexcept {
        return static_cast<std::size_t>(word) & ((std::size_t{1} << bits) - 1);
    }
    [[nodiscard]] static constexpr std::uint32_t fingerprint(word_key word) noexcept {
        return static_cast<std::uint32_t>(static_cast<std::uint64_t>(word) >> (32 + code_bits));
    }

    static constexpr std::uint32_t magic = 0x544147;  // "TAG"
    static constexpr unsigned most_bits = 24;
    static constexpr unsigned code_bits = 11;

private:
    static constexpr std::uint32_t code_mask = (1u << code_bits) - 1;

    constexpr tag_dictionary(learn::model_view slots, unsigned bits) noexcept
        : slots_{slots}, bits_{bits} {}

    learn::model_view slots_;
    unsigned bits_;
};

}  // namespace newsmodel

#endif
