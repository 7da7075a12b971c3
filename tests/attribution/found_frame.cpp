#include <newsmodel/attribution/found_frame.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace newsmodel;
using newsmodel::testing::sample;

TEST_CASE("found_frame") {
    detail::found_frame frame;
    frame.source = {{7, 8}};
    frame.cue = {{8, 9}};
    frame.content = {{2, 6}};
    CHECK(detail::first_token(frame) == 2);
    CHECK(detail::overlap(frame.content, {5, 7}));
    CHECK_FALSE(detail::overlap(frame.content, {6, 7}));
}

TEST_CASE("adopt_inner_frames") {
    const auto with_content = [](token_range content) {
        detail::found_frame frame;
        frame.content = {content};
        return frame;
    };
    std::vector<detail::found_frame> frames{with_content({3, 5}), with_content({8, 12}), with_content({22, 25}),
                                            with_content({2, 6}), with_content({10, 15}), with_content({20, 30})};
    frames[2].parent = 0;
    detail::adopt_inner_frames(frames, 3);
    CHECK(frames[0].parent == 3U);
    CHECK_FALSE(frames[1].parent);  // it only overlaps
    CHECK(frames[2].parent == 0U);  // it has one
    CHECK_FALSE(frames[4].parent);
}
