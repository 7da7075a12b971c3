#include <newsmodel/analysis/compare.hpp>

#include <newsmodel/analysis/analyzer.hpp>
#include <newsmodel/en/english.hpp>
#include <newsmodel/text/read_text.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace news = newsmodel;

TEST_CASE("compare") {
    news::analyzer analyzer{news::english};
    const news::article first = news::read_text("The mayor spoke on Monday.\n\nAna Ruiz opposes the harbor toll. Ben Lund backs the harbor toll.", news::english);
    const news::article second = news::read_text("The mayor spoke on Friday.\n\nAna Ruiz supports the harbor toll. Ana Ruiz backs a school meal law.", news::english);
    const std::vector<news::analysis> analyses{analyzer.analyze(first), analyzer.analyze(second)};
    const auto stands = news::compare(analyses);
    REQUIRE(stands.size() == 3);
    SUBCASE("one holder and topic over two articles, and the change is marked") {
        CHECK(stands[0].holder == "Ana Ruiz");
        CHECK(stands[0].topic == "the harbor toll");
        REQUIRE(stands[0].positions.size() == 2);
        CHECK(!stands[0].positions[0].changed);
        CHECK(stands[0].positions[1].article == 1);
        CHECK(stands[0].positions[1].position->act() == news::position_act::supports);
        CHECK(stands[0].positions[1].changed);
    }
    SUBCASE("another holder and another topic are stands of their own") {
        CHECK(stands[1].holder == "Ben Lund");
        CHECK(stands[2].topic == "a school meal law");
    }
    CHECK(news::compare({}).empty());
}
