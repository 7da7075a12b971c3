#include <newsmodel/text/split_blocks.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;

namespace {

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> blocks;
    for (const news::text_block& block : news::split_blocks(text)) blocks.emplace_back(block.span.in(text));
    return blocks;
}

using blocks = std::vector<std::string>;

}  // namespace

TEST_CASE("split_blocks") {
    SUBCASE("each line is a block, whatever ends it") {
        for (const std::string_view end :
             {"\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029", "\n\n", "\r\n\r\n", " \n \t\n "}) {
            CAPTURE(end);
            CHECK(words(std::string{"One."}.append(end).append("Two.").append(end)) == blocks{"One.", "Two."});
            CHECK(words(std::string{end}.append("One.").append(end).append("Two.")) == blocks{"One.", "Two."});
        }
    }
    SUBCASE("offsets are those of the untouched bytes") {
        const std::vector<news::text_block> found = news::split_blocks("\uFEFFOne.\r\n\r\n Two. \n");
        CHECK(found == std::vector<news::text_block>{{{3, 7}, false, false}, {{12, 16}, true, false}});
    }
    SUBCASE("a text without words has no block") {
        CHECK(words("").empty());
        CHECK(words(" \r\n\t\n\u00A0\u2029").empty());
        CHECK(words(std::string(3, '\0')).empty());
    }
    SUBCASE("an empty line before a block is noted") {
        const std::string_view text = "One.\nTwo.\n\nThree.";
        const std::vector<news::text_block> found = news::split_blocks(text);
        REQUIRE(found.size() == 3);
        CHECK((!found[0].blank_before && !found[1].blank_before && found[2].blank_before));
    }
    SUBCASE("strokes that a web page left behind") {
        const std::vector<news::text_block> found = news::split_blocks("|\nA picture. Reuters |\n| | \nOne | two.");
        REQUIRE(found.size() == 4);
        CHECK(found[0] == news::text_block{{0, 1}, false, true});
        CHECK(found[1] == news::text_block{{2, 20}, false, true});
        CHECK(found[2] == news::text_block{{23, 24}, false, true});
        CHECK(found[3] == news::text_block{{28, 38}, false, false});
    }
    SUBCASE("bytes that are not UTF-8 stay at the ends of a block") {
        CHECK(words("\xFFno\x80\n\xE2\x80\n") == blocks{"\xFFno\x80", "\xE2\x80"});
    }
}

TEST_CASE("split_blocks of lines that were broken to fit") {
    const std::string_view wrapped =
        "The mayor of Linden quit on Monday after\n"
        "an inquiry into the bridge said that he\n"
        "had known of its cracks.\n"
        "\n"
        "\"I am sorry,\" he said outside the hall,\n"
        "where people had waited for him since\n"
        "the morning.\n";

    SUBCASE("a paragraph goes on to the empty line") {
        REQUIRE(words(wrapped).size() == 2);
        CHECK(words(wrapped)[0].starts_with("The mayor"));
        CHECK(words(wrapped)[0].ends_with("its cracks."));
        CHECK(words(wrapped)[1].ends_with("the morning."));
    }
    SUBCASE("lines that the next word would have fitted on are paragraphs") {
        CHECK(
            words("The mayor quit.\nHe had known of the cracks for years.\nHe is sorry.\nHis deputy is, too.").size() ==
            4);
    }
    SUBCASE("long lines are paragraphs") {
        const std::string line(130, 'x');
        CHECK(words(line + '\n' + line + '\n' + line + '\n' + line).size() == 4);
    }
    SUBCASE("so are lines that end with a sentence each, however long they are") {
        const std::string line = "The mayor of Linden quit on Monday after an inquiry, he said.";
        CHECK(words(line + '\n' + line + '\n' + line + '\n' + line).size() == 4);
    }
    SUBCASE("so are the short lines of a list") {
        CHECK(words("Ana Ruiz\nJohn Hale\nIda Dunn,\nTom Voss,\nJo Marlow").size() == 5);
    }
    SUBCASE("two lines are no habit") {
        CHECK(words("Mayor quits over the bridge in Linden\nBy Ana Ruiz and John Hale of the Courier").size() == 2);
    }
}

TEST_CASE("split_blocks takes linear time") {
    CHECK(words(std::string(1 << 20, 'x')).size() == 1);
    CHECK(words(std::string(1 << 20, '\n')).empty());
    std::string lines;
    for (int line = 0; line < 100'000; ++line) lines += "a\n";
    CHECK(words(lines).size() == 100'000);
}
