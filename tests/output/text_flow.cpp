#include <newsmodel/output/text_flow.hpp>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

std::string flowed(std::string_view text, std::size_t width, std::size_t first = 0, std::size_t others = 0) {
    fmt::memory_buffer out;
    news::text_flow flow{out, width, false};
    flow.begin(first, others);
    flow.words(text);
    flow.end();
    return fmt::to_string(out);
}

}  // namespace

TEST_CASE("text_flow") {
    SUBCASE("a line breaks where the next word would not fit") {
        CHECK(flowed("one two three", 7) == "one two\nthree\n");
        CHECK(flowed("one two three", 8) == "one two\nthree\n");
        CHECK(flowed("one two three", 13) == "one two three\n");
        CHECK(flowed("one two three", 9, 2, 4) == "  one two\n    three\n");
    }
    SUBCASE("blanks and line ends of the text are places to break, no more") {
        CHECK(flowed("  one\r\n\ttwo  ", 80) == "one two\n");
        CHECK(flowed("", 80) == "\n");
        CHECK(flowed(" ", 80, 2) == "  \n");
    }
    SUBCASE("a word wider than the line is broken") {
        CHECK(flowed("abcdefgh ij", 3) == "abc\ndef\ngh\nij\n");
        CHECK(flowed("x abcdefgh", 4) == "x\nabcd\nefgh\n");
    }
    SUBCASE("columns count, not bytes") {
        CHECK(flowed("\u65b0\u805e \u65b0\u805e", 9) == "\u65b0\u805e \u65b0\u805e\n");
        CHECK(flowed("\u65b0\u805e \u65b0\u805e", 8) == "\u65b0\u805e\n\u65b0\u805e\n");
        CHECK(flowed("\u65b0\u805e\u65b0", 4) == "\u65b0\u805e\n\u65b0\n");
    }
    SUBCASE("two texts are one word where no blank stands between them") {
        fmt::memory_buffer out;
        news::text_flow flow{out, 7, false};
        flow.begin(0, 0);
        flow.words("aaa bb");
        flow.words("b, c");
        flow.end();
        CHECK(fmt::to_string(out) == "aaa\nbbb, c\n");
    }
    SUBCASE("columns line up") {
        fmt::memory_buffer out;
        news::text_flow flow{out, 20, false};
        flow.begin(1, 6);
        flow.words("a");
        flow.pad_to(6);
        flow.words("b");
        flow.pad_to(3);
        flow.words("c");
        flow.end();
        CHECK(fmt::to_string(out) == " a    bc\n");
    }
    SUBCASE("control characters and turns of the writing direction are not passed on") {
        CHECK(flowed("a\x1b[0m\x7f\u202e\u009bz", 80) == "a\ufffd[0m\ufffd\ufffd\ufffdz\n");
    }
    SUBCASE("a line that is too narrow for its indent is as narrow as can be") {
        CHECK(flowed("one two", 0) == "on\ne\ntw\no\n");
        CHECK(!flowed("one two", 3, 10, 10).empty());
    }
}
