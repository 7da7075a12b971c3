#ifndef NEWSMODEL_SPEAKER_TRAINING_TRAIN_ANTECEDENTS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_TRAINING_TRAIN_ANTECEDENTS_HPP_INCLUDED

#include <newsmodel/learn/score.hpp>
#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/mention/mention_finder.hpp>
#include <newsmodel/speaker/antecedents.hpp>
#include <newsmodel/speaker/speaker_resolver.hpp>
#include <newsmodel/speaker/training/gold_speakers.hpp>
#include <newsmodel/speaker/training/names_agree.hpp>
#include <newsmodel/syntax/document_reader.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

using antecedent_weights = std::array<std::int16_t, antecedent_feature_count>;

/// What training starts from and is drawn back to. Units: 2^-8 nat. Set by hand and tuned on half of a training corpus: a
/// few hundred examples teach little of what is rare.
inline constexpr antecedent_weights first_antecedent_weights{
    -164, -306, 153, 240, -131, -218, -382, -328, -22, -131, 131, 87,   -131, -197, 26,
    -22,  788,  367, 256, -256, -233, 0,    0,    0,   0,    0,   -902, -869, -873, -871};

/// How antecedents are learned.
struct antecedent_training {
    int rounds = 3;           ///< each reads the articles with the weights of the one before
    int steps = 400;          ///< down the gradient, a round
    double rate = 0.05;       ///< of a step
    double pull = 4;          ///< back to the first weights
    std::uint32_t folds = 5;  ///< of articles, for the figures
};

/// Trained weights, and how they do on articles that they have not seen.
struct trained_antecedents {
    antecedent_weights weights{};
    std::size_t rankings{};  ///< of sources that are pronouns or roles
    std::size_t right{};     ///< of them whose likeliest choice is right
};

namespace detail {

/// One ranking to learn from: for each choice what speaks for each of its mentions.
struct ranking_example {
    struct choice {
        std::vector<antecedent_values> mentions;
        bool right{};
    };

    std::vector<choice> choices;
    std::uint32_t article{};
};

/// Reads articles with known speakers and notes which choices of the ranker are right.
class ranking_collector {
public:
    explicit ranking_collector(const language& language)
        : reader_{language}, mentions_{language}, resolver_{language} {}

    /// Appends the rankings of an article's sources.
    void read(const gold_speakers& article, std::uint32_t number, std::vector<ranking_example>& examples) {
        rankings_.clear();
        resolver_.note_rankings(&rankings_);
        const document& document = reader_.read(article.text, article.layout);
        const std::span<const mention> mentions = mentions_.find(document);
        const speaker_reading reading = resolver_.resolve(document, mentions, article.attributions);
        for (const ranked_anaphor& one : rankings_) {
            if (one.source == antecedent_context::none || article.speakers[one.source].empty()) continue;
            ranking_example& example = examples.emplace_back();
            example.article = number;
            for (const ranked_anaphor::choice& seen : one.choices) {
                ranking_example::choice& choice = choice_of(example, seen.who);
                choice.mentions.push_back(seen.values);
                if (seen.mention == mention::none || choice.right) continue;
                choice.right =
                    is_named(reading, document.bytes(mentions[seen.mention].tokens), article.speakers[one.source]);
            }
            if (std::ranges::none_of(example.choices, &ranking_example::choice::right))
                example.choices.front().right = true;  // nobody
        }
    }

private:
    /// The choice of an entity, a fresh one where the example has none.
    ranking_example::choice& choice_of(ranking_example& example, std::uint32_t who) {
        if (example.choices.empty()) entities_.clear();
        const auto place = static_cast<std::size_t>(std::ranges::find(entities_, who) - entities_.begin());
        if (place == entities_.size()) {
            entities_.push_back(who);
            example.choices.emplace_back();
        }
        return example.choices[place];
    }

    /// Whether the speaker mentioned at `place` bears a name.
    [[nodiscard]] static bool is_named(const speaker_reading& reading, byte_span place, std::string_view name) {
        return std::ranges::any_of(reading.speakers, [&](const speaker& one) {
            return std::ranges::find(one.mentions(), place) != one.mentions().end() && names_agree(one.name(), name);
        });
    }

    document_reader reader_;
    mention_finder mentions_;
    speaker_resolver resolver_;
    std::vector<ranked_anaphor> rankings_;
    std::vector<std::uint32_t> entities_;  ///< of the choices of the example being read
};

using antecedent_gradient = std::array<double, antecedent_feature_count>;

/// What speaks most for a choice, with given weights in nats.
[[nodiscard]] inline std::pair<const antecedent_values*, double> best_mention(const ranking_example::choice& choice,
                                                                              const antecedent_gradient& weights) {
    std::pair<const antecedent_values*, double> best{nullptr, 0};
    for (const antecedent_values& values : choice.mentions) {
        double sum = 0;
        for (std::size_t at = 0; at < weights.size(); ++at) sum += values.of[at] * weights[at];
        if (!best.first || sum > best.second) best = {&values, sum};
    }
    return best;
}

/// Adds the gradient of an example's log loss.
inline void add_gradient(const ranking_example& example, const antecedent_gradient& weights,
                         antecedent_gradient& gradient) {
    std::vector<std::pair<const antecedent_values*, double>> best;
    double top = -1e9;
    for (const auto& choice : example.choices)
        top = std::max(top, best.emplace_back(best_mention(choice, weights)).second);
    double mass = 0;
    double right = 0;
    for (std::size_t at = 0; at < best.size(); ++at) {
        double& share = best[at].second;
        share = std::exp(share - top);
        mass += share;
        if (example.choices[at].right) right += share;
    }
    for (std::size_t at = 0; at < best.size(); ++at) {
        const double wanted = example.choices[at].right ? best[at].second / right : 0;
        const double slope = best[at].second / mass - wanted;
        for (std::size_t which = 0; which < gradient.size(); ++which)
            gradient[which] += slope * best[at].first->of[which];
    }
}

/// Whether the likeliest choice of an example is right.
[[nodiscard]] inline bool is_right(const ranking_example& example, const antecedent_gradient& weights) {
    const ranking_example::choice* best = nullptr;
    double top = 0;
    for (const auto& choice : example.choices) {
        const double score = best_mention(choice, weights).second;
        if (!best || score > top) {
            best = &choice;
            top = score;
        }
    }
    return best->right;
}

/// The weights that the examples outside a fold want, starting from `start`; fold `how.folds` is empty.
[[nodiscard]] inline antecedent_gradient descend(std::span<const ranking_example> examples, std::uint32_t fold,
                                                 const antecedent_gradient& start, const antecedent_training& how) {
    antecedent_gradient weights = start;
    antecedent_gradient sums{};
    for (int step = 0; step < how.steps; ++step) {
        antecedent_gradient gradient{};
        for (const ranking_example& one : examples) {
            if (one.article % how.folds != fold) add_gradient(one, weights, gradient);
        }
        for (std::size_t at = 0; at < weights.size(); ++at) {
            gradient[at] += how.pull * (weights[at] - start[at]);
            sums[at] += gradient[at] * gradient[at];
            if (sums[at] > 0) weights[at] -= how.rate * gradient[at] / std::sqrt(sums[at]);
        }
    }
    return weights;
}

[[nodiscard]] inline antecedent_gradient in_nats(std::span<const std::int16_t> weights) {
    antecedent_gradient nats{};
    for (std::size_t at = 0; at < weights.size(); ++at) nats[at] = weights[at] / 256.0;
    return nats;
}

[[nodiscard]] inline antecedent_weights rounded(const antecedent_gradient& weights) {
    antecedent_weights whole{};
    for (std::size_t at = 0; at < whole.size(); ++at)
        whole[at] = static_cast<std::int16_t>(std::clamp(std::nearbyint(weights[at] * 256), -32000.0, 32000.0));
    return whole;
}

}  // namespace detail

/// Trains the weights by which pronouns and roles find their antecedents.
///
/// Source: a log-linear ranking, its gradient followed from all examples at once; of an entity the mention counts that
/// speaks most for it.
inline trained_antecedents train_antecedents(std::span<const gold_speakers> articles, const language& base,
                                             const antecedent_training& how = {}) {
    const detail::antecedent_gradient start = detail::in_nats(first_antecedent_weights);
    trained_antecedents trained{.weights = first_antecedent_weights};
    std::vector<detail::ranking_example> examples;
    for (int round = 0; round < how.rounds; ++round) {
        language language = base;
        language.mention.antecedent_weights = trained.weights;
        detail::ranking_collector collector{language};
        examples.clear();
        for (std::size_t index = 0; index < articles.size(); ++index)
            collector.read(articles[index], static_cast<std::uint32_t>(index), examples);
        trained.weights = detail::rounded(detail::descend(examples, how.folds, start, how));
    }
    trained.rankings = examples.size();
    for (std::uint32_t fold = 0; fold < how.folds; ++fold) {
        const detail::antecedent_gradient weights = detail::descend(examples, fold, start, how);
        for (const detail::ranking_example& one : examples) {
            if (one.article % how.folds != fold) continue;
            trained.right += detail::is_right(one, weights) ? 1u : 0u;
        }
    }
    return trained;
}

}  // namespace newsmodel

#endif
