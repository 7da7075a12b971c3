#include <newsmodel/attribution/found_frame.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

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
