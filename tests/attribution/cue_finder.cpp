#include <newsmodel/attribution/cue_finder.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

detail::traits_reader traits_of(const sample& sample) {
    detail::traits_reader traits{english.attribution};
    traits.read(sample.document());
    traits.rate(*learn::rate_table::read(english.attribution.weights.cue_rates));
    return traits;
}

}  // namespace

TEST_CASE("cue_finder") {
    const sample text{"\"We stay,\" Ruiz said on the day."};
    const detail::traits_reader traits = traits_of(text);
    const attribution_weights& weights = english.attribution.weights;
    detail::cue_finder finder{weights.cue_gate, weights.cue_field};
    REQUIRE(finder.has_model());
    finder.find(text.document(), traits.traits());
    REQUIRE_FALSE(finder.candidates().empty());
    CHECK(finder.candidates()[0].cue.first == 6);
    CHECK(finder.candidates()[0].probability > 0.8F);
    CHECK(finder.likely()[6] == 1);
    CHECK(finder.likely()[5] == 0);
}
