#include <newsmodel/attribution/frame_reader.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

using namespace newsmodel;
using newsmodel::testing::sample;

TEST_CASE("frame_reader") {
    const sample text{"\"We stay,\" Ruiz said."};
    detail::frame_reader reader{english.attribution};
    reader.read(text.document());
    REQUIRE(reader.chosen().size() == 1);
    const detail::frame& frame = reader.frame_of(reader.chosen()[0]);
    CHECK(text.words(reader[frame.source]) == "Ruiz");
    CHECK(reader.cue_of(frame) == text.tokens("said"));
    SUBCASE("without weights nothing is found") {
        detail::frame_reader plain{attribution_lexicon{}};
        plain.read(text.document());
        CHECK(plain.chosen().empty());
    }
}
