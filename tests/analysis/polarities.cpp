#include <newsmodel/analysis/polarities.hpp>

#include <newsmodel/analysis/held_by.hpp>
#include <newsmodel/analysis/positions.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace news = newsmodel;

TEST_CASE("supporting, opposing") {
    const news::analysis analysis = sample::analysis();
    CHECK(std::ranges::distance(analysis | news::positions | news::supporting) == 1);
    CHECK(std::ranges::distance(analysis | news::positions | news::opposing) == 2);
    CHECK(std::ranges::distance(analysis | news::positions | news::held_by("Elmport") | news::opposing) == 1);
}
