#include <newsmodel/attribution/frame_finder.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

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

TEST_CASE("frame_finder") {
    const sample text{"\"We stay,\" Ruiz said."};
    const detail::traits_reader traits = traits_of(text);
    const std::vector<std::uint8_t> cues(text.document().tokens.size(), 0);
    const detail::role_context context{text.document(), traits.traits(), cues};
    detail::frame_finder finder{english.attribution.weights.role_field};
    detail::frame_list frames;
    const detail::cue_candidate said{text.tokens("said"), 1};
    finder.find(context, traits, {&said, 1}, 0, frames);
    REQUIRE_FALSE(frames.frames.empty());
    const detail::frame& best = frames.frames[0];
    CHECK(text.words(frames[best.source]) == "Ruiz");
    CHECK(text.words(frames[best.content]) == "\"We stay,\"");
    CHECK(best.direct);
    CHECK(best.log_probability <= 0);
    CHECK(best.support.same > detail::whole_share / 2);
}
