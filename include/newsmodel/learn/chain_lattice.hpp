#ifndef NEWSMODEL_LEARN_CHAIN_LATTICE_HPP_INCLUDED
#define NEWSMODEL_LEARN_CHAIN_LATTICE_HPP_INCLUDED

#include <newsmodel/learn/chain_model.hpp>

#include <algorithm>
#include <array>
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
        const score total = forward(transitions);
        backward(transitions);
        return total;
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
    std::vector<probabilities> ahead_;      // what comes before and at a position, as probabilities
    std::vector<probabilities> evidence_;   // what comes at and after a position
    std::vector<probabilities> marginals_;

    void resize() {
        if (weights_.size() >= size()) return;
        weights_.resize(size());
        ahead_.resize(size());
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

    /// Scales to a sum of 1 and returns the sum before; spreads evenly where the sum is 0.
    static double normalize(probabilities& values, const probabilities& fallback) {
        double sum = 0;
        for (const float v : values) sum += v;
        if (!(sum > 0)) {
            values = fallback;
            sum = 0;
            for (const float v : values) sum += v;
            if (!(sum > 0)) return 1;
        }
        const double scale = 1 / sum;
        for (float& v : values) v = static_cast<float>(v * scale);
        return sum;
    }

    score forward(const chain_transitions<Labels>& transitions) {
        score total = 0;
        long_product product;
        for (std::size_t i = 0; i < size(); ++i) {
            total += weigh(i);
            probabilities& here = ahead_[i];
            std::array<double, Labels> sums{};  // by the label at i; the labels before it are added in their order
            if (i == 0) sums = transitions.weights_from(transitions.start);
            for (std::size_t j = 0; i > 0 && j < Labels; ++j) {
                const double before = ahead_[i - 1][j];
                const auto& steps = transitions.weights_from(j);
                for (std::size_t k = 0; k < Labels; ++k) sums[k] += before * steps[k];
            }
            for (std::size_t k = 0; k < Labels; ++k)
                here[k] = static_cast<float>(double{static_cast<float>(sums[k])} * weights_[i][k]);
            product.multiply(normalize(here, weights_[i]));
        }
        return total + product.logarithm();
    }

    void backward(const chain_transitions<Labels>& transitions) {
        probabilities after;  // what comes after the position, by its label
        after.fill(1);
        for (std::size_t i = size(); i-- > 0;) {
            probabilities& marginal = marginals_[i];
            for (std::size_t k = 0; k < Labels; ++k) {
                marginal[k] = static_cast<float>(double{ahead_[i][k]} * after[k]);
                evidence_[i][k] = static_cast<float>(double{weights_[i][k]} * after[k]);
            }
            normalize(marginal, ahead_[i]);
            for (std::size_t j = 0; j < Labels; ++j) {
                double sum = 0;
                for (std::size_t k = 0; k < Labels; ++k) sum += transitions.weight(j, k) * evidence_[i][k];
                after[j] = static_cast<float>(sum);
            }
            normalize(after, weights_[i]);
        }
    }
};

}  // namespace newsmodel::learn

#endif
