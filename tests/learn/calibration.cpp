#include <newsmodel/learn/calibration.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace newsmodel::learn;

TEST_CASE("calibration") {
    model_words words;
    append_header(words, {.kind = model_kind::calibration, .columns = 3});
    for (const model_word knot : {0u, 16384u, 65536u}) words.push_back(knot);  // 0, 0.25, 1
    const auto table = calibration::read(words);
    REQUIRE(table);

    SUBCASE("between knots the line is straight") {
        CHECK((*table)(0) == 0);
        CHECK((*table)(0.25) == 0.125);
        CHECK((*table)(0.5) == 0.25);
        CHECK((*table)(0.75) == 0.625);
        CHECK((*table)(1) == 1);
    }
    SUBCASE("what is no probability is taken as the nearest") {
        CHECK((*table)(-3) == 0);
        CHECK((*table)(7) == 1);
    }
    SUBCASE("no table changes nothing") { CHECK(calibration{}(0.3) == 0.3); }
    SUBCASE("cut words are refused") { CHECK(!calibration::read(std::span{words}.first(words.size() - 1))); }
}
