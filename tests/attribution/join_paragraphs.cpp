#include <newsmodel/attribution/join_paragraphs.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

std::string joined(const std::string& text, std::string_view content) {
    const sample sample{text};
    std::vector<detail::found_frame> frames(1);
    frames[0].content.push_back(sample.tokens(content));
    detail::paragraph_joiner{sample.document()}.join(frames);
    return sample.words(std::span<const token_range>{frames[0].content});
}

}  // namespace

TEST_CASE("join_paragraphs") {
    SUBCASE("a paragraph that is all quotation goes on with the one before") {
        CHECK(joined("\"We stay,\" Ruiz said.\n\"So do they.\"\nNobody left.", "\"We stay,\"") ==
              "\"We stay,\" | \"So do they.\"");
    }
    SUBCASE("an open mark is continued over paragraphs") {
        CHECK(joined("Ruiz said: \"We stay.\n\"So do they. It is late.\"", "\"We stay.") ==
              "\"We stay. | \"So do they. It is late.\"");
    }
    SUBCASE("a paragraph with other words stands alone") {
        CHECK(joined("\"We stay,\" Ruiz said.\n\"So do they,\" Cole said.", "\"We stay,\"") == "\"We stay,\"");
    }
    SUBCASE("after a content without marks nothing is joined") {
        CHECK(joined("Ruiz said they stay.\n\"So do they.\"", "they stay") == "they stay");
    }
}
