#ifndef NEWSMODEL_SYNTAX_TAGGER_FEATURES_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_TAGGER_FEATURES_HPP_INCLUDED

#include <newsmodel/learn/feature_hash.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel::detail {

/// What a tagger sees of one token.
struct token_view_for_tagging {
    std::uint32_t word{};
    std::uint32_t ending_of_two{};
    std::uint32_t ending_of_three{};
    std::uint32_t shape{};

    token_view_for_tagging() = default;
    token_view_for_tagging(const token& token, std::string_view words) noexcept
        : word{static_cast<std::uint32_t>(static_cast<std::uint64_t>(token.word) >> 16)},
          shape{static_cast<std::uint32_t>(token.letters) * 8 + static_cast<std::uint32_t>(token.kind)} {
        std::uint32_t ending = 0;
        for (std::size_t back = 1; back <= 3 && back <= words.size(); ++back) {
            const auto byte = static_cast<unsigned char>(words[words.size() - back]);
            ending = ending << 8 | (byte >= 'A' && byte <= 'Z' ? byte + 32u : byte);
            if (back == 2) ending_of_two = ending;
        }
        ending_of_three = ending;
        if (words.size() < 2) ending_of_two = ending;
        const bool hyphen = words.find('-') != std::string_view::npos;
        shape = shape * 2 + (hyphen ? 1 : 0);
    }
};

/// The features of one token: itself, its neighbours, and the two tags before it.
///
/// Source: the feature set of the attribution study's compact tagger: twelve look-ups a word.
using tagger_features = std::array<std::uint32_t, 12>;

[[nodiscard]] inline tagger_features features_for_tagging(const token_view_for_tagging& before, const token_view_for_tagging& here,
                                                          const token_view_for_tagging& after, part_of_speech tag_before,
                                                          part_of_speech tag_before_that, bool starts_sentence) noexcept {
    using learn::feature_hash;
    return {
        feature_hash(1, here.word),
        feature_hash(2, here.ending_of_three),
        feature_hash(3, here.ending_of_two),
        feature_hash(4, here.shape, starts_sentence),
        feature_hash(5, tag_before, tag_before_that),
        feature_hash(6, tag_before, here.word),
        feature_hash(7, before.word),
        feature_hash(8, after.word),
        feature_hash(9, after.ending_of_three),
        feature_hash(10, after.shape, here.shape),
        feature_hash(11, tag_before, here.ending_of_three),
        feature_hash(12, after.ending_of_two, here.ending_of_two),
    };
}

}  // namespace newsmodel::detail

#endif
