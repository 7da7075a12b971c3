#include <newsmodel/text/is_headline.hpp>

#include <newsmodel/en/layout_words.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

constexpr std::size_t paragraph = 250;  // bytes of the longest block after it

bool is_headline(std::string_view block, std::size_t longest_after = paragraph) {
    return news::detail::is_headline(block, longest_after, news::en::layout);
}

}  // namespace

TEST_CASE("is_headline") {
    SUBCASE("a line without a full stop") {
        CHECK(is_headline("Mayor quits over bridge"));
        CHECK(is_headline("\u2018We knew\u2019: the mayor who quit over a bridge on Monday"));
        CHECK(is_headline("MAYOR QUITS"));
        CHECK(is_headline("Exclusive: Ministers to meet over grain deal - sources", 20));
    }
    SUBCASE("title case, with a full stop or without") {
        CHECK(is_headline("Mayor Quits Over Bridge That Was Never Safe."));
        CHECK(is_headline("Give Us Back the Night Train"));
        CHECK(is_headline("Will the Mayor Quit Over the Bridge?", 20));
    }
    SUBCASE("a short sentence with a full stop, as archives write it, above longer ones") {
        CHECK(is_headline("Mayor quits over bridge in Linden."));
        CHECK(!is_headline("Mayor quits over bridge in Linden.", 30));
        CHECK(is_headline("Was the bridge safe?"));
    }
    SUBCASE("a first sentence of the story is none") {
        CHECK(!is_headline(
            "The mayor of Linden quit on Monday after an inquiry into the bridge said he had known of its cracks."));
        CHECK(!is_headline("The mayor of Linden quit on Monday."));
        CHECK(!is_headline("The mayor said that the bridge was the safest in the state."));
        CHECK(!is_headline("\"I am sorry,\" the mayor said."));
        CHECK(!is_headline("The mayor quit. He had known. He is sorry."));
    }
    SUBCASE("a line that goes on is none") {
        CHECK(!is_headline("In a statement, the mayor said:"));
        CHECK(!is_headline("When the mayor of Linden,"));
        CHECK(!is_headline("and then he quit"));
    }
    SUBCASE("a line longer than headlines are is none") { CHECK(!is_headline(std::string(221, 'M'))); }
}
