#include <newsmodel/analysis/analysis_options.hpp>

#include <newsmodel/analysis/analyzer.hpp>
#include <newsmodel/en/english.hpp>
#include <newsmodel/text/read_text.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

namespace news = newsmodel;

namespace {

const news::speaker* named(const news::analysis& read, std::string_view name) {
    for (const news::speaker& one : read.speakers()) {
        if (one.name() == name) return &one;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("analysis_options: actors") {
    const std::vector<news::actor> known{
        {.name = "Ana Beatriz Ruiz", .kind = news::actor_kind::person, .aliases = {"Ana Ruiz"}, .key = "Q7"},
        {.name = "Harbour Trust", .kind = news::actor_kind::organization, .aliases = {"the HT"}, .key = "42"},
        {.name = "Norway's government", .kind = news::actor_kind::government, .aliases = {"Norway"}, .key = "no"}};
    const news::article article = news::read_text(
        "The plan is sound, Mayor Ana Ruiz said.\n\n\"We will pay,\" Ruiz said. Norway said no. Carl Berg said it was "
        "late.",
        news::english);
    news::analyzer analyzer{news::english, {.actors = known}};
    const news::analysis analysis = analyzer.analyze(article);

    SUBCASE("a name of the program's table leads to its actor and hands back its key") {
        const news::speaker* ruiz = named(analysis, "Ana Beatriz Ruiz");
        REQUIRE(ruiz);
        CHECK(ruiz->key() == "Q7");
        CHECK(ruiz->kind() == news::speaker_kind::person);
    }
    SUBCASE("so does the surname alone after it, and a government that the language knows too") {
        for (const news::quotation& one : analysis.quotations()) {
            if (one.source().joined() == "Ruiz") CHECK(one.speaker().key() == "Q7");
            if (one.source().joined() == "Norway") CHECK(one.speaker().key() == "no");
        }
    }
    SUBCASE("who is not in the table has no key") {
        REQUIRE(named(analysis, "Carl Berg"));
        CHECK(named(analysis, "Carl Berg")->key().empty());
    }
    SUBCASE("without the table there is none") {
        const news::analysis without = news::analyzer{news::english}.analyze(article);
        REQUIRE(named(without, "Ana Ruiz"));
        CHECK(named(without, "Ana Ruiz")->key().empty());
    }
}
