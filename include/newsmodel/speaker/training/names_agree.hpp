#ifndef NEWSMODEL_SPEAKER_TRAINING_NAMES_AGREE_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_TRAINING_NAMES_AGREE_HPP_INCLUDED

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel {

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

}  // namespace newsmodel

#endif
