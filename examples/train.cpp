// Trains the models of a language pack on articles with known attributions, and writes them as headers.
//
//   train --corpus train.jsonl [--layers train.layers.jsonl] [--ud DIRECTORY] [--dev dev.jsonl] [--out include/newsmodel/en]
//   train --speakers speakers.jsonl [--out include/newsmodel/en]
//   train --positions positions.jsonl [--attributions held-out.jsonl] [--out include/newsmodel/en]
//   train --acts sentences.jsonl
//
// docs/corpus.md describes the files. The same files give the same bytes.

#include "train/annotated_articles.hpp"
#include "train/classify_acts.hpp"
#include "train/known_speakers.hpp"
#include "train/learn_positions.hpp"
#include "train/tagged_texts.hpp"
#include "train/write_models.hpp"

#include <newsmodel/attribution/training/train_attributions.hpp>
#include <newsmodel/en/english.hpp>
#include <newsmodel/learn/training/parallel.hpp>
#include <newsmodel/syntax/document_reader.hpp>
#include <newsmodel/syntax/training/train_tagger.hpp>
#include <newsmodel/text/read_layout.hpp>

#include <fmt/format.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;
namespace train = newsmodel::train;

namespace {

struct settings {
    std::string corpus, layers, ud, dev, out, predictions;
    std::string speakers, positions, attributions, acts;
    int seeds = 6;
    bool quick = false;  ///< small tables, for a tiny corpus
};

settings read_settings(int count, char** words) {
    settings result;
    const std::map<std::string_view, std::string*> texts{
        {"--corpus", &result.corpus},       {"--layers", &result.layers},           {"--ud", &result.ud},
        {"--dev", &result.dev},             {"--out", &result.out},                 {"--predictions", &result.predictions},
        {"--speakers", &result.speakers},   {"--positions", &result.positions},     {"--acts", &result.acts},
        {"--attributions", &result.attributions}};
    for (int at = 1; at < count; ++at) {
        const std::string_view word = words[at];
        if (word == "--quick") {
            result.quick = true;
            result.seeds = 1;
        } else if (word == "--seeds" && at + 1 < count) {
            result.seeds = std::stoi(words[++at]);
        } else if (const auto text = texts.find(word); text != texts.end() && at + 1 < count) {
            *text->second = words[++at];
        } else {
            throw std::runtime_error{
                fmt::format("{}: not an option; usage: train --corpus FILE [--layers FILE] [--ud DIRECTORY] [--dev "
                            "FILE] [--out DIRECTORY] [--predictions FILE] [--seeds N] [--quick], train --speakers FILE "
                            "[--out DIRECTORY], train --positions FILE [--attributions FILE] [--out DIRECTORY], or "
                            "train --acts FILE",
                            word)};
        }
    }
    if (result.corpus.empty() && result.speakers.empty() && result.positions.empty() && result.acts.empty())
        throw std::runtime_error{"nothing to learn from: one of --corpus, --speakers, --positions, --acts is missing"};
    return result;
}

void tell(std::string_view what) {
    static const auto start = std::chrono::steady_clock::now();
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    fmt::print(stderr, "{:6.1f} s  {}\n", passed.count(), what);
}

/// Taggers for each fold of the articles, each trained on the other folds' layers, and on Universal Dependencies.
std::vector<news::learn::model_words> train_taggers(const std::vector<train::annotated_article>& articles,
                                                    const settings& settings, std::uint32_t folds) {
    std::vector<news::tagged_text> ud;
    if (!settings.ud.empty()) {
        for (const std::string_view name : {"ewt-train", "gum-train"}) {
            for (auto& text : train::read_conllu(fmt::format("{}/{}.conllu", settings.ud, name)))
                ud.push_back(std::move(text));
        }
    }
    std::vector<news::learn::model_words> taggers(folds);
    news::learn::for_each_in_parallel(folds, 2, [&](std::uint32_t fold) {
        std::vector<news::tagged_text> texts = ud;
        for (std::size_t index = 0; index < articles.size(); ++index) {
            if (index % folds != fold && !articles[index].tags.empty())
                texts.push_back({articles[index].text, articles[index].layout, articles[index].tags});
        }
        taggers[fold] = news::train_tagger(texts, news::english);
    });
    return taggers;
}

std::vector<news::detail::article_reading> read_articles(const std::vector<train::annotated_article>& articles,
                                                         const std::vector<news::learn::model_words>& taggers) {
    std::vector<news::language> languages(std::max<std::size_t>(1, taggers.size()), news::english);
    std::vector<std::unique_ptr<news::document_reader>> readers;
    for (std::size_t fold = 0; fold < languages.size(); ++fold) {
        if (!taggers.empty()) languages[fold].syntax.tagger_weights = taggers[fold];
        readers.push_back(std::make_unique<news::document_reader>(languages[fold]));
    }
    std::vector<news::detail::article_reading> readings;
    readings.reserve(articles.size());
    for (std::size_t index = 0; index < articles.size(); ++index) {
        const train::annotated_article& article = articles[index];
        readings.emplace_back(readers[index % readers.size()]->read(article.text, article.layout), article.attributions,
                              news::english.attribution);
    }
    return readings;
}

void print(const news::trained_attributions& trained) {
    const news::attribution_score& score = trained.held_out;
    fmt::print(
        "cross-validated: attributed {:.4f} (precision {:.4f}, recall {:.4f}), exact {:.4f}, cue {:.4f}; gold {}, "
        "found {}\n",
        score.attributed(), score.precision(), score.recall(), score.exact(), score.cue(), score.gold, score.found);
    fmt::print("threshold 0.{:03}, expected calibration error {:.4f}\n", trained.models.threshold,
               news::learn::calibration_error(trained.outcomes));
    for (const auto& line : news::learn::reliability_table(trained.outcomes)) {
        if (line.count > 0)
            fmt::print("  {:6} reported at {:.2f}: {:.2f} right\n", line.count, line.probability, line.truth);
    }
}

void train_speakers(const settings& settings) {
    const news::trained_antecedents trained = news::train_antecedents(train::read_known_speakers(settings.speakers), news::english);
    fmt::print("antecedents of pronouns and roles, cross-validated: {} of {} right\n", trained.right, trained.rankings);
    if (!settings.out.empty()) train::write_antecedent_weights(trained.weights, settings.out);
}

int run(const settings& settings) {
    if (!settings.speakers.empty()) train_speakers(settings);
    if (!settings.positions.empty()) train::learn_positions(settings.positions, settings.attributions, settings.out);
    if (!settings.acts.empty()) train::classify_acts(settings.acts);
    if (settings.corpus.empty()) return 0;
    const std::vector<train::annotated_article> articles =
        train::read_annotated_articles(settings.corpus, settings.layers);
    tell(fmt::format("{} articles read", articles.size()));
    news::attribution_training how;
    how.cues.seeds = how.roles.seeds = settings.seeds;
    if (settings.quick) train::make_quick(how);
    how.on_progress = tell;
    std::vector<news::learn::model_words> taggers;
    if (!settings.layers.empty()) taggers = train_taggers(articles, settings, how.folds);
    tell(fmt::format("{} taggers trained", taggers.size()));
    std::vector<news::detail::article_reading> readings = read_articles(articles, taggers);
    const news::trained_attributions trained = news::train_attributions(readings, how);
    print(trained);
    if (!settings.out.empty()) train::write_models(trained.models, settings.out);
    if (!settings.predictions.empty()) train::write_held_out(articles, readings, trained.models, settings.predictions);
    if (!settings.dev.empty()) {
        news::language language = news::english;
        language.attribution.weights = trained.models.weights();
        train::print_dev(train::read_annotated_articles(settings.dev, ""), language);
    }
    tell("done");
    return 0;
}

}  // namespace

int main(int count, char** words) {
    try {
        return run(read_settings(count, words));
    } catch (const std::exception& error) {
        fmt::print(stderr, "train: {}\n", error.what());
        return 1;
    }
}
