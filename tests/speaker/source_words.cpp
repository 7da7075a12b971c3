#include <newsmodel/speaker/source_words.hpp>

#include "gathered.hpp"

#include <newsmodel/speaker/sources.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// The own words of the source `words` of a text.
std::string own(std::string_view text, std::string_view words) {
    const gathered read{text};
    const newsmodel::source_reader reader{newsmodel::english.mention, read.document, read.mentions};
    return std::string{read.document.words(reader.read(told::place(text, words, 0)).tokens)};
}

}  // namespace

TEST_CASE("source_words") {
    SUBCASE("without an article, a preposition before it, or what follows a comma") {
        CHECK(own("The mayor, a pilot, said no.", "The mayor, a pilot,") == "mayor");
        CHECK(own("It is late, according to the mayor.", "to the mayor") == "mayor");
    }
    SUBCASE("a list keeps its commas") {
        CHECK(own("Women, farmers, and others said no.", "Women, farmers, and others") == "Women, farmers, and others");
    }
    SUBCASE("examples are left out") {
        CHECK(own("Farmers like Tom Hale said no.", "Farmers like Tom Hale") == "Farmers");
    }
    SUBCASE("when a poll was taken is left out, whose it is stays") {
        CHECK(own("A poll taken last week found doubts.", "A poll taken last week") == "poll");
        CHECK(own("A poll taken by farmers found doubts.", "A poll taken by farmers") == "poll taken by farmers");
    }
    SUBCASE("who has read a document, and what it tells, is left out, who wrote it stays") {
        CHECK(own("A memo by farmers seen by pilots found doubts.", "A memo by farmers seen by pilots") ==
              "memo by farmers");
        CHECK(own("A report that blames nobody found doubts.", "A report that blames nobody") == "report");
        CHECK(own("A report on Monday found doubts.", "A report on Monday") == "report");
        CHECK(own("A report on ports found doubts.", "A report on ports") == "report on ports");
    }
    SUBCASE("marks alone are no source") { CHECK(own("\" - \" said no.", "\" - \"") == ""); }
}
