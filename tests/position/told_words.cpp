#include <newsmodel/position/told_words.hpp>

#include "position/words_of.hpp"

#include <doctest/doctest.h>

using newsmodel::told_words;
using position_test::words_of;

TEST_CASE("told_words") {
    const words_of read{
        "Ruiz said Lund thinks the bill is late.",
        {{"Ruiz", "said", "Lund thinks the bill is late", "Ruiz"}, {"Lund", "thinks", "the bill is late", "Lund"}}};
    const told_words& told = read.told_of_words();
    SUBCASE("the innermost content counts") {
        CHECK(told.content(read.token("Lund")) == 0);
        CHECK(told.content(read.token("bill")) == 1);
        CHECK(told.content(read.token("said")) == told_words::none);
    }
    SUBCASE("cues and mentions") {
        CHECK(told.cue(read.token("said")) == 0);
        CHECK(told.cue(read.token("thinks")) == 1);
        CHECK(told.speaker(read.token("Ruiz")) == 0);
        CHECK(told.speaker(read.token("Lund")) == 1);
        CHECK(told.speaker(read.token("bill")) == told_words::none);
    }
    SUBCASE("what stands between cue and content is told too") {
        const words_of partly{"Ruiz said it must \"end at once\" now.", {{"Ruiz", "said", "\"end at once\"", "Ruiz"}}};
        CHECK(partly.told_of_words().content(partly.token("must")) == 0);
        CHECK(partly.told_of_words().content(partly.token("now")) == told_words::none);
    }
    SUBCASE("tokens of bytes") {
        CHECK(told_words::tokens_in(read.read().document(), {5, 14}) == newsmodel::token_range{1, 3});
        CHECK(told_words::tokens_in(read.read().document(), {4, 5}).empty());
    }
}
