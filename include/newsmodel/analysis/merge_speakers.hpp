#ifndef NEWSMODEL_ANALYSIS_MERGE_SPEAKERS_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_MERGE_SPEAKERS_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/lexicon/actor_table.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace newsmodel {

/// One speaker of one article among several: the place of the analysis in its range, and the speaker in it.
struct speaker_appearance {
    std::size_t analysis{};  ///< from 0, in the order of the range
    id<speaker> who;         ///< in `speakers()` of that analysis

    friend bool operator==(const speaker_appearance&, const speaker_appearance&) = default;
};

/// A speaker over many articles.
///
/// Lifetime: `name` borrows from an analysis of the range.
struct merged_speaker {
    std::string_view name;                        ///< the fullest of the names
    speaker_kind kind{};                          ///< of the first appearance
    std::vector<speaker_appearance> appearances;  ///< in the order of the range
};

namespace detail {

/// Whether articles may agree on who is meant: open and unnamed speakers are of their article only.
[[nodiscard]] constexpr bool is_settled(speaker_kind kind) noexcept {
    return kind != speaker_kind::open && kind != speaker_kind::unnamed;
}

/// Keys under which a speaker of one article may be found again in another.
struct speaker_keys {
    word_key whole{};  ///< of the name
    word_key outer{};  ///< of first and last word, where there are at least two
    std::size_t words{};
};

[[nodiscard]] inline speaker_keys keys_of(std::string_view name) noexcept {
    speaker_keys keys;
    phrase_key_builder whole;
    word_key first{};
    word_key last{};
    for (std::size_t at = 0; at <= name.size();) {
        std::size_t end = name.find(' ', at);
        if (end == std::string_view::npos) end = name.size();
        const std::string_view word = name.substr(at, end - at);
        if (!word.empty() && !(keys.words == 0 && (word == "the" || word == "The"))) {
            last = name_word_key(word);
            if (keys.words++ == 0) first = last;
            whole.add(last);
        }
        at = end + 1;
    }
    phrase_key_builder outer;
    outer.add(first);
    outer.add(last);
    keys.whole = whole.key();
    if (keys.words > 1) keys.outer = outer.key();
    return keys;
}

/// Whether two names of persons with one first and one last word may be one: a middle name that both print must agree.
[[nodiscard]] inline bool middle_names_agree(std::string_view a, std::string_view b) noexcept {
    const auto middle = [](std::string_view name) {
        const std::size_t first = name.find(' ');
        const std::size_t last = name.rfind(' ');
        return first == last ? std::string_view{} : name.substr(first + 1, last - first - 1);
    };
    const std::string_view one = middle(a);
    const std::string_view other = middle(b);
    if (one.empty() || other.empty() || name_word_key(one) == name_word_key(other)) return true;
    const bool initial = one.size() <= 2 || other.size() <= 2;
    return initial && one[0] == other[0];
}

}  // namespace detail

/// Whether two speakers, of two articles or of one, are the same.
///
/// Keys of the program's own decide where both have one. Else the kinds must be equal, and the whole names, or of persons
/// first name and last name, middle names not contradicting. A surname alone never joins: `Ruiz` may be anybody.
/// Errors: none; speakers of kind `open` or `unnamed` are the same as nobody.
/// Example: tests/analysis/merge_speakers.cpp
template <class TextA, class TextB>
[[nodiscard]] bool same_speaker(const basic_speaker<TextA>& a, const basic_speaker<TextB>& b) noexcept {
    if (!detail::is_settled(a.kind()) || !detail::is_settled(b.kind())) return false;
    const std::string_view key_a = a.key();
    const std::string_view key_b = b.key();
    if (!key_a.empty() && !key_b.empty()) return key_a == key_b;
    if (a.kind() != b.kind()) return false;
    const detail::speaker_keys one = detail::keys_of(a.name());
    const detail::speaker_keys other = detail::keys_of(b.name());
    if (a.kind() != speaker_kind::person) return one.whole == other.whole;
    if (one.words < 2 || other.words < 2) return false;
    return one.whole == other.whole || (one.outer == other.outer && detail::middle_names_agree(a.name(), b.name()));
}

/// Joins the speakers of many analyses; see `same_speaker`.
///
/// Shape: in the order of first appearance; each settled speaker of each analysis appears once, open and unnamed ones never.
/// Lifetime: names borrow from the analyses.
/// Complexity: linear in speakers.
template <class Analyses>
[[nodiscard]] std::vector<merged_speaker> merge_speakers(const Analyses& analyses) {
    std::vector<merged_speaker> merged;
    std::vector<const speaker*> representatives;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_key;  // of names and of the program's own keys
    std::size_t place = 0;
    for (const analysis& one : analyses) {
        for (const speaker& who : one.speakers()) {
            if (!detail::is_settled(who.kind())) continue;
            const detail::speaker_keys keys = detail::keys_of(who.name());
            const bool person = who.kind() == speaker_kind::person && keys.words > 1;
            const auto by_name = static_cast<std::uint64_t>(person ? keys.outer : keys.whole);
            const std::uint64_t by_own_key =
                who.key().empty() ? by_name : static_cast<std::uint64_t>(key_of(who.key()));
            std::size_t at = merged.size();
            for (const std::uint64_t key : {by_name, by_own_key}) {
                for (const std::size_t candidate : by_key[key]) {
                    if (at == merged.size() && same_speaker(*representatives[candidate], who)) at = candidate;
                }
            }
            if (at == merged.size()) {
                merged.push_back({who.name(), who.kind(), {}});
                representatives.push_back(&who);
                by_key[by_name].push_back(at);
                if (by_own_key != by_name) by_key[by_own_key].push_back(at);
            }
            if (who.name().size() > merged[at].name.size()) {
                merged[at].name = who.name();
                representatives[at] = &who;
            }
            merged[at].appearances.push_back({place, one.id_of(who)});
        }
        ++place;
    }
    return merged;
}

}  // namespace newsmodel

#endif
