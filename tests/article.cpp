#include <newsmodel/article.hpp>

#include <newsmodel/format.hpp>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <range/v3/view/take.hpp>

#include <ranges>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace news = newsmodel;

namespace {

constexpr std::string_view text =
    "ELMPORT, June 3 (Coast Wire) - Mayor Ana Ruiz said Monday that the city will not back down from its harbor plan.\n\n"
    "\"We will vote yes,\" she told reporters. \"It is time.\"\n\n"
    "Ruiz accused the port union of hiding the costs.\n";

std::vector<std::string> said_by(const news::analysis& analysis, std::string_view name) {
    std::vector<std::string> contents;
    for (const news::quotation& one : analysis | news::quotations | news::spoken_by(name)) contents.push_back(one.content().joined());
    return contents;
}

}  // namespace

TEST_CASE("article") {
    const news::article article = news::read_text(std::string{text});
    const news::analysis analysis = news::analyze(article);

    SUBCASE("a pronoun's quotation belongs to the one who was named, not to the reporters") {
        const auto contents = said_by(analysis, "Ruiz");
        REQUIRE(contents.size() >= 2);
        CHECK(contents[1] == "\"We will vote yes,\" \u2026 \"It is time.\"");
        CHECK(said_by(analysis, "reporters").empty());
    }
    SUBCASE("every span is a stretch of the untouched text") {
        for (const news::quotation& one : analysis.quotations()) {
            for (const auto& piece : one.content()) CHECK(piece.text == piece.span.in(text));
        }
        for (const news::position& one : analysis.positions()) CHECK(one.evidence().text == one.evidence().span.in(text));
    }
    SUBCASE("an article pipes into its quotations, and the view owns the analysis") {
        const auto quotations = article | news::quotations;
        CHECK(quotations.size() == analysis.quotations().size());
    }
    SUBCASE("views compose with those of range-v3 and of the standard library") {
        int direct = 0;
        for (const auto& one : analysis | news::quotations | news::direct | ranges::views::take(5)) direct += !one.content().empty();
        CHECK(direct == 1);
        const auto sizes = analysis.quotations() | std::views::transform([](const auto& one) { return one.content().size(); });
        CHECK(sizes.front() >= 1);
    }
    SUBCASE("the same text gives the same reading, from an owner, a view, a used analyzer and other threads") {
        const auto reading = [](const news::analysis& one) {
            std::string all;
            for (const auto& quotation : one.quotations()) all += fmt::format("{}\n", quotation);
            for (const auto& position : one.positions()) all += fmt::format("{}\n", position);
            return all;
        };
        const std::string once = reading(analysis);
        const news::article_view view = news::view_text(text);
        news::analyzer analyzer{news::english};
        const news::article other = news::read_text("Nobody said \"anything.");
        (void)analyzer.analyze(other);
        CHECK(reading(analyzer.analyze(view)) == once);
        std::string elsewhere;
        std::thread{[&] { elsewhere = reading(news::analyze(view)); }}.join();
        CHECK(elsewhere == once);
    }
    SUBCASE("an owned copy outlives article and analysis") {
        news::basic_quotation<std::string> kept;
        {
            const news::article brief = news::read_text(std::string{text});
            kept = news::analyze(brief).quotations()[1].to_owned();
        }
        CHECK(kept.speaker().name() == "Ana Ruiz");
    }
}

TEST_CASE("article: hostile texts") {
    const auto holds_its_offsets = [](const std::string& hostile) {
        const news::article article = news::read_text(hostile);
        const news::analysis analysis = news::analyze(article);
        for (const auto& one : analysis.attributions()) {
            for (const auto& spans : {one.source, one.cue, one.content}) {
                for (const news::byte_span span : spans) CHECK((span.first < span.last && span.last <= hostile.size()));
            }
        }
        for (const auto& one : analysis.diagnostics()) CHECK(one.span.last <= hostile.size());
        return analysis.diagnostics().size();
    };
    CHECK(holds_its_offsets("") == 0);
    CHECK(holds_its_offsets(std::string(3, '\0')) > 0);
    CHECK(holds_its_offsets("Ruiz said \xff\xfe \"no\xc3\", he \xe2\x80 said.") > 0);
    CHECK(holds_its_offsets(std::string(10'000, '"')) < 10'000);
    std::string opening;
    for (int mark = 0; mark < 10'000; ++mark) opening += "\u201C";
    CHECK(holds_its_offsets(opening) > 0);
    std::string line;
    while (line.size() < 1'000'000) line += "Ruiz said the plan, which \"nobody\" liked, was dead, ";
    CHECK(holds_its_offsets(line) == 0);
}
