#include <newsmodel/attribution/training/attribution_score.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string_view>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

detail::article_reading reading_of(const sample& text) {
    const auto bytes = [&text](std::string_view words) { return text.document().bytes(text.tokens(words)); };
    const gold_attribution gold[]{{{bytes("Ruiz")}, {bytes("said")}, {bytes("\"We stay,\"")}}};
    return {text.document(), gold, english.attribution};
}

}  // namespace

TEST_CASE("attribution_score") {
    const sample text{"\"We stay,\" Ruiz said."};
    detail::article_reading reading = reading_of(text);
    reading.candidates = {{text.tokens("said"), 0.9F}};
    reading.frames.ranges = {text.tokens("Ruiz"), text.tokens("\"We stay,\"")};
    reading.frames.frames.push_back({.source = {0, 1}, .content = {1, 1}});
    const detail::chosen_frame chosen[]{{0, 60000}};
    attribution_score score;
    score.add(reading, chosen);
    CHECK(score.attributed() == 1);
    CHECK(score.exact() == 1);
    CHECK(score.cue() == 1);
    score.add(reading, {});
    CHECK(score.recall() == 0.5);
    CHECK(score.precision() == 1);
}
