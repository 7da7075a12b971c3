#ifndef NEWSMODEL_EXAMPLES_TRAIN_LEARN_POSITIONS_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_LEARN_POSITIONS_HPP_INCLUDED

// Trains the choice among candidates for positions, prints how well it does, and writes it as a header.

#include "header_output.hpp"
#include "position_articles.hpp"
#include "progress.hpp"

#include <newsmodel/position/training/train_choice.hpp>

#include <fmt/format.h>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel::train {

namespace detail {

inline void print(std::string_view what, const position_score& score) {
    fmt::print("{:16} gold {}, found {}: target {:.3f}, held {:.3f}, position {:.3f}\n", what, score.gold, score.found,
               score.f1(score.target), score.f1(score.held), score.f1(score.position));
}

}  // namespace detail

/// Trains the choice on articles whose positions are known, prints how well it does, and writes it; their attributions are
/// those of the file `attributions`, unless that is empty.
inline void learn_positions(const std::string& path, const std::string& attributions, const header_output& output) {
    std::deque<std::string> texts;
    const std::vector<position_article> articles = read_position_articles(path, attributions, texts);
    tell(fmt::format("{} articles read", articles.size()));
    const trained_choice trained = train_choice(articles, english, choice_training{});
    detail::print("cross-validated", trained.held_out);
    detail::print("by rule", trained.by_rule);
    if (output.is_wanted())
        output.write_model("position_choice", "How likely candidates for positions are.", trained.model);
}

}  // namespace newsmodel::train

#endif
