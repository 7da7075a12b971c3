#ifndef NEWSMODEL_EXAMPLES_TRAIN_LEARN_POSITIONS_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_LEARN_POSITIONS_HPP_INCLUDED

// Trains the choice among candidates for positions, prints how well it does, and writes it as a header.

#include "position_articles.hpp"
#include "write_models.hpp"

#include <newsmodel/learn/training/write_header.hpp>
#include <newsmodel/position/training/train_choice.hpp>

#include <fmt/format.h>

#include <deque>
#include <filesystem>
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

inline void learn_positions(const std::string& path, const std::string& attributions, const std::string& folder) {
    std::deque<std::string> texts;
    const std::vector<position_article> articles = read_position_articles(path, attributions, texts);
    const trained_choice trained = train_choice(articles, english, choice_training{});
    detail::print("cross-validated", trained.held_out);
    detail::print("by rule", trained.by_rule);
    if (folder.empty()) return;
    const std::string text = learn::write_header(trained.model, {.file = "en/position_choice.hpp",
                                                                 .name = "position_choice",
                                                                 .contract = "How likely candidates for positions are.",
                                                                 .generator = "examples/train.cpp",
                                                                 .data = "articles of PolNeAR 1.0 with positions marked by readers",
                                                                 .licence = "see docs/model-card.md",
                                                                 .version = "1"});
    detail::write_file(std::filesystem::path{folder} / "position_choice.hpp", text);
}

}  // namespace newsmodel::train

#endif
