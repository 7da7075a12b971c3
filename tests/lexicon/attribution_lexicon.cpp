#include <newsmodel/lexicon/attribution_lexicon.hpp>

#include <doctest/doctest.h>

using namespace newsmodel;

TEST_CASE("attribution_lexicon") {
    constexpr attribution_lexicon empty;
    CHECK_FALSE(empty.speech_verbs.contains("say"));
    CHECK(empty.weights.cue_field.empty());
    CHECK(empty.weights.threshold == 0);
}
