#ifndef NEWSMODEL_ANALYSIS_COMPARE_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_COMPARE_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/analysis/folded_words.hpp>
#include <newsmodel/analysis/name_pattern.hpp>
#include <newsmodel/lexicon/position_act.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/position/basic_position.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

/// A position among others of the same holder on the same topic.
struct compared_position {
    std::size_t article{};  ///< which of the analyses it stands in
    const newsmodel::position* position{};  ///< borrowed from that analysis
    bool changed{};  ///< the one before it was on the other side

    friend bool operator==(const compared_position&, const compared_position&) = default;
};

/// Where somebody stands on a topic, over articles.
struct compared_stand {
    std::string_view holder;  ///< the longest form of the name that an article prints
    std::string_view topic;   ///< the first target
    std::vector<compared_position> positions;  ///< in the order of their articles
};

namespace detail {

/// Groups positions by holder, then by the words that their targets share.
class stand_comparer {
public:
    void add(std::size_t article, const position& one) {
        if (one.holder().kind() == speaker_kind::open) return;
        const std::vector<word_key> topic = topic_words(one);
        group& to = group_of(one, topic);
        const std::string_view name = one.holder().name();
        if (name.size() > to.stand.holder.size()) to.stand.holder = name;
        const auto& before = to.stand.positions;
        const bool changed = !before.empty() && before.back().position->polarity() != one.polarity();
        to.stand.positions.push_back({article, &one, changed});
        if (to.words.empty()) to.words = topic;
    }

    [[nodiscard]] std::vector<compared_stand> take() {
        std::vector<compared_stand> stands;
        for (group& one : groups_) stands.push_back(std::move(one.stand));
        return stands;
    }

private:
    struct group {
        compared_stand stand;
        const speaker* holder;
        std::vector<word_key> words;
    };
    static constexpr std::size_t least_letters = 4;

    /// The longer words of what a stand is about.
    [[nodiscard]] static std::vector<word_key> topic_words(const position& one) {
        std::vector<word_key> keys;
        const auto add = [&](std::string_view text) {
            for (std::size_t first = 0; first < text.size();) {
                const std::size_t last = std::min(text.find(' ', first), text.size());
                folded_words words{text.substr(first, last - first)};
                if (last - first >= least_letters && words.next()) keys.push_back(words.key());
                first = last + 1;
            }
        };
        for (const auto& part : one.target()) add(part.text);
        if (one.target_refers_to()) add(one.target_refers_to()->text);
        return keys;
    }

    [[nodiscard]] group& group_of(const position& one, const std::vector<word_key>& topic) {
        for (group& known : groups_) {
            if (is_same(*known.holder, one.holder()) && shares_topic(known.words, topic)) return known;
        }
        const std::string_view words = one.target().empty() ? std::string_view{} : one.target()[0].text;
        return groups_.emplace_back(group{{one.holder().name(), words, {}}, &one.holder(), {}});
    }
    [[nodiscard]] static bool is_same(const speaker& a, const speaker& b) {
        return a.kind() == b.kind() && (name_pattern{a.name()}.fits(b) || name_pattern{b.name()}.fits(a));
    }
    /// Half of the words of the shorter topic are among those of the other.
    [[nodiscard]] static bool shares_topic(const std::vector<word_key>& known, const std::vector<word_key>& topic) {
        const auto shared = std::ranges::count_if(
            topic, [&](word_key word) { return std::ranges::find(known, word) != known.end(); });
        return shared > 0 && 2 * static_cast<std::size_t>(shared) >= std::min(topic.size(), known.size());
    }

    std::vector<group> groups_;
};

}  // namespace detail

/// Compares where everybody stands over several articles: for each holder and topic the positions in the order of the
/// analyses, which should be that of their dates. A change of sides is marked.
///
/// Shape: in the order in which stands are first met. Two targets are one topic where half of the longer words of the
/// shorter one, with those of what it refers to, are in the other. Former stands come where they are told.
/// Lifetime: borrows from the analyses and their articles.
/// Complexity: positions times stands.
/// Example: examples/compare_positions.cpp
[[nodiscard]] inline std::vector<compared_stand> compare(std::span<const analysis> analyses) {
    detail::stand_comparer comparer;
    for (std::size_t article = 0; article < analyses.size(); ++article) {
        for (const position& one : analyses[article].positions()) comparer.add(article, one);
    }
    return comparer.take();
}

}  // namespace newsmodel

#endif
