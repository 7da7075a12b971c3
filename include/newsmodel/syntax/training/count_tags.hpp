#ifndef NEWSMODEL_SYNTAX_TRAINING_COUNT_TAGS_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_TRAINING_COUNT_TAGS_HPP_INCLUDED

#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/syntax/tag_dictionary.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace newsmodel {

/// Which words a tag dictionary takes, and how sure it is of them.
struct tag_counting {
    std::size_t least = 3;            ///< times that a word must be seen
    std::size_t least_for_sure = 50;  ///< to be sure of its tag
    double share_for_sure = 0.99;     ///< of its commonest tag
    double share_of_second = 0.05;    ///< of the next tag, to be noted
};

/// Counts the tags of words and writes a `tag_dictionary` of them.
class tag_counts {
public:
    /// Counts one word; one whose tag is not known, or belongs to no word, is passed over.
    void add(word_key word, part_of_speech tag) {
        if (tag != part_of_speech::unknown && static_cast<std::size_t>(tag) < tags)
            ++counts_[word][static_cast<std::size_t>(tag)];
    }

    /// The words of a dictionary. The same counts give the same words on every machine.
    [[nodiscard]] learn::model_words dictionary(const tag_counting& how = {}) const {
        std::vector<std::uint32_t> slots(std::bit_ceil(2 * std::max<std::size_t>(kept(how), 1)));
        const auto bits = static_cast<unsigned>(std::bit_width(slots.size()) - 1);
        for (const auto& [word, counts] : counts_) {
            if (total(counts) < how.least) continue;
            std::size_t at = tag_dictionary::first_slot(word, bits);
            while (slots[at] != 0) at = (at + 1) % slots.size();
            slots[at] = tag_dictionary::fingerprint(word) << tag_dictionary::code_bits | tags_of(counts, how).code();
        }
        learn::model_words words{tag_dictionary::magic << 8 | bits};
        words.insert(words.end(), slots.begin(), slots.end());
        return words;
    }

private:
    static constexpr std::size_t tags = 32;
    using tag_count = std::array<std::uint32_t, tags>;

    [[nodiscard]] static std::size_t total(const tag_count& counts) {
        std::size_t sum = 0;
        for (const std::uint32_t count : counts) sum += count;
        return sum;
    }
    [[nodiscard]] std::size_t kept(const tag_counting& how) const {
        return static_cast<std::size_t>(
            std::ranges::count_if(counts_, [&](const auto& word) { return total(word.second) >= how.least; }));
    }
    [[nodiscard]] static known_tags tags_of(tag_count counts, const tag_counting& how) {
        const auto all = static_cast<double>(total(counts));
        const auto first = std::ranges::max_element(counts);
        const bool sure = all >= static_cast<double>(how.least_for_sure) && *first >= how.share_for_sure * all;
        known_tags found{static_cast<part_of_speech>(first - counts.begin()), part_of_speech::unknown, sure};
        *first = 0;
        const auto second = std::ranges::max_element(counts);
        if (!sure && *second > 0 && *second >= how.share_of_second * all)
            found.second = static_cast<part_of_speech>(second - counts.begin());
        return found;
    }

    std::map<word_key, tag_count> counts_;  // ordered, so that the dictionary does not depend on the standard library
};

}  // namespace newsmodel

#endif
