#include <newsmodel/attribution/frame_scorer.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>

using namespace newsmodel;
using newsmodel::testing::sample;

TEST_CASE("frame_scorer") {
    const attribution_weights& weights = english.attribution.weights;
    const detail::frame_scorer scorer{weights.frame_rates, weights.frame_trees};
    REQUIRE(scorer.has_model());
    std::array<detail::frame_summary, detail::frame_scorer::together> several;
    for (std::size_t at = 0; at < several.size(); ++at) {
        for (int value = 0; value < 60; ++value) several[at].add(static_cast<std::int64_t>(at) * 31 - value);
    }
    auto one_by_one = several;
    const auto together = scorer(several, several.size());
    for (std::size_t at = 0; at < several.size(); ++at) CHECK(together[at] == scorer(one_by_one[at]));
    CHECK_FALSE(detail::frame_scorer{{}, {}}.has_model());
}
