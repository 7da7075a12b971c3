#include <newsmodel/analysis/forms.hpp>

#include <newsmodel/analysis/attributions.hpp>
#include <newsmodel/analysis/quotations.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <range/v3/range/primitives.hpp>

namespace news = newsmodel;

TEST_CASE("direct, mixed, indirect") {
    const news::analysis analysis = sample::analysis();
    CHECK(ranges::distance(analysis | news::quotations | news::direct) == 1);
    CHECK(ranges::distance(analysis | news::quotations | news::mixed) == 1);
    CHECK(ranges::distance(analysis | news::quotations | news::indirect) == 2);
    CHECK(ranges::distance(analysis | news::attributions | news::indirect) == 3);
}
