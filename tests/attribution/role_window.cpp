#include <newsmodel/attribution/role_window.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace newsmodel;
using newsmodel::testing::sample;

TEST_CASE("role_window") {
    SUBCASE("the paragraph of the cue") {
        const sample text{"A day.\nRuiz said it was late."};
        CHECK(detail::role_window(text.document(), text.tokens("said")) == text.document().paragraphs[1].tokens);
    }
    SUBCASE("after a colon the next paragraph, too") {
        const sample text{"Ruiz said:\n\"It is late.\"\nA day."};
        CHECK(detail::role_window(text.document(), text.tokens("said")) ==
              token_range{0, text.document().paragraphs[1].tokens.last});
    }
    SUBCASE("never farther than the farthest role") {
        std::string long_text = "Ruiz said";
        for (int word = 0; word < 300; ++word) long_text += " so";
        const sample text{long_text};
        CHECK(detail::role_window(text.document(), text.tokens("said")).last == 2 + detail::farthest_role);
    }
}
