#include <newsmodel/position/training/position_score.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace news = newsmodel;

TEST_CASE("position_score") {
    const position_test::article article{"Ruiz backs the bill and opposes the tax."};
    news::position_finder finder{news::english};
    const auto found = finder.find(article.document(), article.attributions(), article.speakers());
    REQUIRE(found.size() == 2);
    const auto score = [&](std::vector<news::gold_position> gold) {
        news::position_score result;
        result.add(gold, found);
        return result;
    };
    const auto bill = found[0].target().span(), tax = found[1].target().span();
    SUBCASE("holder and act count one after the other") {
        const auto all = score({{"Ana Ruiz", news::position_act::supports, {bill}}, {"Lund", news::position_act::opposes, {tax}}});
        CHECK(all.f1(all.target) == 1);
        CHECK(all.f1(all.held) == 0.5);
        const auto act = score({{"Ruiz", news::position_act::demands, {bill}}});
        CHECK(act.held == 1);
        CHECK(act.position == 0);
    }
    SUBCASE("each is paired once") {
        const auto twice = score({{"Ruiz", news::position_act::supports, {bill}}, {"Ruiz", news::position_act::supports, {bill}}});
        CHECK(twice.position == 1);
        CHECK(twice.f1(twice.position) == 0.5);
    }
}
