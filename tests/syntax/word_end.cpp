#include <newsmodel/syntax/word_end.hpp>

#include <newsmodel/en/english.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string_view>

namespace news = newsmodel;

namespace {

news::detail::word_end_reader reader_of(std::string_view text) {
    return {news::glyph_stretch{text, static_cast<std::uint32_t>(text.size())}, news::english.syntax};
}
/// The word at the head of a text with what belongs to it; `letters` of it are sure.
std::string_view word_of(std::string_view text, std::uint32_t letters, bool after_capital = false) {
    return text.substr(0, reader_of(text).with_stop(0, letters, after_capital));
}

}  // namespace

TEST_CASE("word_end") {
    SUBCASE("the stop of an abbreviation, not of a word") {
        CHECK(word_of("Inc. is", 3) == "Inc.");
        CHECK(word_of("e.g. this", 1) == "e.g.");
        CHECK(word_of("Sen. Ruiz", 3) == "Sen.");
        CHECK(word_of("sen. is", 3) == "sen");
        CHECK(word_of("R-Va. and", 4) == "R-Va.");
        CHECK(word_of("left. Then", 4) == "left");
        CHECK(word_of("No. 3", 2) == "No.");
        CHECK(word_of("No. Then", 2) == "No");
        CHECK(word_of("Inc", 3) == "Inc");
    }
    SUBCASE("the stops of initials") {
        CHECK(word_of("U.S. troops", 1) == "U.S.");
        CHECK(word_of("D-N.Y.), who", 3) == "D-N.Y.");
        CHECK(word_of("F. Hale", 1) == "F.");
        CHECK(word_of("B. The", 1) == "B");
        CHECK(word_of("I. Ruiz", 1) == "I");
        CHECK(word_of("I. Ruiz", 1, true) == "I.");
        CHECK(word_of("x. Ruiz", 1) == "x");
    }
    SUBCASE("the parts of an address") {
        CHECK(word_of("example.com, he", 7) == "example.com");
        CHECK(word_of("example.co.uk/a?b. He", 7) == "example.co.uk/a?b");
        CHECK(word_of("ana@example.com.", 3) == "ana@example.com");
        CHECK(word_of("end.The", 3) == "end");
        CHECK(word_of("year.Info", 4) == "year");
        CHECK(word_of("a@", 1) == "a");
    }
    SUBCASE("a web address") {
        const auto address_of = [](std::string_view text) {
            return text.substr(0, reader_of(text).web_address_end(0));
        };
        CHECK(address_of("https://t.co/x), he") == "https://t.co/x");
        CHECK(address_of("www.example.org...") == "www.example.org");
        CHECK(address_of("http") == "");
    }
    SUBCASE("markup") {
        const auto markup_of = [](std::string_view text) { return text.substr(0, reader_of(text).markup_end(0)); };
        CHECK(markup_of("<br>no") == "<br>");
        CHECK(markup_of("</p> >") == "</p>");
        CHECK(markup_of("<a href=\"b>c\">") == "<a href=\"b>");
        CHECK(markup_of("<a <b>") == "");
        CHECK(markup_of("< 3 >") == "");
        CHECK(markup_of("<a\nb>") == "");
        CHECK(markup_of("<a") == "");
        CHECK(markup_of("<>") == "");
    }
}
