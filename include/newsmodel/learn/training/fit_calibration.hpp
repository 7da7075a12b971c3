#ifndef NEWSMODEL_LEARN_TRAINING_FIT_CALIBRATION_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_FIT_CALIBRATION_HPP_INCLUDED

#include <newsmodel/learn/calibration.hpp>
#include <newsmodel/learn/model_words.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// One prediction on held-out data, and what was true.
struct outcome {
    double probability;
    double truth;  // between 0 and 1
};

namespace detail {

/// Neighbours in probability whose truths are taken together.
struct outcome_block {
    double probability, truth, weight;  // the first two are sums

    double at() const { return probability / weight; }
    double rate() const { return truth / weight; }
    void absorb(const outcome_block& other) {
        probability += other.probability;
        truth += other.truth;
        weight += other.weight;
    }
};

/// Pools adjacent outcomes until rates only rise, none of fewer than `smallest` outcomes.
inline std::vector<outcome_block> pooled(std::vector<outcome> outcomes, std::size_t smallest) {
    std::stable_sort(outcomes.begin(), outcomes.end(),
                     [](const outcome& a, const outcome& b) { return a.probability < b.probability; });
    std::vector<outcome_block> blocks;
    for (std::size_t i = 0; i < outcomes.size(); i += smallest) {
        outcome_block block{};
        for (std::size_t k = i; k < std::min(i + smallest, outcomes.size()); ++k)
            block.absorb({outcomes[k].probability, outcomes[k].truth, 1});
        while (!blocks.empty() && blocks.back().rate() >= block.rate()) {
            block.absorb(blocks.back());
            blocks.pop_back();
        }
        blocks.push_back(block);
    }
    return blocks;
}

/// Returns the rate at a probability: on the line between the middles of two blocks.
inline double rate_at(std::span<const outcome_block> blocks, double probability) {
    std::size_t right = 0;
    while (right < blocks.size() && blocks[right].at() < probability) ++right;
    if (right == 0) return blocks.front().rate();
    if (right == blocks.size()) return blocks.back().rate();
    const outcome_block &a = blocks[right - 1], &b = blocks[right];
    return a.rate() + (b.rate() - a.rate()) * ((probability - a.at()) / (b.at() - a.at()));
}

}  // namespace detail

/// Fits a calibration by isotonic regression (pool adjacent violators), written as `knots` points of a line.
///
/// Shape: `smallest` neighbours at least are pooled, so that few outcomes do not make a step.
/// Errors: no outcomes give a table that changes nothing.
inline model_words fit_calibration(std::vector<outcome> outcomes, std::size_t smallest = 50, std::size_t knots = 65) {
    const auto blocks = detail::pooled(std::move(outcomes), smallest);
    model_words words;
    append_header(words, {.kind = model_kind::calibration, .columns = knots});
    std::vector<std::uint32_t> values;
    for (std::size_t i = 0; i < knots; ++i) {
        const double probability = static_cast<double>(i) / static_cast<double>(knots - 1);
        const double rate = blocks.empty() ? probability : detail::rate_at(blocks, probability);
        values.push_back(static_cast<std::uint32_t>(std::clamp(std::nearbyint(rate * 65536), 0.0, 65536.0)));
    }
    words.insert(words.end(), values.begin(), values.end());
    return words;
}

/// One line of a reliability table: predictions of like probability.
struct reliability {
    std::size_t count = 0;
    double probability = 0, truth = 0;  // means
};

/// Returns, for each tenth of the probabilities, how sure the predictions were and how often they were right.
inline std::array<reliability, 10> reliability_table(std::span<const outcome> outcomes) {
    std::array<reliability, 10> table{};
    for (const outcome& o : outcomes) {
        reliability& line = table[static_cast<std::size_t>(std::clamp(o.probability * 10, 0.0, 9.0))];
        ++line.count;
        line.probability += o.probability;
        line.truth += o.truth;
    }
    for (reliability& line : table)
        if (line.count > 0) {
            line.probability /= static_cast<double>(line.count);
            line.truth /= static_cast<double>(line.count);
        }
    return table;
}

/// Returns the expected calibration error: how far, on average, probability and truth lie apart.
inline double calibration_error(std::span<const outcome> outcomes) {
    double error = 0;
    for (const reliability& line : reliability_table(outcomes))
        error += static_cast<double>(line.count) * std::abs(line.probability - line.truth);
    return outcomes.empty() ? 0 : error / static_cast<double>(outcomes.size());
}

}  // namespace newsmodel::learn

#endif
