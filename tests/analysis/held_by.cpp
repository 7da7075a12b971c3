#include <newsmodel/analysis/held_by.hpp>

#include <newsmodel/analysis/positions.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace news = newsmodel;

TEST_CASE("held_by") {
    const news::analysis analysis = sample::analysis();
    const auto count = [&](const char* name) {
        return std::ranges::distance(analysis | news::positions | news::held_by(name));
    };
    CHECK(count("Elmport") == 2);
    CHECK(count("the city") == 2);
    CHECK(count("Hale") == 1);
    CHECK(count("Ruiz") == 0);  // she told it, the city holds it
}
