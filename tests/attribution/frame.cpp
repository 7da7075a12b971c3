#include <newsmodel/attribution/frame.hpp>

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

TEST_CASE("frame") {
    const sample text{"Ruiz said it was late today."};
    const detail::traits_reader traits = traits_of(text);
    const token_range all[]{{2, 6}}, half[]{{2, 4}}, other[]{{0, 1}};
    CHECK(detail::likeness(traits, all, all) == detail::whole_share);
    CHECK(detail::likeness(traits, all, half) == detail::ratio_of(5, 14));
    CHECK(detail::likeness(traits, all, other) == 0);
    CHECK(detail::same_source(traits, {}, {}));
    CHECK_FALSE(detail::same_source(traits, all, {}));
}
