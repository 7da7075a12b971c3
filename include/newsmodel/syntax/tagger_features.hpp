#ifndef NEWSMODEL_SYNTAX_TAGGER_FEATURES_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_TAGGER_FEATURES_HPP_INCLUDED

#include <newsmodel/learn/feature_hash.hpp>
#include <newsmodel/syntax/tag_dictionary.hpp>
#include <newsmodel/syntax/token.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel::detail {

/// What a tagger sees of one token.
struct tagger_view {
    part_of_speech sure{};  ///< the tag, where it needs no look at the neighbours
    std::uint32_t known{};  ///< the word, where the dictionary has it or it is a mark
    std::uint32_t form{};   ///< the same, else the last four letters
    std::uint32_t group{};  ///< what it shares with others: its known tags, else its shape and last two letters
    std::uint32_t shape{};  ///< how it is written

    tagger_view() = default;
    tagger_view(const token& token, std::string_view words, const tag_dictionary& dictionary) noexcept
        : shape{static_cast<std::uint32_t>(token.letters) * 8 + static_cast<std::uint32_t>(token.kind)} {
        known = form = static_cast<std::uint32_t>(static_cast<std::uint64_t>(token.word) >> 16);
        if (token.kind != token_kind::word) {
            sure = token.tag;
            group = static_cast<std::uint32_t>(token.tag);
            return;
        }
        if (const known_tags tags = dictionary.find(token.word); tags.is_known()) {
            if (tags.is_sure) sure = tags.first;
            group = first_known_group + tags.code();
            return;
        }
        if (words.find('-') != std::string_view::npos) shape += 64;
        known = 0;
        form = last_letters(words, 4);
        group = (shape << 16 | last_letters(words, 2)) + first_unknown_group;
    }

private:
    static constexpr std::uint32_t first_known_group = 64;
    static constexpr std::uint32_t first_unknown_group = 1u << 24;

    [[nodiscard]] static std::uint32_t last_letters(std::string_view word, std::size_t count) noexcept {
        std::uint32_t letters = 0;
        for (std::size_t back = 1; back <= count && back <= word.size(); ++back) {
            const auto byte = static_cast<unsigned char>(word[word.size() - back]);
            letters = letters << 8 | (byte >= 'A' && byte <= 'Z' ? byte + 32u : byte);
        }
        return letters;
    }
};

/// The features of one token: itself, its neighbours, and the two tags before it.
///
/// Few and general ones, since they share 2^12 rows: what is rare stands for what it is like.
using tagger_features = std::array<std::uint32_t, 8>;

[[nodiscard]] inline tagger_features features_for_tagging(const tagger_view& before, const tagger_view& here,
                                                          const tagger_view& after, part_of_speech tag_before,
                                                          part_of_speech tag_before_that,
                                                          bool starts_sentence) noexcept {
    using learn::feature_hash;
    return {
        feature_hash(1, here.form),
        feature_hash(2, here.group, starts_sentence),
        feature_hash(3, here.group, tag_before),
        feature_hash(4, tag_before, tag_before_that),
        feature_hash(5, before.known),
        feature_hash(6, after.known),
        feature_hash(7, after.group),
        feature_hash(8, after.shape, here.shape),
    };
}

}  // namespace newsmodel::detail

#endif
