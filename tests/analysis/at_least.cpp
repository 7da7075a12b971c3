#include <newsmodel/analysis/at_least.hpp>

#include <newsmodel/analysis/attributions.hpp>
#include <newsmodel/analysis/positions.hpp>
#include <newsmodel/analysis/quotations.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace news = newsmodel;

TEST_CASE("at_least") {
    const news::analysis analysis = sample::analysis();
    const auto half = news::confidence::of(0.5);
    CHECK(std::ranges::distance(analysis | news::quotations | news::at_least(news::confidence::of(0.95))) == 1);
    CHECK(std::ranges::distance(analysis | news::positions | news::at_least(half)) == 3);
    CHECK(std::ranges::distance(analysis | news::positions | news::at_least(news::confidence::per_mille(501))) == 2);
    CHECK(std::ranges::distance(analysis | news::attributions | news::at_least(half)) == 4);
    CHECK(std::ranges::distance(analysis | news::attributions | news::at_least(news::confidence{})) == 5);
}
