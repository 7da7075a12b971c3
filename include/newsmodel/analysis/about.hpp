#ifndef NEWSMODEL_ANALYSIS_ABOUT_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_ABOUT_HPP_INCLUDED

#include <newsmodel/analysis/filtered_view.hpp>
#include <newsmodel/analysis/folded_words.hpp>
#include <newsmodel/core/excerpt.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_quotation.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace newsmodel {

namespace detail {

struct is_about {
    std::vector<word_key> words;

    template <class Text>
    bool operator()(const basic_quotation<Text>& one) const {
        return stand_in(one.content());
    }
    template <class Text>
    bool operator()(const basic_position<Text>& one) const {
        return stand_in(one.target());
    }

private:
    template <class Text>
    [[nodiscard]] bool stand_in(const basic_excerpt<Text>& excerpt) const {
        std::vector<word_key> all;
        for (const auto& fragment : excerpt)
            for (folded_words each{fragment.text}; each.next();) all.push_back(each.key());
        return !words.empty() && !std::ranges::search(all, words).empty();
    }
};

}  // namespace detail

/// Keeps the quotations in whose content, and the positions in whose target, these words stand one after the other.
///
/// Whole words, as they are written but for case, stops and hyphens: `sanctions` fits `U.N. sanctions`, `sanction` does
/// not. The words may be divided by the cue: "We will," he said, "vote no." is about `will vote`. No words fit nothing.
/// Shape: see `filtered_view`.
[[nodiscard]] inline auto about(std::string_view words) {
    detail::is_about predicate;
    for (folded_words each{words}; each.next();) predicate.words.push_back(each.key());
    return detail::filter_closure{predicate};
}

}  // namespace newsmodel

#endif
