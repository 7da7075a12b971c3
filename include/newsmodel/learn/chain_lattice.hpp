#ifndef NEWSMODEL_LEARN_CHAIN_LATTICE_HPP_INCLUDED
#define NEWSMODEL_LEARN_CHAIN_LATTICE_HPP_INCLUDED

#include <newsmodel/learn/chain_model.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// A sequence with the scores of its labels, and the probability of each label at each position.
///
/// Usage: `clear`, `push` once a position, then `sum_paths`; `find_paths` in chain_paths.hpp reads the same lattice.
/// Errors: none; where no path is allowed at a position, what came before is forgotten.
/// Complexity: linear in positions; keeps its memory from sequence to sequence.
template <std::size_t Labels>
class chain_lattice {
public:
    using emission = std::array<std::int32_t, Labels>;
    using probabilities = std::array<float, Labels>;

    static constexpr std::uint8_t any_label = 0xFF;

    void clear() {
        emissions_.clear();
        allowed_.clear();
    }

    /// Appends a position: the score of each label, and a mask of which labels it may have (bit k for label k).
    void push(const emission& scores, std::uint8_t allowed = any_label) {
        emissions_.push_back(scores);
        allowed_.push_back(allowed);
    }

    std::size_t size() const { return emissions_.size(); }
    const emission& scores(std::size_t position) const { return emissions_[position]; }
    bool allows(std::size_t position, std::size_t label) const { return allowed_[position] >> label & 1; }

    /// Adds up all label sequences and returns the logarithm of their sum; then `marginal` may be asked.
    score sum_paths(const chain_transitions<Labels>& transitions) {
        resize();
        score total = 0;
        for (std::size_t i = 0; i < size(); ++i) total += weigh(i);
        long_product product;
        // Each pass waits for its last step; side by side they take hardly longer than one.
        for (std::size_t i = 0; i < size(); ++i) {
            product.shift(go_ahead(i, transitions));
            go_back(size() - 1 - i, transitions);
        }
        for (std::size_t i = 0; i < size(); ++i) normalize(i);
        if (size() > 0) product.multiply(sum_of(ahead_[size() - 1]));
        return total + product.logarithm();
    }

    /// The probability of each label at a position.
    const probabilities& marginal(std::size_t position) const { return marginals_[position]; }

    /// The probabilities of all positions, in order.
    std::span<const probabilities> marginals() const { return {marginals_.data(), size()}; }

    /// The probability of two labels one after the other, at `position - 1` and `position`, up to a common factor.
    double pair_weight(const chain_transitions<Labels>& transitions, std::size_t position, std::size_t from,
                       std::size_t to) const {
        return double{ahead_[position - 1][from]} * transitions.weight(from, to) * evidence_[position][to];
    }

private:
    // Values are stored as float and multiplied as double. The product of two floats is exact in a double, so a sum of
    // such products is the same whether or not a compiler fuses multiplication and addition.
    std::vector<emission> emissions_;
    std::vector<std::uint8_t> allowed_;
    std::vector<probabilities> weights_;    // e to the scores, the highest allowed one as 1
    std::vector<probabilities> ahead_;      // what comes before and at a position, up to a power of two
    std::vector<probabilities> behind_;     // what comes after a position
    std::vector<probabilities> evidence_;   // what comes at and after a position
    std::vector<probabilities> marginals_;

    void resize() {
        if (weights_.size() >= size()) return;
        weights_.resize(size());
        ahead_.resize(size());
        behind_.resize(size());
        evidence_.resize(size());
        marginals_.resize(size());
    }

    /// Stores e to the scores of a position and returns the score that stands for 1.
    std::int32_t weigh(std::size_t position) {
        const emission& scores = emissions_[position];
        std::int32_t top = chain_transitions<Labels>::forbidden;
        for (std::size_t k = 0; k < Labels; ++k)
            if (allows(position, k)) top = std::max(top, scores[k]);
        for (std::size_t k = 0; k < Labels; ++k)
            weights_[position][k] =
                allows(position, k) ? static_cast<float>(decay(score{top} - scores[k])) : 0.0F;
        return top;
    }

    static double sum_of(const probabilities& values) {
        double sum = 0;
        for (const float v : values) sum += v;
        return sum;
    }

    /// Scales by the power of two that brings the largest value near 1, which changes no digit; takes the fallback where
    /// all are 0. Returns the power's exponent.
    static int scale(probabilities& values, const probabilities& fallback) {
        float largest = 0;
        for (const float v : values) largest = std::max(largest, v);
        if (!(largest > 0)) {
            values = fallback;
            return 0;
        }
        const int exponent = static_cast<int>(std::bit_cast<std::uint32_t>(largest) >> 23) - 127;
        const float factor = std::bit_cast<float>(static_cast<std::uint32_t>(127 - exponent) << 23);
        for (float& v : values) v *= factor;
        return exponent;
    }

    /// Computes what comes before and at a position; returns the exponent that was taken out of it.
    int go_ahead(std::size_t i, const chain_transitions<Labels>& transitions) {
        std::array<double, Labels> sums{};  // by the label at i; the labels before it are added in their order
        if (i == 0) sums = transitions.weights_from(transitions.start);
        for (std::size_t j = 0; i > 0 && j < Labels; ++j) {
            const double before = ahead_[i - 1][j];
            const auto& steps = transitions.weights_from(j);
            for (std::size_t k = 0; k < Labels; ++k) sums[k] += before * steps[k];
        }
        for (std::size_t k = 0; k < Labels; ++k)
            ahead_[i][k] = static_cast<float>(double{static_cast<float>(sums[k])} * weights_[i][k]);
        return scale(ahead_[i], weights_[i]);
    }

    /// Computes what comes after a position, and at and after it.
    void go_back(std::size_t i, const chain_transitions<Labels>& transitions) {
        if (i + 1 == size()) {
            behind_[i].fill(1);
        } else {
            std::array<double, Labels> sums{};
            for (std::size_t k = 0; k < Labels; ++k) {
                const double after = evidence_[i + 1][k];
                const auto& steps = transitions.weights_to(k);
                for (std::size_t j = 0; j < Labels; ++j) sums[j] += steps[j] * after;
            }
            for (std::size_t j = 0; j < Labels; ++j) behind_[i][j] = static_cast<float>(sums[j]);
            scale(behind_[i], weights_[i]);
        }
        for (std::size_t k = 0; k < Labels; ++k)
            evidence_[i][k] = static_cast<float>(double{weights_[i][k]} * behind_[i][k]);
    }

    /// Computes the marginals of a position; where no label is possible, from what comes before alone, or evenly.
    void normalize(std::size_t i) {
        probabilities& marginal = marginals_[i];
        for (std::size_t k = 0; k < Labels; ++k) marginal[k] = static_cast<float>(double{ahead_[i][k]} * behind_[i][k]);
        double sum = sum_of(marginal);
        if (!(sum > 0)) {
            marginal = ahead_[i];
            sum = sum_of(marginal);
        }
        const double factor = sum > 0 ? 1 / sum : 1;
        for (float& v : marginal) v = static_cast<float>(v * factor);
    }
};

}  // namespace newsmodel::learn

#endif
