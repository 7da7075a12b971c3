#ifndef NEWSMODEL_POSITION_TRAINING_GOLD_POSITION_HPP_INCLUDED
#define NEWSMODEL_POSITION_TRAINING_GOLD_POSITION_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/lexicon/position_act.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel {

/// A position as somebody marked it in a text.
struct gold_position {
    std::string holder;
    position_act act{};
    std::vector<byte_span> target;
};

namespace detail {

/// The words of a name in lower case, without titles, full stops and possessive endings.
[[nodiscard]] inline std::vector<std::string> name_words(std::string_view name) {
    static constexpr std::string_view titles[] = {"mr",   "mrs",      "ms",        "dr",        "sen",     "senator",
                                                  "rep",  "gov",      "governor",  "president", "the",     "secretary",
                                                  "gen",  "general",  "prof",      "professor", "sir",     "minister",
                                                  "king", "chairman", "judge",     "justice",   "queen",   "pope"};
    std::vector<std::string> all, kept;
    std::string word;
    const auto finish = [&] {
        for (const std::string_view ending : {"'s", "\u2019s"}) {
            if (word.ends_with(ending)) word.resize(word.size() - ending.size());
        }
        if (!word.empty()) all.push_back(word);
        if (!word.empty() && std::ranges::find(titles, word) == std::end(titles)) kept.push_back(word);
        word.clear();
    };
    for (const char c : name) {
        if (c == ' ' || c == ',') finish();
        else if (c >= 'A' && c <= 'Z') word += static_cast<char>(c - 'A' + 'a');
        else if (c != '.') word += c;
    }
    finish();
    return kept.empty() ? all : kept;
}

[[nodiscard]] inline bool holds_all(const std::vector<std::string>& words, const std::vector<std::string>& others) {
    return std::ranges::all_of(others, [&](const auto& word) { return std::ranges::find(words, word) != words.end(); });
}

}  // namespace detail

/// Whether two names mean the same actor: one's words are all among the other's, and they end alike.
[[nodiscard]] inline bool names_agree(std::string_view a, std::string_view b) {
    const auto first = detail::name_words(a), second = detail::name_words(b);
    if (first.empty() || second.empty() || first.back() != second.back()) return false;
    return detail::holds_all(first, second) || detail::holds_all(second, first);
}

/// How much of two targets is common to both: shared bytes by all bytes.
[[nodiscard]] inline double overlap_of(std::span<const byte_span> target, byte_span other) {
    std::uint32_t shared = 0, all = other.size();
    for (const byte_span part : target) {
        const std::uint32_t first = std::max(part.first, other.first), last = std::min(part.last, other.last);
        const std::uint32_t common = first < last ? last - first : 0;
        shared += common;
        all += part.size() - common;
    }
    return all == 0 ? 0 : static_cast<double>(shared) / all;
}

}  // namespace newsmodel

#endif
