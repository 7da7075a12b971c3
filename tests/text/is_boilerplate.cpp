#include <newsmodel/text/is_boilerplate.hpp>

#include <newsmodel/en/layout_words.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

bool is_boilerplate(std::string_view block) { return news::detail::is_boilerplate(block, news::en::layout); }

}  // namespace

TEST_CASE("is_boilerplate") {
    SUBCASE("what leads elsewhere, advertises, or tells of rights") {
        for (const std::string_view block :
             {"Read more: How bridges age", "READ MORE:", "Read the rest here.", "Related: How bridges age",
              "Advertisement", "ADVERTISEMENT.", "Share this article", "Sign up for our newsletter",
              "Copyright 2019 The Courier. All rights reserved.", "\u00A9 2019 The Courier", "ABSTRACT.", "FULL TEXT.",
              "Continue reading the main story", "A version of this article appeared in print on Page A1."}) {
            CAPTURE(block);
            CHECK(is_boilerplate(block));
        }
    }
    SUBCASE("lines between sections") {
        for (const std::string_view block : {"* * *", "***", "___.", "---", "|", "\u2026.", "# # #", "\u2022"}) {
            CAPTURE(block);
            CHECK(is_boilerplate(block));
        }
    }
    SUBCASE("where to find the author, if an address says so") {
        CHECK(is_boilerplate("Follow Ana Ruiz on Twitter."));
        CHECK(is_boilerplate("Follow @anaruiz"));
        CHECK(is_boilerplate("Email: ana.ruiz@courier.example"));
        CHECK(!is_boilerplate("Follow the money, she said."));
        CHECK(!is_boilerplate("Follow me on Twitter? \"Never,\" he said."));
    }
    SUBCASE("directions of a transcript") {
        CHECK(is_boilerplate("(BEGIN VIDEO CLIP)"));
        CHECK(is_boilerplate("(END VIDEO CLIP.)"));
        CHECK(is_boilerplate("[COMMERCIAL BREAK]"));
        CHECK(!is_boilerplate("(He did not return a call.)"));
        CHECK(!is_boilerplate("(A) VOTE OR (B)"));
    }
    SUBCASE("tags without words") {
        CHECK(is_boilerplate("<tweet id=\"1\"><tweet/>."));
        CHECK(!is_boilerplate("<tweet id=\"1\">He said no.</tweet>"));
        CHECK(!is_boilerplate("<3"));
    }
    SUBCASE("prose that starts in a like way is none") {
        for (const std::string_view block :
             {"Read my lips, the mayor said: no new taxes.", "Related costs rose, the mayor said.",
              "More from him was not heard: he left.", "Share prices fell on Monday.",
              "Advertisements ran all week, he said.", "Sign up or resign, she told them.", "He said: \"Read more.\"",
              "Photographs were shown.", "60.", "No.", "\"", "''"}) {
            CAPTURE(block);
            const bool allowed = block.starts_with("More from");  // an appeal in every other paper
            CHECK(is_boilerplate(block) == allowed);
        }
    }
    SUBCASE("a long paragraph never is") {
        CHECK(!is_boilerplate("Read more: " + std::string(400, 'x')));
        CHECK(!is_boilerplate(std::string(401, '*')));
    }
}

TEST_CASE("is_address") {
    using news::detail::is_address;
    CHECK(is_address("https://courier.example/bridge"));
    CHECK(is_address("ana.ruiz@courier.example"));
    CHECK(is_address("@anaruiz."));
    CHECK(!is_address("@anaruiz said no"));
    CHECK(!is_address("@"));
    CHECK(!is_address("No."));
}
