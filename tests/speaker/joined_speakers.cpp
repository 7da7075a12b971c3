#include <newsmodel/speaker/joined_speakers.hpp>

#include "told.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("joined_speakers") {
    const std::string two = "Ana Ruiz and Tom Hale said no.\n";
    SUBCASE("`both` are the two, and the same speaker as their names") {
        const auto all =
            told::read(two + "Both said it was late.", {{"Ana Ruiz and Tom Hale", "no"}, {"Both", "it was late"}});
        CHECK(all.name(1) == "Ana Ruiz and Tom Hale");
        CHECK(all.speakers.sources[0].who == all.speakers.sources[1].who);
    }
    SUBCASE("`the two pilots` are, `two pilots` are others") {
        CHECK(told::last(two + "The two pilots said it was late.", {{"The two pilots", "it was late"}}) ==
              "Ana Ruiz and Tom Hale");
        CHECK(told::last(two + "Two pilots said it was late.", {{"Two pilots", "it was late"}}) == "Two pilots");
    }
    SUBCASE("`they` are, where no group is likelier") {
        CHECK(told::last("Ana Ruiz and Tom Hale met.\nThey said no.", {{"They", "no"}}) == "Ana Ruiz and Tom Hale");
        CHECK(told::last("Ana Ruiz and Tom Hale met.\nFarmers disliked it. They said no.", {{"They", "no"}}) ==
              "Farmers");
    }
    SUBCASE("`both` of nobody told of keep their words") {
        CHECK(told::last("It rained.\nBoth women said no.", {{"Both women", "no"}}) == "Both women");
    }
}
