#include <newsmodel/attribution/nested_frames.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

/// Source, cue and content of what is found inside `content`.
std::string nested(const std::string& text, std::string_view content) {
    const sample sample{text};
    std::vector<detail::found_frame> frames(1);
    frames[0].content.push_back(sample.tokens(content));
    detail::nested_frame_finder{sample.document(), english.attribution}.append(frames);
    if (frames.size() == 1) return "";
    CHECK(frames[1].parent == 0u);
    const auto words = [&sample](const std::vector<token_range>& ranges) {
        return sample.words(std::span<const token_range>{ranges});
    };
    return words(frames[1].source) + " / " + words(frames[1].cue) + " / " + words(frames[1].content);
}

}  // namespace

TEST_CASE("nested_frames") {
    SUBCASE("an accusation that is told") {
        CHECK(nested("Ruiz said the mayor had accused the council of delay.",
                     "the mayor had accused the council of delay") == "the mayor / had accused / the council of delay");
    }
    SUBCASE("a report with that") {
        CHECK(nested("Ruiz said Cole told that the road was closed.", "Cole told that the road was closed") ==
              "Cole / told / that the road was closed");
    }
    SUBCASE("what the speaker says of herself is none") {
        CHECK(nested("\"I said that we will win it all,\" Ruiz recalled.", "\"I said that we will win it all,\"")
                  .empty());
    }
    SUBCASE("a content without a verb of speech holds none") {
        CHECK(nested("Ruiz said the road to the port was closed.", "the road to the port was closed").empty());
    }
}
