#include <newsmodel/attribution/factuality_of.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

factuality read(const std::string& text, std::string_view source, std::string_view cue) {
    const sample sample{text};
    const token_range sources[]{sample.tokens(source)}, cues[]{sample.tokens(cue)};
    return factuality_of(sample.document(), sources, cues, english.attribution);
}

}  // namespace

TEST_CASE("factuality_of") {
    SUBCASE("stated") {
        CHECK(read("Ruiz said the road was closed.", "Ruiz", "said") == factuality::stated);
        CHECK(read("Ruiz denied that the road was closed.", "Ruiz", "denied") == factuality::stated);
        CHECK(read("\"It is not true,\" Ruiz said.", "Ruiz", "said") == factuality::stated);
    }
    SUBCASE("negated") {
        CHECK(read("Ruiz did not say when it would open.", "Ruiz", "say") == factuality::negated);
        CHECK(read("Ruiz never thought it would open.", "Ruiz", "thought") == factuality::negated);
        CHECK(read("Ruiz declined to say when it would open.", "Ruiz", "say") == factuality::negated);
        CHECK(read("Ruiz didn't say when it would open.", "Ruiz", "say") == factuality::negated);
    }
    SUBCASE("possible") {
        CHECK(read("Ruiz may say that it is late.", "Ruiz", "say") == factuality::possible);
        CHECK(read("Ruiz would say that it is late.", "Ruiz", "say") == factuality::possible);
        CHECK(read("Ruiz plans to announce that it is late.", "Ruiz", "announce") == factuality::possible);
        CHECK(read("It changes if Ruiz says that it is late.", "Ruiz", "says") == factuality::possible);
    }
    SUBCASE("asked") {
        CHECK(read("Reporters asked whether Ruiz thinks it is late.", "Ruiz", "thinks") == factuality::asked);
        CHECK(read("Does Ruiz think it is late?", "Ruiz", "think") == factuality::asked);
    }
}
