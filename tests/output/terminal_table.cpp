#include <newsmodel/output/terminal_table.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

std::string table(const news::analysis& read, std::string_view title, news::report_style style) {
    fmt::memory_buffer out;
    news::write_table(out, read, title, style);
    return fmt::to_string(out);
}

std::string cell(std::string_view text, std::size_t columns) {
    news::detail::line_cell one{columns};
    one.add(text);
    return one.words();
}

}  // namespace

TEST_CASE("terminal_table") {
    SUBCASE("a row an attribution, as wide as the terminal") {
        CHECK(table(sample::analysis(), "harbor.txt", {.width = 80, .colour = false}) ==
              R"(harbor.txt
Line  Speaker        Cue          Form      Words
   4  Ana Ruiz       said Monday  indirect  the city will not back down from th…
   5  Ana Ruiz       said         direct    "We will vote yes," … "It is time."
   6  Tom Hale       accused      mixed     the mayor of "hiding the costs."
   7  Two officials  said he      indirect  he may sue
   7  he ?           may sue      indirect  sue

)");
    }
    SUBCASE("no row is wider than the style says") {
        for (const std::size_t width : {60u, 70u, 100u}) {
            std::string all = table(sample::analysis(), "", {width, false});
            for (std::size_t end; (end = all.find('\n')) != std::string::npos; all.erase(0, end + 1))
                CHECK(news::display_width(std::string_view{all}.substr(0, end)) <= width);
        }
        CHECK(!table(sample::analysis(), "", {0, false}).empty());
    }
    SUBCASE("colour adds escape sequences and nothing else") {
        std::string coloured = table(sample::analysis(), "harbor.txt", {80, true});
        CHECK(coloured.find("\x1b[0;1;36mAna Ruiz") != std::string::npos);
        for (std::size_t at; (at = coloured.find('\x1b')) != std::string::npos;)
            coloured.erase(at, coloured.find('m', at) + 1 - at);
        CHECK(coloured == table(sample::analysis(), "harbor.txt", {80, false}));
    }
    SUBCASE("an article without attributions says so") {
        CHECK(table(news::analysis{std::make_shared<const news::analysis_contents>()}, "", {}) ==
              "Nobody is quoted.\n\n");
    }
}

TEST_CASE("line_cell") {
    SUBCASE("what fits stays, and what does not is cut off") {
        CHECK(cell("vote no", 7) == "vote no");
        CHECK(cell("vote no", 6) == "vote\u2026");
        CHECK(cell("voters", 5) == "vote\u2026");
        CHECK(cell("", 5) == "");
        CHECK(cell("voters", 1) == "\u2026");
        CHECK(cell("voters", 0) == "");
    }
    SUBCASE("blanks and line ends in a row are one blank, and none stand at the edges") {
        CHECK(cell("  vote\r\n\tno \n", 20) == "vote no");
    }
    SUBCASE("a wide character is not halved, and a mark stays with its letter") {
        CHECK(cell("\u6771\u4eac", 4) == "\u6771\u4eac");
        CHECK(cell("\u6771\u4eac\u90fd", 4) == "\u6771\u2026");
        CHECK(cell("e\u0301e\u0301", 2) == "e\u0301e\u0301");
        CHECK(cell("e\u0301e\u0301e\u0301", 2) == "e\u0301\u2026");
    }
    SUBCASE(
        "a control character is a blank; what turns the direction of text and what is no UTF-8 are shown to be there") {
        CHECK(cell("no\x1b[2J\xff\u202e", 20) == "no [2J\ufffd\ufffd");
    }
}
