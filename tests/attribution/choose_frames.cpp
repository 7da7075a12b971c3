#include <newsmodel/attribution/choose_frames.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <cstdint>

using namespace newsmodel;
using newsmodel::testing::sample;

TEST_CASE("choose_frames") {
    detail::frame_list frames;
    frames.ranges = {{2, 6}, {3, 6}, {5, 9}, {20, 24}};
    const detail::cue_candidate candidates[]{{{1, 2}, 0.9F}, {{10, 11}, 0.9F}, {{19, 20}, 0.9F}};
    const auto add = [&](std::uint32_t candidate, std::uint32_t range) {
        frames.frames.push_back({.candidate = candidate, .content = {range, 1}});
    };
    add(0, 0);
    add(0, 1);
    add(1, 2);
    add(2, 3);
    const std::int32_t probabilities[]{30000, 50000, 20000, 40000};
    detail::frame_chooser chooser;
    SUBCASE("of each cue the best reading, the surest first") {
        chooser.choose(frames, candidates, probabilities, 10000);
        REQUIRE(chooser.chosen().size() == 3);
        CHECK(chooser.chosen()[0].frame == 1);
        CHECK(chooser.chosen()[1].frame == 3);
    }
    SUBCASE("nothing below the threshold") {
        chooser.choose(frames, candidates, probabilities, 45000);
        REQUIRE(chooser.chosen().size() == 1);
    }
    SUBCASE("a frame whose content holds a chosen cue is left out") {
        frames.ranges[2] = {0, 9};
        chooser.choose(frames, candidates, probabilities, 10000);
        CHECK(chooser.chosen().size() == 2);
    }
}
