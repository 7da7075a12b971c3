#ifndef NEWSMODEL_LEARN_TRAINING_TRAIN_LOGISTIC_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_TRAIN_LOGISTIC_HPP_INCLUDED

#include <newsmodel/learn/score.hpp>
#include <newsmodel/learn/training/adagrad.hpp>
#include <newsmodel/learn/training/corpus.hpp>
#include <newsmodel/learn/training/random.hpp>

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// Returns the log loss, in nats, of a probability whose log odds are given, against a target between 0 and 1.
inline double logistic_loss(score log_odds, float target) {
    const double p = logistic(log_odds);
    const auto in_nats = [](double q) { return static_cast<double>(logarithm(q)) / one_nat; };
    return -(target * in_nats(p) + (1 - target) * in_nats(1 - p));
}

/// Trains a logistic model by stochastic gradient descent on its log loss; the mean of the later epochs' weights.
///
/// Shape: each sequence of the corpus is one example (`training_corpus::add_example`), filtered already.
/// Units: a target between 0 and 1 is the share of the time that the example is a true one.
inline weight_rows<1> train_logistic(const training_corpus& corpus, const training_options& options) {
    adagrad_rows<1> rows{options};
    std::vector<std::uint32_t> order = all_sequences(corpus);
    random_numbers random{options.seed};
    weight_rows<1> mean;
    const int first = options.first_averaged_epoch();
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        shuffle(std::span{order}, random);
        double loss = 0;
        for (const std::uint32_t index : order) {
            const training_sequence& example = corpus.sequence(index);
            const auto features = corpus.features(example.first);
            const auto log_odds = static_cast<score>(std::floor(rows.sum(features)[0] * 65536 + 0.5F));
            if (options.on_epoch) loss += logistic_loss(log_odds, example.target);
            const float gradient = (static_cast<float>(logistic(log_odds)) - example.target) * example.weight;
            if (std::abs(gradient) >= options.negligible) rows.step(features, {gradient});
        }
        if (options.on_epoch) options.on_epoch(epoch, loss / static_cast<double>(corpus.size()));
        if (epoch >= first) rows.add_to(mean, 1 / static_cast<float>(options.epochs - first));
    }
    return mean;
}

}  // namespace newsmodel::learn

#endif
