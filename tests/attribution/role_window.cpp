#include <newsmodel/attribution/role_window.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

using namespace newsmodel;
using newsmodel::testing::sample;

TEST_CASE("role_window") {
    SUBCASE("the paragraph of the cue") {
        const sample text{"A day.\nRuiz said it was late."};
        CHECK(detail::role_window(text.document(), text.tokens("said")) == text.document().paragraphs[1].tokens);
    }
    SUBCASE("the sentences between it and a quotation, but none beyond that has no marks") {
        const sample text{"It rained. \"It is late.\" It was. Ruiz said so. Nobody heard."};
        const token_range window = detail::role_window(text.document(), text.tokens("said"));
        CHECK(window.first == text.document().sentences[1].tokens.first);
        CHECK(window.last == text.document().sentence_of(text.tokens("said").first).tokens.last);
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
    SUBCASE("a crowd of cues cuts it short, a few leave it whole") {
        std::vector<detail::cue_candidate> cues;
        for (std::uint32_t at = 0; at < 40; ++at) cues.push_back({{at, at + 1}, 1});
        CHECK(detail::without_crowd({0, 40}, cues, 20) == token_range{12, 29});
        CHECK(detail::without_crowd({0, 40}, std::span{cues}.first(5), 2) == token_range{0, 40});
    }
}
