#include <newsmodel/output/csv_table.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <memory>
#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

std::string cell(std::string_view text) {
    fmt::memory_buffer out;
    news::detail::append_csv_cell(out, text);
    return fmt::to_string(out);
}

constexpr std::string_view head =
    "article,number,speaker,speaker_kind,speaker_role,speaker_confidence,candidates,source,cue,content,form,act,"
    "factuality,parent,confidence,line,begin,end\r\n";

}  // namespace

TEST_CASE("csv_table") {
    SUBCASE("a row an attribution, thoughts and sources that are not settled among them") {
        fmt::memory_buffer out;
        news::write_csv(out, sample::analysis(), "harbor.txt");
        CHECK(fmt::to_string(out) ==
              std::string{head} +
                  "harbor.txt,0,Ana Ruiz,person,Mayor,0.875,,Mayor Ana Ruiz,said Monday,"
                  "the city will not back down from the harbor plan,indirect,speech,stated,,0.800,4,152,200\r\n"
                  "harbor.txt,1,Ana Ruiz,person,Mayor,0.875,,Ruiz,said,"
                  "\"\"\"We will vote yes,\"\" \u2026 \"\"It is time.\"\"\",direct,speech,stated,,0.950,5,202,246\r\n"
                  "harbor.txt,2,Tom Hale,person,Union chief,0.875,,Union chief Tom Hale,accused,"
                  "\"the mayor of \"\"hiding the costs.\"\"\",mixed,speech,stated,,0.700,6,276,308\r\n"
                  "harbor.txt,3,Two officials,unnamed,,0.875,,Two officials,said he,he may sue,"
                  "indirect,speech,stated,,0.600,7,328,338\r\n"
                  "harbor.txt,4,,open,,0.000,Tom Hale 0.400; Ana Ruiz 0.200,he may,may sue,sue,"
                  "indirect,thought,possible,3,0.100,7,335,338\r\n");
    }
    SUBCASE("several articles have one head; an article without attributions has no row") {
        fmt::memory_buffer out;
        news::csv_table table{out};
        table.add(news::analysis{std::make_shared<const news::analysis_contents>()}, "empty.txt");
        CHECK(fmt::to_string(out) == head);
        table.add(sample::analysis(), "a");
        table.add(sample::analysis(), "b");
        CHECK(fmt::to_string(out).rfind("article,number") == 0);
    }
}

TEST_CASE("append_csv_cell") {
    using namespace std::string_view_literals;

    SUBCASE("quotation marks, commas and line ends need marks around the cell, blanks do not") {
        CHECK(cell("plain words ") == "plain words ");
        CHECK(cell("a,b") == "\"a,b\"");
        CHECK(cell("\"no\"") == "\"\"\"no\"\"\"");
        CHECK(cell("two\r\nlines") == "\"two\r\nlines\"");
        CHECK(cell("") == "");
    }
    SUBCASE("what a spreadsheet would compute is text") {
        CHECK(cell("=1+1") == "'=1+1");
        CHECK(cell("+49 30") == "'+49 30");
        CHECK(cell("-2") == "'-2");
        CHECK(cell("@sum") == "'@sum");
        CHECK(cell("\t=1") == "'\t=1");
        CHECK(cell("\r=1") == "\"'\r=1\"");
        CHECK(cell("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        CHECK(cell("\uff1d1+1") == "'\uff1d1+1");
    }
    SUBCASE("signs further on, and a quotation mark in front, compute nothing") {
        CHECK(cell("a=1") == "a=1");
        CHECK(cell(" -1") == " -1");
        CHECK(cell("\u2014 no") == "\u2014 no");
        CHECK(cell("\"=1\"") == "\"\"\"=1\"\"\"");
    }
    SUBCASE("a byte that is not UTF-8 and a NUL are replaced") { CHECK(cell("a\xff\0z"sv) == "a\ufffd\ufffdz"); }
}
