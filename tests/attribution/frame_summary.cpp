#include <newsmodel/attribution/frame_summary.hpp>

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

TEST_CASE("frame_summary") {
    const sample text{"\"We stay,\" Ruiz said."};
    const detail::traits_reader traits = traits_of(text);
    const detail::cue_candidate candidates[]{{text.tokens("said"), 0.9F}};
    detail::frame_list frames;
    frames.ranges = {text.tokens("Ruiz"), text.tokens("\"We stay,\"")};
    frames.frames.push_back({.source = {0, 1}, .content = {1, 1}});
    detail::frame_summarizer summarizer{text.document(), traits, candidates, frames};
    detail::frame_summary summary;
    summarizer.sum_up(frames.frames[0], summary);
    CHECK(summary.size + 2 * detail::frame_summary::keys <= detail::frame_summary::most);
    CHECK(summary.values[0] == detail::share_of(0.9F));
    SUBCASE("values that do not fit are cut") {
        summary.add(1000000);
        CHECK(summary.values[summary.size - 1] == 32767);
    }
}
