#ifndef NEWSMODEL_ANALYSIS_NAME_PATTERN_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_NAME_PATTERN_HPP_INCLUDED

#include <newsmodel/analysis/folded_words.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace newsmodel {

/// A name as a program asks for it, to be compared with speakers.
///
/// It fits a speaker whose name or one of whose aliases ends in its words, whatever their case, stops and hyphens:
/// `Pompeo`, `Mike Pompeo` and `pompeo` fit `Mike Pompeo`; `Mike` does not, nor does `Peo`.
/// Titles in front are passed over: words that end in a stop (`Mr. Pompeo`), and the speaker's own roles
/// (`Secretary of State Pompeo`). The empty name fits nobody.
class name_pattern {
public:
    /// The empty name.
    name_pattern() = default;
    /// Keeps the words of `name` as numbers; borrows nothing.
    explicit name_pattern(std::string_view name) {
        for (folded_words words{name}; words.next();) words_.push_back({words.key(), words.stopped()});
    }

    /// Whether `one` has this name, or has it among its aliases.
    template <class Text>
    [[nodiscard]] bool fits(const basic_speaker<Text>& one) const {
        if (words_.empty()) return false;
        const std::size_t titles = leading_titles(one);
        const auto ends_in_words = [&](std::string_view name) {
            for (std::size_t first = 0; first <= titles; ++first)
                if (ends_in(name, first)) return true;
            return false;
        };
        return ends_in_words(one.name()) || std::ranges::any_of(one.aliases(), ends_in_words);
    }

private:
    struct word {
        word_key key{};
        bool stopped{};
    };

    /// How many of the first words may be titles of `one`; never all.
    template <class Text>
    [[nodiscard]] std::size_t leading_titles(const basic_speaker<Text>& one) const {
        const auto is_role = [&](word_key key) {
            return std::ranges::any_of(one.roles(), [key](std::string_view role) {
                for (folded_words words{role}; words.next();)
                    if (words.key() == key) return true;
                return false;
            });
        };
        std::size_t count = 0;
        while (count + 1 < words_.size() && (words_[count].stopped || is_role(words_[count].key))) ++count;
        return count;
    }

    /// Whether the last words of `name` are those of the pattern from the one numbered `first` on.
    [[nodiscard]] bool ends_in(std::string_view name, std::size_t first) const {
        std::size_t count = 0;
        for (folded_words words{name}; words.next();) ++count;
        const std::size_t wanted = words_.size() - first;
        if (count < wanted) return false;
        folded_words words{name};
        for (std::size_t passed = 0; passed <= count - wanted; ++passed) words.next();
        for (std::size_t at = first; at < words_.size(); ++at, words.next())
            if (words.key() != words_[at].key) return false;
        return true;
    }

    std::vector<word> words_;
};

}  // namespace newsmodel

#endif
