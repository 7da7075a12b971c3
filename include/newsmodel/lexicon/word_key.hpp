#ifndef NEWSMODEL_LEXICON_WORD_KEY_HPP_INCLUDED
#define NEWSMODEL_LEXICON_WORD_KEY_HPP_INCLUDED

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel {

/// A word as a number: equal for equal words, whatever their ASCII case and the shape of their apostrophe.
///
/// A token's key is computed once; every later comparison and look-up is one of integers. 64 bits, so that two words
/// of a language never meet by chance.
enum class word_key : std::uint64_t {};

/// Builds a key letter by letter, for code that walks over a word anyway.
class word_key_builder {
public:
    /// Adds one byte; upper-case ASCII counts as lower-case.
    constexpr void add(char byte) noexcept {
        const auto code = static_cast<unsigned char>(byte);
        state_ = (state_ ^ (code >= 'A' && code <= 'Z' ? code + 32u : code)) * prime;
    }
    /// Adds a word or a part of one; a curly apostrophe counts as a straight one.
    constexpr void add(std::string_view word) noexcept {
        // While compiling, each call and each store to a member costs; and thousands of words are read then.
        std::uint64_t state = state_;
        const char* const bytes = word.data();
        const std::size_t size = word.size();
        for (std::size_t at = 0; at < size; ++at) {
            std::uint64_t code = static_cast<unsigned char>(bytes[at]);
            if (code > 'Z') {
                if (code == 0xE2 && word.substr(at, 3) == "\u2019") {
                    code = '\'';
                    at += 2;
                }
            } else if (code >= 'A') {
                code += 32;
            }
            state = (state ^ code) * prime;
        }
        state_ = state;
    }
    [[nodiscard]] constexpr word_key key() const noexcept {
        std::uint64_t hash = state_ ^ state_ >> 32;
        hash *= 0x9e3779b97f4a7c15u;
        return word_key{hash ^ hash >> 29};
    }

private:
    static constexpr std::uint64_t prime = 0x100000001b3u;

    std::uint64_t state_ = 0xcbf29ce484222325u;
};

/// The key of `word`; a curly apostrophe counts as a straight one.
[[nodiscard]] constexpr word_key key_of(std::string_view word) noexcept {
    word_key_builder builder;
    builder.add(word);
    return builder.key();
}

inline namespace literals {

/// `token.word == "said"_word`
consteval word_key operator""_word(const char* word, std::size_t size) { return key_of({word, size}); }

}  // namespace literals

}  // namespace newsmodel

#endif
