#ifndef NEWSMODEL_LEARN_TRAINING_TRAIN_RIDGE_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_TRAIN_RIDGE_HPP_INCLUDED

#include <newsmodel/learn/feature_hash.hpp>
#include <newsmodel/learn/score.hpp>
#include <newsmodel/learn/training/adagrad.hpp>
#include <newsmodel/learn/training/corpus.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// How a ridge model learns.
struct ridge_options {
    unsigned bits = 13;
    double penalty = 20;  ///< half of it times the squared weights is added to the loss
    int passes = 40;
};

namespace detail {

/// Minimises the penalised log loss row by row; each step is safe, since a logistic curve is never steeper than 1/4.
class ridge_descent {
public:
    ridge_descent(const training_corpus& corpus, const ridge_options& options)
        : corpus_{corpus},
          options_{options},
          examples_(std::size_t{1} << options.bits),
          weights_(examples_.size(), 0),
          sums_(corpus.size(), 0) {
        for (std::uint32_t index = 0; index < corpus.size(); ++index) {
            for (const std::uint32_t hash : features(index)) {
                std::vector<std::uint32_t>& of_row = examples_[feature_row(hash, options.bits)];
                if (of_row.empty() || of_row.back() != index) of_row.push_back(index);
            }
        }
    }

    void pass() {
        for (std::size_t row = 0; row < examples_.size(); ++row) {
            if (!examples_[row].empty()) step(row);
        }
    }

    [[nodiscard]] weight_rows<1> weights() const {
        weight_rows<1> result{options_.bits, {}};
        for (const double weight : weights_) result.rows.push_back({static_cast<float>(weight)});
        return result;
    }

private:
    [[nodiscard]] std::span<const std::uint32_t> features(std::uint32_t index) const {
        return corpus_.features(corpus_.sequence(index).first);
    }

    void step(std::size_t row) {
        double gradient = options_.penalty * weights_[row];
        for (const std::uint32_t index : examples_[row]) {
            const auto log_odds = static_cast<score>(std::floor(sums_[index] * one_nat + 0.5));
            gradient += logistic(log_odds) - corpus_.sequence(index).target;
        }
        const double change = -gradient / (options_.penalty + 0.25 * static_cast<double>(examples_[row].size()));
        weights_[row] += change;
        for (const std::uint32_t index : examples_[row]) sums_[index] += change;
    }

    const training_corpus& corpus_;
    ridge_options options_;
    std::vector<std::vector<std::uint32_t>> examples_;  // of each row
    std::vector<double> weights_;
    std::vector<double> sums_;  // of each example's weights
};

}  // namespace detail

/// Trains a logistic model whose weights a penalty keeps small, for a corpus of few examples.
///
/// Shape: each sequence of the corpus is one example (`training_corpus::add_example`), filtered already.
/// Complexity: linear in features and passes.
inline weight_rows<1> train_ridge(const training_corpus& corpus, const ridge_options& options) {
    detail::ridge_descent descent{corpus, options};
    for (int pass = 0; pass < options.passes; ++pass) descent.pass();
    return descent.weights();
}

}  // namespace newsmodel::learn

#endif
