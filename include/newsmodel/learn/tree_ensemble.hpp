#ifndef NEWSMODEL_LEARN_TREE_ENSEMBLE_HPP_INCLUDED
#define NEWSMODEL_LEARN_TREE_ENSEMBLE_HPP_INCLUDED

#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/score.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>

namespace newsmodel::learn {

/// A question about a dense feature: is its value above a threshold?
///
/// ```
///  | feature 16 | threshold 16 |
/// ```
struct tree_question {
    std::uint32_t word;

    static constexpr tree_question of(std::size_t feature, std::int16_t threshold) {
        return {static_cast<std::uint32_t>(feature) << 16 | static_cast<std::uint16_t>(threshold)};
    }
    /// The question that nothing answers with yes: fills a tree up where a branch ends early.
    static constexpr tree_question never() { return of(0, std::numeric_limits<std::int16_t>::max()); }

    constexpr std::size_t feature() const { return word >> 16; }
    constexpr std::int16_t threshold() const { return static_cast<std::int16_t>(word & 0xFFFF); }
};

/// A sum of small decision trees over dense features, read in place.
///
/// Every tree is complete, so that an example goes down as many steps as any other, without a branch: the children of
/// node n stand at 2n + 1 (not above the threshold) and 2n + 2, the leaves behind the last row of questions.
///
/// ```
///  q0 | q1 q2 | q3 q4 q5 q6 | q7 … q14 | 16 scores          one tree, 32-bit numbers
/// ```
/// Shape: the words are a header (`columns` features, `bits` levels, `count` trees), the bias, and the trees.
/// Units: features are 16-bit integers in whatever unit the trainer saw; scores are log odds in 2^-16 nat.
/// Lifetime: borrows the words.
/// Complexity: one step a level and tree.
class tree_ensemble {
public:
    static constexpr std::size_t levels = 4;
    static constexpr std::size_t questions = (std::size_t{1} << levels) - 1;
    static constexpr std::size_t leaves = questions + 1;
    static constexpr std::size_t tree_size = questions + leaves;

    /// Reads a model; nothing where the words are not trees of this depth, or one asks for a feature that is none.
    static std::optional<tree_ensemble> read(model_view words) {
        const auto header = read_header(words, model_kind::trees);
        if (!header || header->bits != levels || words.size() < model_header::words + 1) return std::nullopt;
        tree_ensemble model;
        model.features_ = header->columns;
        model.trees_ = header->count;
        model.bias_ = static_cast<std::int32_t>(words[model_header::words]);
        model.numbers_ = words.subspan(model_header::words + 1);
        if (model.numbers_.size() / tree_size < model.trees_) return std::nullopt;
        for (std::size_t tree = 0; tree < model.trees_; ++tree) {
            for (std::size_t node = 0; node < questions; ++node)
                if (tree_question{model.numbers_[tree * tree_size + node]}.feature() >= model.features_) return std::nullopt;
        }
        return model;
    }

    std::size_t features() const { return features_; }
    std::size_t trees() const { return trees_; }

    /// Returns the log odds of examples, side by side, which is faster than one after the other. Units: 2^-16 nat.
    ///
    /// Shape: each example has at least `features()` values.
    template <std::size_t Count>
    std::array<score, Count> log_odds(const std::array<const std::int16_t*, Count>& examples) const {
        std::array<score, Count> totals;
        totals.fill(bias_);
        for (std::size_t tree = 0; tree < trees_; ++tree) add_tree(tree * tree_size, examples, totals);
        return totals;
    }

    /// Returns the log odds of one example.
    score log_odds(std::span<const std::int16_t> example) const {
        return log_odds(std::array<const std::int16_t*, 1>{example.data()})[0];
    }

    /// Returns the probability of an example.
    double operator()(std::span<const std::int16_t> example) const { return logistic(log_odds(example)); }

private:
    model_view numbers_;
    std::size_t features_ = 0, trees_ = 0;
    score bias_ = 0;

    template <std::size_t Count>
    void add_tree(std::size_t root, const std::array<const std::int16_t*, Count>& examples,
                  std::array<score, Count>& totals) const {
        std::array<std::size_t, Count> nodes{};
        for (std::size_t level = 0; level < levels; ++level) {
            for (std::size_t k = 0; k < Count; ++k) {
                const tree_question here{numbers_[root + nodes[k]]};
                nodes[k] = 2 * nodes[k] + 1 + (examples[k][here.feature()] > here.threshold() ? 1u : 0u);
            }
        }
        for (std::size_t k = 0; k < Count; ++k) totals[k] += static_cast<std::int32_t>(numbers_[root + nodes[k]]);
    }
};

}  // namespace newsmodel::learn

#endif
