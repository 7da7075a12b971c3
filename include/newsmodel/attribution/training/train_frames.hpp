#ifndef NEWSMODEL_ATTRIBUTION_TRAINING_TRAIN_FRAMES_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_TRAINING_TRAIN_FRAMES_HPP_INCLUDED

#include <newsmodel/attribution/choose_frames.hpp>
#include <newsmodel/attribution/frame_scorer.hpp>
#include <newsmodel/attribution/training/article_reading.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/training/count_rates.hpp>
#include <newsmodel/learn/training/dense_examples.hpp>
#include <newsmodel/learn/training/parallel.hpp>
#include <newsmodel/learn/training/train_trees.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace newsmodel {

/// How the scorer of frames is trained.
struct frame_training {
    learn::tree_options trees{.trees = 140, .rate = 0.09};
    double prior = 16;              ///< of the rates of words
    std::uint32_t least_seen = 12;  ///< frames with a word before its rate is kept
    double exact = 0.3;             ///< how much of the target hangs on likeness, for a right frame
};

namespace detail {

/// Trains what scores frames: rates of words, and trees over summaries; and scores each article's frames by what
/// others taught.
class frame_trainer {
public:
    frame_trainer(std::span<article_reading> articles, const frame_training& how, std::uint32_t folds, unsigned threads)
        : articles_{articles}, how_{how}, folds_{folds}, threads_{threads} {}

    void sum_up() {
        for (article_reading& article : articles_) {
            frame_summarizer summarizer{article.document, article.traits, article.candidates, article.frames};
            article.summaries.resize(article.frames.frames.size());
            targets_.emplace_back();
            for (std::size_t at = 0; at < article.summaries.size(); ++at) {
                summarizer.sum_up(article.frames.frames[at], article.summaries[at]);
                targets_.back().push_back(target(rightness(article, article.frames.frames[at])));
            }
        }
    }

    void run() {
        learn::for_each_in_parallel(folds_ + 1, threads_, [&](std::uint32_t index) {
            const auto held_out = index < folds_ ? std::optional{index} : std::nullopt;
            learn::model_words rates = count({held_out, {}});
            learn::model_words trees = grow(held_out);
            if (held_out) {
                score(index, frame_scorer{rates, trees});
            } else {
                rates_ = std::move(rates);
                trees_ = std::move(trees);
            }
        });
    }

    [[nodiscard]] const learn::model_words& rates() const noexcept { return rates_; }
    [[nodiscard]] const learn::model_words& trees() const noexcept { return trees_; }

private:
    /// Folds that are left out.
    struct without {
        std::optional<std::uint32_t> one, other;

        [[nodiscard]] bool holds(std::size_t article, std::uint32_t folds) const noexcept {
            return (one && article % folds == *one) || (other && article % folds == *other);
        }
    };

    [[nodiscard]] float target(share right) const noexcept {
        const double like = static_cast<double>(right) / whole_share;
        return right == 0 ? 0.0F : static_cast<float>(1 - how_.exact + how_.exact * like);
    }

    [[nodiscard]] learn::model_words count(without left_out) const {
        learn::rate_counts counts{how_.prior};
        for (std::size_t index = 0; index < articles_.size(); ++index) {
            if (left_out.holds(index, folds_)) continue;
            for (std::size_t at = 0; at < articles_[index].summaries.size(); ++at) {
                for (const std::uint32_t key : articles_[index].summaries[at].rate_keys)
                    counts.add(key, double{targets_[index][at]});
            }
        }
        counts.set_common_to_mean();
        return counts.write(how_.least_seen);
    }

    /// Trees learn with rates that come from other articles than those they are added to.
    [[nodiscard]] learn::model_words grow(std::optional<std::uint32_t> held_out) const {
        std::optional<learn::dense_examples> examples;
        for (std::uint32_t part = 0; part < folds_; ++part) {
            if (part == held_out) continue;
            const learn::model_words words = count({held_out, part});
            const auto rates = learn::rate_table::read(words);
            for (std::size_t index = part; index < articles_.size(); index += folds_) {
                for (std::size_t at = 0; at < articles_[index].summaries.size(); ++at) {
                    frame_summary summary = articles_[index].summaries[at];
                    add_rates(*rates, summary);
                    if (!examples) examples.emplace(learn::dense_examples{.features = summary.size});
                    examples->add(summary.example(), targets_[index][at]);
                }
            }
        }
        return learn::train_trees(examples.value_or(learn::dense_examples{.features = 1}), how_.trees);
    }

    void score(std::uint32_t fold, const frame_scorer& scorer) {
        for (std::size_t index = fold; index < articles_.size(); index += folds_) {
            article_reading& article = articles_[index];
            article.probabilities.clear();
            for (frame_summary summary : article.summaries) {
                article.probabilities.push_back(
                    static_cast<std::int32_t>(learn::logistic(scorer(summary)) * frame_chooser::one));
            }
        }
    }

    std::span<article_reading> articles_;
    frame_training how_;
    std::uint32_t folds_;
    unsigned threads_;
    std::vector<std::vector<float>> targets_;  // of each article's frames
    learn::model_words rates_, trees_;
};

}  // namespace detail

}  // namespace newsmodel

#endif
