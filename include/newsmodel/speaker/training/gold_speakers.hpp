#ifndef NEWSMODEL_SPEAKER_TRAINING_GOLD_SPEAKERS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_TRAINING_GOLD_SPEAKERS_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/lexicon/actor_table.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel {

/// An article whose attributions and their speakers people have read.
struct gold_speakers {
    std::string text;
    article_layout layout;
    std::vector<attribution> attributions;
    std::vector<std::string> speakers{};           ///< by attribution the speaker's name, empty where it has none
    std::vector<std::vector<byte_span>> chains{};  ///< mentions of one entity each, where these are known
};

namespace detail {

inline std::vector<word_key> name_keys(std::string_view name) {
    std::vector<word_key> keys;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        std::string_view word = name.substr(at, end - at);
        for (const std::string_view ending : {"'s", "\u2019s"}) {
            if (word.ends_with(ending)) word.remove_suffix(ending.size());
        }
        if (!word.empty() && word != "the" && word != "The") keys.push_back(name_word_key(word));
        at = end + 1;
    }
    return keys;
}

}  // namespace detail

/// Whether two names may be one speaker's: they end alike, and the words of one are all among the other's.
[[nodiscard]] inline bool names_agree(std::string_view a, std::string_view b) {
    const std::vector<word_key> one = detail::name_keys(a);
    const std::vector<word_key> other = detail::name_keys(b);
    if (one.empty() || other.empty() || one.back() != other.back()) return false;
    const auto within = [](const std::vector<word_key>& few, const std::vector<word_key>& many) {
        return std::ranges::all_of(few, [&](word_key key) { return std::ranges::find(many, key) != many.end(); });
    };
    return within(one, other) || within(other, one);
}

}  // namespace newsmodel

#endif
