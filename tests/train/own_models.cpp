// Models trained by a program and used by it at once: no header is written, nothing is compiled again.

#include "train/annotated_articles.hpp"
#include "train/quick_settings.hpp"

#include <newsmodel/article.hpp>
#include <newsmodel/attribution/training/train_attributions.hpp>
#include <newsmodel/format.hpp>
#include <newsmodel/syntax/document_reader.hpp>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace news = newsmodel;
namespace train = newsmodel::train;

namespace {

std::vector<news::detail::article_reading> read_all(const std::vector<train::annotated_article>& articles) {
    news::document_reader reader{news::english};
    std::vector<news::detail::article_reading> readings;
    for (const train::annotated_article& article : articles)
        readings.emplace_back(reader.read(article.text, article.layout), article.attributions,
                              news::english.attribution);
    return readings;
}

/// `SPEAKER: CONTENT` of each quotation, a line each.
std::string told(const news::analysis& analysis) {
    std::string lines;
    for (const news::quotation& quotation : analysis | news::quotations)
        lines += fmt::format("{}: {}\n", quotation.speaker().name(), quotation.content());
    return lines;
}

}  // namespace

TEST_CASE("models trained by a program are used by it at run time") {
    const std::vector<train::annotated_article> articles =
        train::read_annotated_articles(NEWSMODEL_SOURCE_DIR "/tests/train/articles.jsonl", "");
    std::vector<news::detail::article_reading> readings = read_all(articles);
    news::attribution_training how;
    train::make_quick(how);
    const news::article article = news::read_text(
        "The crew cleaned the lighthouse at Port Ellery.\n"
        "\"The lamp still turns,\" Otto Brandt said on Friday.\n"
        "Lena Moor warned that the stairs were slippery.\n"
        "The tower has ninety steps.\n");

    //{ run_time
    const news::trained_attributions trained = news::train_attributions(readings, how);
    news::language own = news::english;
    own.attribution.weights = trained.models.weights();  // borrows: `trained` and `own` outlive what is analyzed
    news::analyzer analyzer{own};
    const news::analysis analysis = analyzer.analyze(article);
    //}

    SUBCASE("they find what is like their articles, and nothing in a sentence that tells what was done") {
        CHECK(told(analysis) == "Otto Brandt: \"The lamp still turns,\"\n");
    }
    SUBCASE("English knows a cue beside that their articles do not have") {
        CHECK(told(news::analyze(article)) ==
              "Otto Brandt: \"The lamp still turns,\"\nLena Moor: that the stairs were slippery\n");
    }
}
