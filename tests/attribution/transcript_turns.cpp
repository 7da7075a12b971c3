#include <newsmodel/attribution/transcript_turns.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

std::vector<detail::found_frame> found(const sample& sample, std::vector<detail::found_frame> frames = {}) {
    detail::transcript_turn_finder{sample.document(), english.attribution}.append(frames);
    return frames;
}

/// Each turn as `source: content`.
std::string turns(const std::string& text) {
    const sample sample{text};
    std::string all;
    for (const detail::found_frame& frame : found(sample)) {
        all += sample.words(std::span<const token_range>{frame.source}) + ": " +
               sample.words(std::span<const token_range>{frame.content}) + "\n";
    }
    return all;
}

}  // namespace

TEST_CASE("transcript_turns") {
    SUBCASE("labels in capitals begin turns") {
        CHECK(turns("RUIZ: Good evening.\nBEN COLE: It is late.") == "RUIZ: Good evening.\nBEN COLE: It is late.\n");
    }
    SUBCASE("a role or a stage direction behind the name is not of it") {
        CHECK(turns("ANA RUIZ, MAYOR: Good evening.\nCOLE (on camera): It is late.") ==
              "ANA RUIZ: Good evening.\nCOLE: It is late.\n");
    }
    SUBCASE("a mark before the label is no hindrance; the one that closes it is not of the turn") {
        CHECK(turns("\"RUIZ: Good evening.\n\"COLE: It is late.\"") == "RUIZ: Good evening.\nCOLE: It is late.\n");
    }
    SUBCASE("one such line makes no transcript") { CHECK(turns("RUIZ: Good evening.\nIt was late.").empty()); }
    SUBCASE("a heading is no speaker, and neither is a name in small letters") {
        CHECK(turns("RELATED: The dam.\nUPDATE: It holds.").empty());
        CHECK(turns("The mayor had two wishes: rain.\nThe council had one: sun.").empty());
    }
    SUBCASE("turns are verbatim; frames inside are children, frames with the colon for a cue are dropped") {
        const sample sample{"RUIZ: Cole said the dam will hold.\nCOLE: It is late."};
        detail::found_frame inner, colon;
        inner.cue.push_back(sample.tokens("said"));
        inner.content.push_back(sample.tokens("the dam will hold"));
        colon.cue.push_back(sample.tokens(":"));
        colon.content.push_back(sample.tokens("Cole said"));
        const auto frames = found(sample, {colon, inner});
        REQUIRE(frames.size() == 3);
        CHECK(frames[0].parent == 1U);
        CHECK(frames[1].verbatim);
    }
}
