#include <newsmodel/attribution/cue_gate.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <span>
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

TEST_CASE("cue_gate") {
    const sample text{"\"We stay,\" Ruiz said on the day."};
    const detail::traits_reader traits = traits_of(text);
    SUBCASE("a run begins where a cue may begin") {
        detail::cue_gate gate{english.attribution.weights.cue_gate};
        std::vector<std::uint32_t> firsts;
        gate.for_each_run(traits.traits(), text.document().sentences[0].tokens,
                          [&](std::uint32_t first, std::span<const std::uint8_t> masks) {
                              firsts.push_back(first);
                              CHECK((masks[0] & detail::allows(detail::cue_label::begins)) != 0);
                              CHECK((masks[0] & detail::allows(detail::cue_label::inside)) == 0);
                          });
        CHECK_FALSE(firsts.empty());
        CHECK(gate.may_begin(traits.traits()[6]));
        CHECK_FALSE(gate.may_begin(traits.traits()[0]));
    }
    SUBCASE("without weights nothing passes") {
        const detail::cue_gate gate{{}};
        CHECK_FALSE(gate.may_begin(traits.traits()[6]));
    }
}
