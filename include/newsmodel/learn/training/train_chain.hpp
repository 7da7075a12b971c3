#ifndef NEWSMODEL_LEARN_TRAINING_TRAIN_CHAIN_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_TRAIN_CHAIN_HPP_INCLUDED

#include <newsmodel/learn/chain_lattice.hpp>
#include <newsmodel/learn/training/adagrad.hpp>
#include <newsmodel/learn/training/corpus.hpp>
#include <newsmodel/learn/training/random.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace newsmodel::learn {

/// Trained weights of a linear-chain field, the outside label's column still among them.
template <std::size_t Labels>
struct chain_weights {
    using steps = std::array<std::array<float, Labels>, Labels + 1>;

    weight_rows<Labels> emissions;
    steps transitions{};                    // in nats
    chain_transitions<Labels> allowed;      // which steps there are

    /// Returns the transitions in scores.
    chain_transitions<Labels> scores() const { return scores_of(transitions, allowed); }

    static chain_transitions<Labels> scores_of(const steps& nats, const chain_transitions<Labels>& allowed) {
        auto table = allowed.scores();
        for (std::size_t from = 0; from <= Labels; ++from)
            for (std::size_t to = 0; to < Labels; ++to)
                if (allowed.allowed(from, to))
                    table[from][to] = static_cast<std::int32_t>(std::floor(nats[from][to] * 65536 + 0.5F));
        return chain_transitions<Labels>{table};
    }

    friend bool operator==(const chain_weights& a, const chain_weights& b) {
        return a.emissions == b.emissions && a.transitions == b.transitions;
    }
};

/// Learns a linear-chain field by stochastic gradient descent on its log loss.
///
/// Usage: construct with the steps there are and the scores they start from; `run`, or drive `loss_of` and `step`.
/// Complexity: each epoch reads every feature once, and writes the rows of those whose prediction is not yet sure.
template <std::size_t Labels>
class chain_trainer {
public:
    using steps = typename chain_weights<Labels>::steps;

    chain_trainer(const training_corpus& corpus, const chain_transitions<Labels>& allowed,
                  const training_options& options)
        : corpus_{corpus}, allowed_{allowed}, options_{options}, rows_{options}, scores_{allowed} {
        for (auto& row : sums_) row.fill(0.1F);
        for (std::size_t from = 0; from <= Labels; ++from)
            for (std::size_t to = 0; to < Labels; ++to)
                if (allowed.allowed(from, to))
                    transitions_[from][to] = static_cast<float>(allowed(from, to)) / static_cast<float>(one_nat);
    }

    /// Predicts a sequence, and returns its log loss in nats.
    double loss_of(std::size_t index) {
        const training_sequence& sequence = corpus_.sequence(index);
        lattice_.clear();
        score gold = 0;
        std::size_t before = Labels;
        for (std::size_t i = sequence.first; i < sequence.last; ++i) {
            const training_position& position = corpus_.position(i);
            const auto sums = rows_.sum(corpus_.features(i));
            typename chain_lattice<Labels>::emission emission;
            for (std::size_t k = 0; k < Labels; ++k)
                emission[k] = static_cast<std::int32_t>(std::floor(sums[k] * 65536 + 0.5F));
            lattice_.push(emission, position.allowed);
            gold += emission[position.label] + scores_(before, position.label);
            before = position.label;
        }
        return static_cast<double>(lattice_.sum_paths(scores_) - gold) / one_nat;
    }

    /// Steps down the gradient of the sequence that was predicted last.
    void step(std::size_t index) {
        const training_sequence& sequence = corpus_.sequence(index);
        for (std::size_t i = sequence.first; i < sequence.last; ++i) {
            const auto gradient = gradient_at(sequence, i);
            float largest = 0;
            for (const float g : gradient) largest = std::max(largest, std::abs(g));
            if (largest >= options_.negligible) rows_.step(corpus_.features(i), gradient);
        }
        step_transitions(transition_gradient(index), sequence.weight);
    }

    /// Returns expected minus seen counts of every step, in the sequence that was predicted last.
    steps transition_gradient(std::size_t index) const {
        const training_sequence& sequence = corpus_.sequence(index);
        steps gradient{};
        for (std::size_t i = sequence.first; i < sequence.last; ++i) {
            if (i == sequence.first) gradient[Labels] = lattice_.marginal(0);
            else add_pairs(gradient, i - sequence.first);
            const std::size_t before = i == sequence.first ? Labels : corpus_.position(i - 1).label;
            gradient[before][corpus_.position(i).label] -= 1;
        }
        return gradient;
    }

    /// Trains for all epochs and returns the mean of the weights over the later ones.
    chain_weights<Labels> run() {
        std::vector<std::uint32_t> order = all_sequences(corpus_);
        random_numbers random{options_.seed};
        chain_weights<Labels> mean;
        mean.allowed = allowed_;
        const int first = options_.first_averaged_epoch();
        const float scale = 1 / static_cast<float>(options_.epochs - first);
        for (int epoch = 0; epoch < options_.epochs; ++epoch) {
            shuffle(std::span{order}, random);
            double loss = 0;
            for (const std::uint32_t index : order) {
                loss += loss_of(index);
                step(index);
            }
            if (options_.on_epoch) options_.on_epoch(epoch, loss / static_cast<double>(corpus_.position_count()));
            if (epoch < first) continue;
            rows_.add_to(mean.emissions, scale);
            for (std::size_t from = 0; from <= Labels; ++from)
                for (std::size_t to = 0; to < Labels; ++to)
                    mean.transitions[from][to] += scale * transitions_[from][to];
        }
        return mean;
    }

    const chain_lattice<Labels>& lattice() const { return lattice_; }

private:
    const training_corpus& corpus_;
    chain_transitions<Labels> allowed_;
    training_options options_;
    adagrad_rows<Labels> rows_;
    steps transitions_{}, sums_{};
    chain_transitions<Labels> scores_;
    chain_lattice<Labels> lattice_;

    typename adagrad_rows<Labels>::values gradient_at(const training_sequence& sequence, std::size_t i) const {
        const auto& marginal = lattice_.marginal(i - sequence.first);
        typename adagrad_rows<Labels>::values gradient{};
        for (std::size_t k = 0; k < Labels; ++k)
            gradient[k] = (marginal[k] - (corpus_.position(i).label == k ? 1.0F : 0.0F)) * sequence.weight;
        return gradient;
    }

    void add_pairs(steps& gradient, std::size_t position) const {
        std::array<std::array<double, Labels>, Labels> pairs;
        double sum = 0;
        for (std::size_t from = 0; from < Labels; ++from)
            for (std::size_t to = 0; to < Labels; ++to)
                sum += pairs[from][to] = lattice_.pair_weight(scores_, position, from, to);
        if (!(sum > 0)) return;
        for (std::size_t from = 0; from < Labels; ++from)
            for (std::size_t to = 0; to < Labels; ++to)
                gradient[from][to] += static_cast<float>(pairs[from][to] / sum);
    }

    void step_transitions(const steps& gradient, float weight) {
        for (std::size_t from = 0; from <= Labels; ++from)
            for (std::size_t to = 0; to < Labels; ++to) {
                if (!allowed_.allowed(from, to)) continue;
                const float g = gradient[from][to] * weight;
                sums_[from][to] += g * g;
                transitions_[from][to] -= options_.rate * g * detail::inverse_root(sums_[from][to]);
            }
        scores_ = chain_weights<Labels>::scores_of(transitions_, allowed_);
    }
};

/// Returns the mean of fields that were trained from different seeds.
template <std::size_t Labels>
chain_weights<Labels> mean_of(const std::vector<chain_weights<Labels>>& models) {
    chain_weights<Labels> mean = models.front();
    const float scale = 1 / static_cast<float>(models.size());
    std::vector<weight_rows<Labels>> emissions;
    for (const auto& model : models) emissions.push_back(model.emissions);
    mean.emissions = mean_of<Labels>(std::span<const weight_rows<Labels>>{emissions});
    for (std::size_t from = 0; from <= Labels; ++from)
        for (std::size_t to = 0; to < Labels; ++to) {
            float sum = 0;
            for (const auto& model : models) sum += model.transitions[from][to];
            mean.transitions[from][to] = sum * scale;
        }
    return mean;
}

/// Trains a linear-chain field; with several seeds, one after the other, and averaged.
///
/// Shape: the corpus is filtered already (`training_corpus::selected`).
/// Errors: none; a gold label that is not allowed makes its sequence's loss meaningless.
template <std::size_t Labels>
chain_weights<Labels> train_chain(const training_corpus& corpus, const chain_transitions<Labels>& allowed,
                                  training_options options, int seeds = 1) {
    std::vector<chain_weights<Labels>> models;
    for (int seed = 0; seed < seeds; ++seed, options.seed += 101)
        models.push_back(chain_trainer<Labels>{corpus, allowed, options}.run());
    return mean_of(models);
}

}  // namespace newsmodel::learn

#endif
