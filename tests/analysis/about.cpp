#include <newsmodel/analysis/about.hpp>

#include <newsmodel/analysis/positions.hpp>
#include <newsmodel/analysis/quotations.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <iterator>

#include <string_view>

namespace news = newsmodel;

TEST_CASE("about") {
    const news::analysis analysis = sample::analysis();
    const auto said = [&](std::string_view words) {
        return std::ranges::distance(analysis | news::quotations | news::about(words));
    };
    const auto held = [&](std::string_view words) {
        return std::ranges::distance(analysis | news::positions | news::about(words));
    };

    SUBCASE("the words stand one after the other in the content or the target") {
        CHECK(held("harbor plan") == 2);
        CHECK(held("the harbor plan") == 1);
        CHECK(held("plan harbor") == 0);
        CHECK(said("hiding") == 1);
        CHECK(said("accused") == 0);
    }
    SUBCASE("whole words count, without case and marks") {
        CHECK(held("Harbor PLAN") == 2);
        CHECK(held("harbor pla") == 0);
        CHECK(said("of hiding") == 1);
    }
    SUBCASE("a cue may divide them") { CHECK(said("vote yes it is time") == 1); }
    SUBCASE("no words fit nothing") {
        CHECK(said("") == 0);
        CHECK(held(" - ") == 0);
    }
}
