#include <newsmodel/attribution/token_traits.hpp>

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

TEST_CASE("token_traits") {
    const sample text{"\"We stay,\" Ruiz said that day."};
    const detail::traits_reader traits = traits_of(text);
    const auto all = traits.traits();
    SUBCASE("marks are known by their side, what stands between them is quoted") {
        CHECK(all[0].mark == detail::quotation_side::opens);
        CHECK(all[4].mark == detail::quotation_side::closes);
        CHECK(all[1].quoted);
        CHECK_FALSE(all[5].quoted);
    }
    SUBCASE("a verb of speech is nearly always a cue, a name hardly ever") {
        CHECK(all[6].bucket == detail::cue_bucket::nearly_always);
        CHECK(all[6].verb);
        CHECK(all[7].clause == clause_word::that);
        CHECK(all[7].sign != 0);
    }
    SUBCASE("letters are the bytes of words") { CHECK(traits.letters({0, 5}) == 6); }
}
