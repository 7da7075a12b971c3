#include <newsmodel/attribution/marked_commitments.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

/// Each frame as `source / cue / content`.
std::string commitments(const std::string& text) {
    const sample sample{text};
    std::vector<detail::found_frame> frames;
    detail::marked_commitment_finder{sample.document(), english.attribution}.append(frames);
    const auto words = [&sample](const auto& ranges) { return sample.words(std::span<const token_range>{ranges}); };
    std::string all;
    for (const detail::found_frame& frame : frames)
        all += words(frame.source) + " / " + words(frame.cue) + " / " + words(frame.content) + "\n";
    return all;
}

}  // namespace

TEST_CASE("marked_commitments") {
    SUBCASE("a verb of commitment, an infinitive and marks") {
        CHECK(commitments("Mayor Ana Ruiz has committed to work for a \"fair and open\" vote, and left.") ==
              "Mayor Ana Ruiz / has committed / to work for a \"fair and open\" vote\n");
    }
    SUBCASE("without marks it is left to the fields") {
        CHECK(commitments("Mayor Ana Ruiz has committed to work for an open vote.").empty());
    }
    SUBCASE("marks in another clause do not count") {
        CHECK(commitments("Ruiz agreed to pay the bill, called \"a shame\" by Cole.").empty());
    }
    SUBCASE("what others expect of somebody is no commitment") {
        CHECK(commitments("Ruiz was expected to call the vote \"unfair\".").empty());
    }
}
