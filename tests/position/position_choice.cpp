#include <newsmodel/position/position_choice.hpp>

#include <newsmodel/en/english.hpp>
#include <newsmodel/learn/training/quantize.hpp>

#include <doctest/doctest.h>

#include <array>

namespace news = newsmodel;

TEST_CASE("position_choice") {
    // Feature 1 speaks for a frame, feature 2 for a clause that demands.
    news::learn::weight_rows<news::position_choice::columns> weights{2, {}};
    weights.rows.resize(4);
    weights.rows[1][0] = 2;
    weights.rows[2][5] = 2;
    const std::array<std::uint8_t, 4> fingerprints{};
    const auto words = news::learn::quantize_linear<news::learn::row_check::fingerprint>(
        weights, {.fingerprints = fingerprints});
    const auto choice = news::position_choice::read(words);
    REQUIRE(choice);
    const std::array<std::uint32_t, 1> first{1}, second{2};
    news::position_candidate one;
    SUBCASE("a frame keeps its act") {
        const news::position_frame frame{};
        one.frame = &frame;
        one.act = news::position_act::opposes;
        choice->decide(first, one);
        CHECK(one.act == news::position_act::opposes);
        CHECK(one.weight == doctest::Approx(880).epsilon(0.01));
        choice->decide(second, one);
        CHECK(one.weight == 500);
    }
    SUBCASE("a clause gets its likeliest act") {
        choice->decide(second, one);
        CHECK(one.act == news::position_act::demands);
        CHECK(one.weight == doctest::Approx(880).epsilon(0.01));
    }
    SUBCASE("other words are no choice") {
        CHECK(!news::position_choice::read({}));
        CHECK(news::position_choice::read(news::english.position.choice));
    }
}
