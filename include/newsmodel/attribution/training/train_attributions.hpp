#ifndef NEWSMODEL_ATTRIBUTION_TRAINING_TRAIN_ATTRIBUTIONS_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_TRAINING_TRAIN_ATTRIBUTIONS_HPP_INCLUDED

#include <newsmodel/attribution/choose_frames.hpp>
#include <newsmodel/attribution/frame_scorer.hpp>
#include <newsmodel/attribution/training/article_reading.hpp>
#include <newsmodel/attribution/training/attribution_score.hpp>
#include <newsmodel/attribution/training/train_frames.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/training/feature_filter.hpp>
#include <newsmodel/learn/training/fit_calibration.hpp>
#include <newsmodel/learn/training/parallel.hpp>
#include <newsmodel/learn/training/quantize.hpp>
#include <newsmodel/learn/training/train_chain.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

/// How a field of attributions is trained.
struct field_training {
    learn::training_options learner;
    std::uint16_t minimum = 4;  ///< rarer features are dropped
    int seeds = 1;              ///< fields trained from different orders and averaged
};

/// How the models of attributions are trained.
struct attribution_training {
    field_training cues{.learner = {.bits = 17, .epochs = 4, .rate = 0.015F}};
    field_training roles{.learner = {.bits = 18, .epochs = 5, .rate = 0.018F}};
    frame_training frames{};
    double least_begins =
        0.012;                   ///< of a class of tokens: what share of them begins a cue, for the gate to let it pass
    double least_inside = 0.03;  ///< the same of those that follow a token of a cue, for going on with it
    std::uint32_t folds = 4;
    unsigned threads = 2;
    std::function<void(std::string_view)> on_progress = {};  ///< hears in words what has been done
};

/// The trained models of attributions, to be written into headers or used as they are.
struct attribution_models {
    learn::model_words cue_rates, cue_gate, cue_field, role_field, frame_rates, frame_trees, confidence;
    std::uint16_t threshold{};

    /// Borrows the models.
    [[nodiscard]] attribution_weights weights() const noexcept {
        return {cue_rates, cue_gate, cue_field, role_field, frame_rates, frame_trees, confidence, threshold};
    }
};

/// What was trained, and how well it does on articles that it has not seen.
struct trained_attributions {
    attribution_models models;
    attribution_score held_out;            ///< of the article folds, each predicted by models trained on the others
    std::vector<learn::outcome> outcomes;  ///< held out: what was reported as how probable, and was right or not
};

namespace detail {

/// Trains the models of attributions stage by stage; each stage learns from what the one before makes of articles it
/// has not seen.
class attribution_trainer {
public:
    attribution_trainer(std::span<article_reading> articles, const attribution_training& how)
        : articles_{articles}, how_{how} {}

    trained_attributions run() {
        const learn::rate_counts rates = rate_cues(articles_);
        result_.models.cue_rates = rates.write(2);
        train_cues();
        train_roles();
        frame_trainer frames{articles_, how_.frames, how_.folds, how_.threads};
        frames.sum_up();
        frames.run();
        result_.models.frame_rates = frames.rates();
        result_.models.frame_trees = frames.trees();
        tell("frames scored");
        choose_threshold();
        calibrate();
        return std::move(result_);
    }

private:
    void tell(const std::string& what) const {
        if (how_.on_progress) how_.on_progress(what);
    }

    /// Trains a field on the articles outside a fold, or on all where `index` is the number of folds.
    template <std::size_t Labels, learn::row_check Check>
    learn::model_words train_field(const learn::training_corpus& corpus, const learn::chain_transitions<Labels>& steps,
                                   const field_training& how, std::uint32_t index) const {
        const auto chosen =
            index < how_.folds ? learn::fold{index, how_.folds}.outside(corpus) : learn::all_sequences(corpus);
        learn::feature_filter filter{corpus, chosen, how.minimum};
        if constexpr (Check == learn::row_check::fingerprint) filter.give_rows(corpus, chosen, how.learner.bits);
        const learn::training_corpus part = corpus.selected(chosen, filter);
        const auto weights = learn::train_chain<Labels>(part, steps, how.learner, how.seeds);
        return learn::quantize_chain<Check>(weights, {.fingerprints = filter.fingerprints()});
    }

    void train_cues() {
        result_.models.cue_gate = learn_gate(articles_, how_.least_begins, how_.least_inside);
        learn::training_corpus corpus;
        const cue_gate gate{result_.models.cue_gate};
        for (std::uint32_t index = 0; index < articles_.size(); ++index)
            append_cue_sequences(articles_[index], gate, index, corpus);
        tell("cues: " + std::to_string(corpus.position_count()) + " words, " + std::to_string(corpus.feature_count()) +
             " features");
        learn::for_each_in_parallel(how_.folds + 1, how_.threads, [&](std::uint32_t index) {
            auto field = train_field<cue_labels, learn::row_check::fingerprint>(corpus, cue_steps(), how_.cues, index);
            if (index < how_.folds) {
                find_cues(field, index);
            } else {
                result_.models.cue_field = std::move(field);
            }
        });
        tell("cues found");
    }
    void find_cues(const learn::model_words& field, std::uint32_t index) {
        cue_finder finder{result_.models.cue_gate, field};
        for (std::size_t at = index; at < articles_.size(); at += how_.folds) {
            article_reading& article = articles_[at];
            finder.find(article.document, article.traits.traits());
            article.candidates.assign(finder.candidates().begin(), finder.candidates().end());
            article.likely_cues.assign(finder.likely().begin(), finder.likely().end());
        }
    }

    void train_roles() {
        learn::training_corpus corpus;
        for (std::uint32_t index = 0; index < articles_.size(); ++index)
            append_role_sequences(articles_[index], index, corpus);
        tell("roles: " + std::to_string(corpus.position_count()) + " words, " + std::to_string(corpus.feature_count()) +
             " features");
        learn::for_each_in_parallel(how_.folds + 1, how_.threads, [&](std::uint32_t index) {
            auto field = train_field<role_labels, learn::row_check::none>(corpus, role_steps(), how_.roles, index);
            if (index < how_.folds) {
                find_frames(field, index);
            } else {
                result_.models.role_field = std::move(field);
            }
        });
        tell("frames found");
    }
    void find_frames(const learn::model_words& field, std::uint32_t index) {
        frame_finder finder{field};
        for (std::size_t at = index; at < articles_.size(); at += how_.folds) {
            article_reading& article = articles_[at];
            article.frames.clear();
            const role_context context{article.document, article.traits.traits(), article.likely_cues};
            for (std::uint32_t candidate = 0; candidate < article.candidates.size(); ++candidate) {
                finder.find(context, article.traits, article.candidates, candidate, article.frames);
            }
        }
    }

    [[nodiscard]] attribution_score score_at(std::int32_t threshold) const {
        attribution_score score;
        frame_chooser chooser;
        for (const article_reading& article : articles_) {
            chooser.choose(article.frames, article.candidates, article.probabilities, threshold);
            score.add(article, chooser.chosen());
        }
        return score;
    }
    void choose_threshold() {
        for (std::uint16_t thousandths = 480; thousandths >= 240;
             thousandths = static_cast<std::uint16_t>(thousandths - 20)) {
            const attribution_score score = score_at(thousandths * frame_chooser::one / 1000);
            if (score.attributed() < result_.held_out.attributed()) continue;
            result_.held_out = score;
            result_.models.threshold = thousandths;
        }
    }

    void calibrate() {
        frame_chooser chooser;
        std::vector<learn::outcome> outcomes;
        std::vector<std::size_t> fold_of;
        for (std::size_t index = 0; index < articles_.size(); ++index) {
            const article_reading& article = articles_[index];
            chooser.choose(article.frames, article.candidates, article.probabilities,
                           result_.models.threshold * frame_chooser::one / 1000);
            for (const chosen_frame& chosen : chooser.chosen()) {
                const bool right = rightness(article, article.frames.frames[chosen.frame]) > 0;
                outcomes.push_back({static_cast<double>(chosen.probability) / frame_chooser::one, right ? 1.0 : 0.0});
                fold_of.push_back(index % how_.folds);
            }
        }
        result_.models.confidence = learn::fit_calibration(outcomes);
        calibrate_held_out(outcomes, fold_of);
    }
    /// Each fold's outcomes as calibrated by those of the others.
    void calibrate_held_out(std::span<const learn::outcome> outcomes, std::span<const std::size_t> fold_of) {
        for (std::size_t index = 0; index < how_.folds; ++index) {
            std::vector<learn::outcome> others;
            for (std::size_t at = 0; at < outcomes.size(); ++at) {
                if (fold_of[at] != index) others.push_back(outcomes[at]);
            }
            const learn::model_words words = learn::fit_calibration(others);
            const auto calibrated = learn::calibration::read(words);
            for (std::size_t at = 0; at < outcomes.size(); ++at) {
                if (fold_of[at] == index)
                    result_.outcomes.push_back({(*calibrated)(outcomes[at].probability), outcomes[at].truth});
            }
        }
    }

    std::span<article_reading> articles_;
    attribution_training how_;
    trained_attributions result_;
};

}  // namespace detail

/// Trains the models of attributions on articles with known ones.
///
/// Shape: the articles' parts of speech should come from taggers that have not seen them; then all figures are held
/// out.
/// The same articles and settings give the same words on every machine, whatever the number of threads.
[[nodiscard]] inline trained_attributions train_attributions(std::span<detail::article_reading> articles,
                                                             const attribution_training& how) {
    return detail::attribution_trainer{articles, how}.run();
}

}  // namespace newsmodel

#endif
