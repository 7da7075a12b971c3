#include <newsmodel/attribution/training/gold_attribution.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string_view>

using namespace newsmodel;
using newsmodel::testing::sample;

TEST_CASE("gold_attribution") {
    const sample text{"\"We stay,\" Ruiz said during a visit to the port."};
    const auto bytes = [&text](std::string_view words) { return text.document().bytes(text.tokens(words)); };
    const gold_attribution gold{{bytes("Ruiz")}, {bytes("said during a visit to the port")}, {bytes("\"We stay,\"")}};
    const detail::gold_frame frame = detail::frame_of(text.document(), gold);
    CHECK(text.words(frame.source) == "Ruiz");
    SUBCASE("a long cue loses its circumstances") { CHECK(text.words(frame.cue) == "said"); }
    SUBCASE("a span that cuts a token counts for all of it") {
        const byte_span cut[]{{2, 5}};
        CHECK(text.words(detail::tokens_of(text.document(), cut)) == "We stay");
    }
}
