#include <newsmodel/analysis/forms.hpp>

#include <newsmodel/analysis/attributions.hpp>
#include <newsmodel/analysis/quotations.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace news = newsmodel;

TEST_CASE("direct, mixed, indirect") {
    const news::analysis analysis = sample::analysis();
    CHECK(std::ranges::distance(analysis | news::quotations | news::direct) == 1);
    CHECK(std::ranges::distance(analysis | news::quotations | news::mixed) == 1);
    CHECK(std::ranges::distance(analysis | news::quotations | news::indirect) == 2);
    CHECK(std::ranges::distance(analysis | news::attributions | news::indirect) == 3);
}
