#include <newsmodel/attribution/role_features.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

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

TEST_CASE("role_features") {
    const sample text{"Ruiz said that it was late, and Cole told us so."};
    const detail::traits_reader traits = traits_of(text);
    const std::vector<std::uint8_t> cues(text.document().tokens.size(), 0);
    const detail::role_context context{text.document(), traits.traits(), cues};
    detail::role_features features;
    detail::feature_list<detail::role_features::most> before, after;
    features.read(context, text.document().paragraphs[0].tokens, text.tokens("said"));
    features.list(0, before);
    features.list(3, after);
    CHECK(before.hashes().size() == after.hashes().size());
    CHECK(before.hashes().size() <= detail::role_features::most);
    CHECK_FALSE(std::ranges::equal(before.hashes(), after.hashes()));
}
