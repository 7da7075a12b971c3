#include <newsmodel/attribution/attribution_finder.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

/// `source / cue / content` of each attribution.
std::vector<std::string> found(const sample& sample) {
    attribution_finder finder{english};
    std::vector<std::string> lines;
    const auto words = [&sample](const std::vector<byte_span>& spans) {
        return sample.words(std::span<const byte_span>{spans});
    };
    for (const attribution& one : finder.find(sample.document())) {
        lines.push_back(words(one.source) + " / " + words(one.cue) + " / " + words(one.content));
    }
    return lines;
}
std::vector<std::string> found(const std::string& text) { return found(sample{text}); }

}  // namespace

TEST_CASE("attribution_finder") {
    using lines = std::vector<std::string>;
    SUBCASE("a quotation before its speaker") {
        CHECK(found("\"We will vote no,\" Senator Ana Ruiz said.") ==
              lines{"Senator Ana Ruiz / said / \"We will vote no,\""});
    }
    SUBCASE("a quotation split around its cue is one attribution") {
        CHECK(found("\"The road is closed,\" Ruiz said. \"It will open in May.\"") ==
              lines{"Ruiz / said / \"The road is closed,\" | \"It will open in May.\""});
    }
    SUBCASE("words without marks") {
        CHECK(found("Ruiz said the road would open in May.") == lines{"Ruiz / said / the road would open in May"});
    }
    SUBCASE("a text without attributions") {
        CHECK(found("The road to the port is four miles long.").empty());
        CHECK(found("").empty());
    }
    SUBCASE("each attribution says why, and how sure it is") {
        const sample text{"\"We will vote no,\" Senator Ana Ruiz said."};
        attribution_finder finder{english};
        const std::vector<attribution> all = finder.find(text.document());
        REQUIRE(all.size() == 1);
        CHECK(all[0].confidence.value() > 0.8);
        CHECK(all[0].form == quotation_form::direct);
        CHECK(all[0].reasons.size() == 3);
        CHECK(all[0].reasons[0].span == all[0].cue[0]);
    }
    SUBCASE("a language without weights finds nothing") {
        language plain = english;
        plain.attribution.weights = {};
        const sample text{"\"We will vote no,\" Senator Ana Ruiz said."};
        CHECK(attribution_finder{plain}.find(text.document()).empty());
    }
    SUBCASE("the same document gives the same result again") {
        const sample text{
            "\"We stay,\" Ruiz said.\n\"So do they.\"\nCole denied that the mayor had accused the council of delay."};
        attribution_finder finder{english};
        const auto first = finder.find(text.document());
        CHECK(finder.find(text.document()) == first);
    }
}
