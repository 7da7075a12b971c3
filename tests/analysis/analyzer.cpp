#include <newsmodel/analysis/analyzer.hpp>

#include <newsmodel/en/english.hpp>
#include <newsmodel/text/read_text.hpp>

#include <doctest/doctest.h>

#include <string>

namespace news = newsmodel;

TEST_CASE("analyzer") {
    news::analyzer analyzer{news::english};
    const news::article article = news::read_text(
        "Mayor Ana Ruiz said the harbor plan was sound.\n\nShe declined to say what it costs.\n\n\"It is time.", news::english);
    const news::analysis analysis = analyzer.analyze(article);

    SUBCASE("there is a source for each attribution") { CHECK(analysis.sources().size() == analysis.attributions().size()); }
    SUBCASE("what was not said is no quotation") {
        for (const news::quotation& one : analysis.quotations()) CHECK(one.content().joined().find("costs") == std::string::npos);
    }
    SUBCASE("what was odd stands beside the result") {
        REQUIRE(analysis.diagnostics().size() == 1);
        CHECK(analysis.diagnostics().front().kind == news::diagnostic_kind::unclosed_quotation_mark);
    }
}
