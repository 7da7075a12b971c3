#ifndef NEWSMODEL_LEARN_TRAINING_TRAIN_TREES_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_TRAIN_TREES_HPP_INCLUDED

#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/score.hpp>
#include <newsmodel/learn/training/train_logistic.hpp>
#include <newsmodel/learn/training/tree_growth.hpp>
#include <newsmodel/learn/tree_ensemble.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::learn {

namespace detail {

/// Writes a subtree to its place in a complete tree; below a leaf that stands high, questions that nothing answers with
/// yes, and its score.
inline void write_subtree(std::span<std::uint32_t> numbers, std::size_t place, std::span<const grown_node> nodes,
                          std::size_t root) {
    const grown_node& node = nodes[root];
    const bool is_leaf = node.yes == 0;
    if (place >= tree_ensemble::questions) {
        numbers[place] = static_cast<std::uint32_t>(node.score);
        return;
    }
    numbers[place] = (is_leaf ? tree_question::never() : tree_question::of(node.feature, node.threshold)).word;
    write_subtree(numbers, 2 * place + 1, nodes, is_leaf ? root : node.yes);
    write_subtree(numbers, 2 * place + 2, nodes, is_leaf ? root : node.no);
}

inline double weighted_mean_target(const dense_examples& data) {
    double sum = 0, weights = 0;
    for (std::size_t i = 0; i < data.size(); ++i) {
        sum += double{data.targets[i]} * data.weights[i];
        weights += data.weights[i];
    }
    return weights > 0 ? sum / weights : 0.5;
}

inline double mean_loss(const dense_examples& data, std::span<const score> log_odds) {
    double loss = 0;
    for (std::size_t i = 0; i < data.size(); ++i) loss += logistic_loss(log_odds[i], data.targets[i]);
    return data.size() == 0 ? 0 : loss / static_cast<double>(data.size());
}

}  // namespace detail

/// Trains boosted trees on the log loss, and returns them written.
///
/// Shape: at most 255 features; the model's log odds are those the trainer reached, to the unit.
/// Complexity: each tree reads about features * examples * (half its depth) bytes.
/// Source: second-order boosting on histograms, leaf by leaf (LightGBM, 2017).
inline model_words train_trees(const dense_examples& data, const tree_options& options) {
    const tree_bins bins{data, options.bins};
    const score bias = log_odds(detail::weighted_mean_target(data));
    std::vector<score> log_odds(data.size(), bias);
    std::vector<std::uint32_t> numbers;
    tree_grower grower{data, bins, options};
    for (std::size_t tree = 0; tree < options.trees; ++tree) {
        if (options.on_tree) options.on_tree(tree, detail::mean_loss(data, log_odds));
        numbers.resize(numbers.size() + tree_ensemble::tree_size);
        detail::write_subtree(std::span{numbers}.last(tree_ensemble::tree_size), 0, grower.grow(log_odds), 0);
    }
    model_words words;
    append_header(words, {.kind = model_kind::trees, .columns = data.features, .bits = tree_ensemble::levels,
                          .count = static_cast<std::uint32_t>(options.trees)});
    words.push_back(static_cast<model_word>(bias));
    words.insert(words.end(), numbers.begin(), numbers.end());
    return words;
}

}  // namespace newsmodel::learn

#endif
