#include <newsmodel/output/report.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace news = newsmodel;

namespace {

std::string report(const news::analysis& read, std::string_view title, news::report_style style) {
    fmt::memory_buffer out;
    news::write_report(out, read, title, style);
    return fmt::to_string(out);
}

std::size_t widest_line(std::string_view text) {
    std::size_t widest = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        widest = std::max(widest, news::display_width(text.substr(0, end)));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return widest;
}

}  // namespace

TEST_CASE("report") {
    SUBCASE("everything that was read is told, in this order") {
        CHECK(report(sample::analysis(), "harbor.txt", {.width = 80, .colour = false}) ==
              R"(harbor.txt
Council backs harbor plan
By Jo Ferris
Filed    ELMPORT, June 3, Coast Wire
Picture  The harbor of Elmport in May. (credit: Coast Wire/Lee Moss)
Signed   (Coast Wire)

Who said what
  Ana Ruiz, Mayor
    line 4    indirect  said Monday the city will not back down from the harbor
                        plan
    line 5    direct    "We will vote yes," … "It is time."
  Tom Hale, Union chief
    line 6    mixed     accused the mayor of "hiding the costs."
  Two officials
    line 7    indirect  said he he may sue

Who stands where
  Elmport supports harbor plan in May (line 1)
  Elmport refuses to back down from the harbor plan (told by Ana Ruiz, line 4)
  Tom Hale accuses Ana Ruiz of hiding the costs (line 6)

Odd in the text
  6:43 a quotation mark is never closed; the quotation ends with its paragraph

)");
    }
    SUBCASE("an empty article says so") {
        const news::analysis nothing{std::make_shared<const news::analysis_contents>()};
        CHECK(report(nothing, "", {}) ==
              "\nWho said what\n  Nobody is quoted.\n\nWho stands where\n  No positions were found.\n\n");
    }
    SUBCASE("no line is wider than the style says, and none is where it cannot be") {
        for (const std::size_t width : {40u, 60u, 100u})
            CHECK(widest_line(report(sample::analysis(), "", {width, false})) <= width);
        CHECK(!report(sample::analysis(), "", {1, false}).empty());
        CHECK(!report(sample::analysis(), "", {0, false}).empty());
    }
    SUBCASE("colour adds escape sequences and nothing else") {
        std::string coloured = report(sample::analysis(), "harbor.txt", {80, true});
        CHECK(coloured.find("\x1b[0;1;36mAna Ruiz\x1b[0;2m, Mayor\x1b[0m\n") != std::string::npos);
        for (std::size_t at; (at = coloured.find('\x1b')) != std::string::npos;)
            coloured.erase(at, coloured.find('m', at) + 1 - at);
        CHECK(coloured == report(sample::analysis(), "harbor.txt", {80, false}));
    }
    SUBCASE("those of whom it is not settled who they are come last, with whom they may be") {
        auto contents = sample::contents();
        contents.quotations.insert(contents.quotations.begin(), sample::detail::quotation(contents, 4));
        const std::string text =
            report(news::analysis{std::make_shared<const news::analysis_contents>(std::move(contents))}, "", {});
        CHECK(text.find("Said by somebody the article does not settle\n  he may: Tom Hale or Ana Ruiz\n") !=
              std::string::npos);
    }
    SUBCASE("escape sequences of an article do not reach the terminal, and its bytes that are not UTF-8 are replaced") {
        auto contents = std::make_shared<news::analysis_contents>();
        contents->text = "A\x1b[2Jb\xff\tc";
        contents->layout.headline = news::byte_span{0, 9};
        CHECK(report(news::analysis{contents}, "", {}).starts_with("A\ufffd[2Jb\ufffd c\n"));
    }
    SUBCASE("of many oddities the first are told") {
        auto contents = std::make_shared<news::analysis_contents>();
        contents->text = "no\n";
        contents->diagnostics.assign(25, {news::diagnostic_kind::nul_byte, {1, 2}});
        CHECK(report(news::analysis{contents}, "", {}).find("  and 15 more\n") != std::string::npos);
    }
}
