#include <newsmodel/attribution/credited_quotations.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

std::vector<detail::found_frame> found(const sample& sample, std::vector<detail::found_frame> frames = {}) {
    detail::credited_quotation_finder{sample.document(), english.attribution}.append(frames);
    return frames;
}

/// Each frame as `source / cue / content`.
std::string credited(const std::string& text) {
    const sample sample{text};
    std::string all;
    for (const detail::found_frame& frame : found(sample)) {
        const auto words = [&sample](const auto& ranges) { return sample.words(std::span<const token_range>{ranges}); };
        all += words(frame.source) + " / " + words(frame.cue) + " / " + words(frame.content) + "\n";
    }
    return all;
}

}  // namespace

TEST_CASE("credited_quotations") {
    SUBCASE("a name and a colon introduce a quotation") {
        CHECK(credited("Ana Ruiz: \"We stay in the valley.\"") == "Ana Ruiz / : / \"We stay in the valley.\"\n");
        CHECK(credited("More from the report: \"The dam is old.\"") == "the report / : / \"The dam is old.\"\n");
    }
    SUBCASE("a clause before the colon is no name") {
        CHECK(credited("Ruiz had one wish: \"We stay in the valley.\"").empty());
    }
    SUBCASE("a dash and a name sign a quotation, behind it or below it") {
        CHECK(credited("\"We stay in the valley.\" \u2014 Ana Ruiz, mayor") ==
              "Ana Ruiz / \u2014 / \"We stay in the valley.\"\n");
        CHECK(credited("\"We stay in the valley.\" \u2015 Ana Ruiz\n\"So do we all.\"\u2015 Ben Cole") ==
              "Ana Ruiz / \u2015 / \"We stay in the valley.\"\nBen Cole / \u2015 / \"So do we all.\"\n");
        CHECK(credited("\"We stay in the valley.\"\n- Ruiz.") == "Ruiz / - / \"We stay in the valley.\"\n");
    }
    SUBCASE("a dash and more of the sentence sign nothing") {
        CHECK(credited("They were \"friends of the dam\" -- essentially the whole valley.").empty());
    }
    SUBCASE("a name below a block whose mark is open signs it") {
        CHECK(credited("\"We stay in the valley.\nAna Ruiz, Harbor Council\"") ==
              "Ana Ruiz /  / \"We stay in the valley.\n");
    }
    SUBCASE("a short paragraph with a verb below it does not") {
        CHECK(credited("\"We stay in the valley.\nNobody left the hall\"").empty());
    }
    SUBCASE("words in marks that are too few are no quotation") { CHECK(credited("Ana Ruiz: \"No.\"").empty()); }
    SUBCASE("a quotation that has a frame keeps it") {
        const sample sample{"Ana Ruiz: \"We stay in the valley.\""};
        detail::found_frame frame;
        frame.content.push_back(sample.tokens("\"We stay in the valley.\""));
        CHECK(found(sample, {frame}).size() == 1);
    }
    SUBCASE("a frame inside becomes a child") {
        const sample sample{"Ana Ruiz: \"Cole said that the dam will hold, and we all think that he is right.\""};
        detail::found_frame inner;
        inner.content.push_back(sample.tokens("the dam will hold"));
        const auto frames = found(sample, {inner});
        REQUIRE(frames.size() == 2);
        CHECK(frames[0].parent == 1U);
    }
}
