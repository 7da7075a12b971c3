#ifndef NEWSMODEL_EXAMPLES_TRAIN_LEARN_ATTRIBUTIONS_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_LEARN_ATTRIBUTIONS_HPP_INCLUDED

// Trains the tagger and the models of attributions, prints how well they do, and writes them.

#include "annotated_articles.hpp"
#include "learn_tagger.hpp"
#include "options.hpp"
#include "progress.hpp"
#include "quick_settings.hpp"
#include "write_models.hpp"

#include <newsmodel/attribution/training/train_attributions.hpp>
#include <newsmodel/en/english.hpp>
#include <newsmodel/learn/training/fit_calibration.hpp>
#include <newsmodel/syntax/document_reader.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <stdexcept>
#include <vector>

namespace newsmodel::train {

namespace detail {

inline attribution_training attribution_settings(const options& chosen) {
    attribution_training how;
    how.cues.seeds = how.roles.seeds = chosen.seeds > 0 ? chosen.seeds : chosen.quick ? 1 : 6;
    if (chosen.quick) make_quick(how);
    how.on_progress = tell;
    return how;
}

inline tagger_training tagger_settings(const options& chosen) {
    tagger_training how;
    if (chosen.quick) {
        how.bits = 10;
        how.dictionary.least = 1;
    }
    return how;
}

/// Taggers, where there is something that they can learn from.
inline std::optional<trained_taggers> learn_taggers(const std::vector<annotated_article>& articles,
                                                    const options& chosen, std::uint32_t folds) {
    if (chosen.layers.empty() && chosen.ud.empty()) return std::nullopt;
    trained_taggers trained = train_taggers(read_tagging_corpus(articles, chosen.ud), folds, tagger_settings(chosen));
    tell(fmt::format("{} taggers trained", folds + 1));
    print_accuracy(trained, chosen.ud);
    return trained;
}

/// Reads each article with the tagger of its fold, or with the language's.
inline std::vector<newsmodel::detail::article_reading> read_articles(const std::vector<annotated_article>& articles,
                                                                     const std::optional<trained_taggers>& taggers) {
    std::vector<language> languages(taggers ? taggers->folds.size() : 1, english);
    std::vector<std::unique_ptr<document_reader>> readers;
    for (std::size_t fold = 0; fold < languages.size(); ++fold) {
        if (taggers) languages[fold].syntax.tagger_weights = taggers->folds[fold];
        readers.push_back(std::make_unique<document_reader>(languages[fold]));
    }
    std::vector<newsmodel::detail::article_reading> readings;
    readings.reserve(articles.size());
    for (std::size_t index = 0; index < articles.size(); ++index) {
        const annotated_article& article = articles[index];
        readings.emplace_back(readers[index % readers.size()]->read(article.text, article.layout), article.attributions,
                              english.attribution);
    }
    return readings;
}

inline void print_held_out(const trained_attributions& trained) {
    train::print("cross-validated", trained.held_out);
    fmt::print("threshold 0.{:03}, expected calibration error {:.4f}\n", trained.models.threshold,
               learn::calibration_error(trained.outcomes));
    for (const auto& line : learn::reliability_table(trained.outcomes)) {
        if (line.count > 0)
            fmt::print("  {:6} reported at {:.2f}: {:.2f} right\n", line.count, line.probability, line.truth);
    }
}

}  // namespace detail

/// Does what `train attributions` asks for.
///
/// Errors: throws std::runtime_error where a file cannot be read or written, or there are fewer articles than folds.
inline void learn_attributions(const options& chosen) {
    const std::vector<annotated_article> articles = read_annotated_articles(chosen.corpus, chosen.layers);
    tell(fmt::format("{} articles read", articles.size()));
    const attribution_training how = detail::attribution_settings(chosen);
    if (articles.size() < how.folds)
        throw std::runtime_error{
            fmt::format("{}: {} articles, but at least {} are needed to try what is learned from "
                        "some on others",
                        chosen.corpus, articles.size(), how.folds)};
    const std::optional<trained_taggers> taggers = detail::learn_taggers(articles, chosen, how.folds);
    std::vector<newsmodel::detail::article_reading> readings = detail::read_articles(articles, taggers);
    const trained_attributions trained = train_attributions(readings, how);
    detail::print_held_out(trained);
    if (chosen.output.is_wanted()) {
        write_models(trained.models, chosen.output);
        if (taggers) write_tagger(taggers->all, chosen.output);
        tell(fmt::format("headers written into {}", chosen.output.folder));
    }
    if (!chosen.predictions.empty()) write_held_out(articles, readings, trained.models, chosen.predictions);
    if (!chosen.dev.empty()) {
        language own = english;
        own.attribution.weights = trained.models.weights();
        if (taggers) own.syntax.tagger_weights = taggers->all;
        print_dev(read_annotated_articles(chosen.dev, ""), own);
    }
}

}  // namespace newsmodel::train

#endif
