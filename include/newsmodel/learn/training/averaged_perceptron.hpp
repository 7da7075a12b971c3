#ifndef NEWSMODEL_LEARN_TRAINING_AVERAGED_PERCEPTRON_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_AVERAGED_PERCEPTRON_HPP_INCLUDED

#include <newsmodel/learn/training/adagrad.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// Learns to label one item after another, each from hashed features that may tell earlier predictions.
///
/// Usage: for each item in turn `predict`, and `learn` where the gold label is known; in the end `average`.
/// Source: averaged perceptron (Freund and Schapire 1999; Collins 2002).
template <std::size_t Columns>
class averaged_perceptron {
public:
    explicit averaged_perceptron(unsigned bits) : bits_{bits}, rows_(std::size_t{1} << bits) {}

    /// Returns the label with the highest score, the first of equals.
    std::size_t predict(std::span<const std::uint32_t> features) const {
        std::array<float, Columns> scores{};
        for (const std::uint32_t hash : features) {
            const row& r = rows_[feature_row(hash, bits_)];
            for (std::size_t k = 0; k < Columns; ++k) scores[k] += r.weights[k];
        }
        return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
    }

    /// Counts one item, and moves the weights if its prediction was wrong.
    void learn(std::span<const std::uint32_t> features, std::size_t gold, std::size_t predicted) {
        ++items_;
        if (gold == predicted) return;
        for (const std::uint32_t hash : features) {
            row& r = rows_[feature_row(hash, bits_)];
            r.move(gold, 1, items_);
            r.move(predicted, -1, items_);
        }
    }

    /// Returns the mean of the weights over all items learned from.
    weight_rows<Columns> average() const {
        weight_rows<Columns> mean{.bits = bits_, .rows = std::vector<std::array<float, Columns>>(rows_.size())};
        const double scale = items_ == 0 ? 0 : 1 / static_cast<double>(items_);
        for (std::size_t r = 0; r < rows_.size(); ++r)
            for (std::size_t k = 0; k < Columns; ++k) {
                const std::int64_t held = std::int64_t{rows_[r].weights[k]} * (items_ - rows_[r].since[k]);
                mean.rows[r][k] = static_cast<float>(static_cast<double>(rows_[r].sums[k] + held) * scale);
            }
        return mean;
    }

private:
    // Weights are whole numbers, so their sums over items are exact.
    struct row {
        std::array<std::int16_t, Columns> weights{};
        std::array<std::int64_t, Columns> sums{}, since{};  // weight times items, up to item `since`

        void move(std::size_t label, int by, std::int64_t now) {
            sums[label] += std::int64_t{weights[label]} * (now - since[label]);
            since[label] = now;
            weights[label] = static_cast<std::int16_t>(weights[label] + by);
        }
    };

    unsigned bits_;
    std::int64_t items_ = 0;
    std::vector<row> rows_;
};

}  // namespace newsmodel::learn

#endif
