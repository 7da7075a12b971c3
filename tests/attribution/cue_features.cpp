#include <newsmodel/attribution/cue_features.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>

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

TEST_CASE("cue_features") {
    const sample text{"\"We stay,\" Ruiz said. \"So do they,\" Cole said."};
    const detail::traits_reader traits = traits_of(text);
    detail::cue_features features;
    detail::feature_list<detail::cue_features::most> one, other;
    features.read(traits.traits(), text.document().sentences[0].tokens, false);
    features.list(6, one);
    features.list(5, other);
    CHECK(one.hashes().size() > 40);
    CHECK_FALSE(std::ranges::equal(one.hashes(), other.hashes()));
    features.list(6, other);
    CHECK(std::ranges::equal(one.hashes(), other.hashes()));
}
