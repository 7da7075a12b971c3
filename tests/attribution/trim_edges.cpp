#include <newsmodel/attribution/trim_edges.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

std::string trimmed(const std::string& text, std::string_view content, std::string_view cue,
                    std::string_view source = "") {
    const sample sample{text};
    detail::found_frame frame;
    frame.content.push_back(sample.tokens(content));
    frame.cue.push_back(sample.tokens(cue));
    if (!source.empty()) frame.source.push_back(sample.tokens(source));
    detail::edge_trimmer{sample.document()}.trim(frame);
    return sample.words(std::span<const token_range>{frame.content});
}

std::string source_of(const std::string& text, std::string_view source) {
    const sample sample{text};
    detail::found_frame frame;
    frame.source.push_back(sample.tokens(source));
    detail::edge_trimmer{sample.document()}.trim(frame);
    return sample.words(std::span<const token_range>{frame.source});
}

}  // namespace

TEST_CASE("trim_edges") {
    SUBCASE("the marks around a content belong to it") {
        CHECK(trimmed("\"We will vote no,\" Ruiz said.", "We will vote no", "said", "Ruiz") == "\"We will vote no,\"");
    }
    SUBCASE("a content that ends inside marks goes on to the closing one") {
        CHECK(trimmed("Ruiz called it \"a very bad day\" for all.", "it \"a very", "called") ==
              "it \"a very bad day\"");
    }
    SUBCASE("a content that begins inside marks begins with the opening one") {
        CHECK(trimmed("\"A bad day\" for all, Ruiz said.", "day\" for all", "said") == "\"A bad day\" for all");
    }
    SUBCASE("a content never grows over its cue") {
        CHECK(trimmed("It was, Ruiz \"said, a bad\" day.", "It was, Ruiz \"", "said") == "It was, Ruiz");
    }
    SUBCASE("what lies wholly inside marks stays there") {
        CHECK(trimmed("\"He says it works,\" she said.", "it works", "says") == "it works");
    }
    SUBCASE("a source does not end in the title or initial of a name") {
        CHECK(source_of("On Friday Mr. Hale asserted that he pays.", "Mr.") == "Mr. Hale");
        CHECK(source_of("On Friday Donald J. Hale asserted that he pays.", "Donald J.") == "Donald J. Hale");
        CHECK(source_of("Hale Friday asserted that he pays.", "Hale") == "Hale");
    }
    SUBCASE("a clause is no source") {
        CHECK(source_of("It is worth noting that he pays.", "It is worth") == "");
        CHECK(source_of("It noted that he pays.", "It") == "It");
    }
    SUBCASE("a bracket that opens in a content closes in it") {
        CHECK(trimmed("Ruiz said the plan (and the cost) was known.", "the plan (and", "said") ==
              "the plan (and the cost)");
    }
}
