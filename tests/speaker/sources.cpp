#include <newsmodel/speaker/sources.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using newsmodel::mention;

namespace {

/// What a source says, in words: its own, those of its head or of the name beside it, and of the second of two.
struct source : gathered {
    source(std::string_view text, std::string_view words) : gathered{text} {
        const newsmodel::source_reader reader{newsmodel::english.mention, document, mentions};
        const newsmodel::source_phrase phrase = reader.read(told::place(text, words, 0));
        if (!phrase.tokens.empty()) own = document.words(phrase.tokens);
        if (phrase.head != mention::none) {
            const mention& heads = mentions[phrase.head];
            head = document.words(heads.apposed == mention::none ? heads.name : mentions[heads.apposed].name);
        }
        if (phrase.second != mention::none) second = document.words(mentions[phrase.second].name);
    }
    std::string own;
    std::string head;
    std::string second;
};

}  // namespace

TEST_CASE("source_reader: own words") {
    SUBCASE("without an article, a preposition before it, or what follows a comma") {
        CHECK(source{"The mayor, a pilot, said no.", "The mayor, a pilot,"}.own == "mayor");
        CHECK(source{"It is late, according to the mayor.", "to the mayor"}.own == "mayor");
    }
    SUBCASE("a list keeps its commas") {
        CHECK(source{"Women, farmers, and others said no.", "Women, farmers, and others"}.own ==
              "Women, farmers, and others");
    }
    SUBCASE("examples are left out") {
        CHECK(source{"Farmers like Tom Hale said no.", "Farmers like Tom Hale"}.own == "Farmers");
    }
    SUBCASE("when a poll was taken is left out, whose it is stays") {
        CHECK(source{"A poll taken last week found doubts.", "A poll taken last week"}.own == "poll");
        CHECK(source{"A poll taken by farmers found doubts.", "A poll taken by farmers"}.own ==
              "poll taken by farmers");
    }
    SUBCASE("marks alone are no source") { CHECK(source{"\" - \" said no.", "\" - \""}.own == ""); }
}

TEST_CASE("source_reader: the head") {
    SUBCASE("a name, not its title, nor the name after a comma") {
        CHECK(source{"Mayor Ana Ruiz, of Leeds, said no.", "Mayor Ana Ruiz, of Leeds,"}.head == "Ana Ruiz");
    }
    SUBCASE("an owner is not the source, but what it owns") {
        CHECK(source{"Ruiz's spokesman said no.", "Ruiz's spokesman"}.head == "spokesman");
    }
    SUBCASE("whose words they are is the source, not the words") {
        CHECK(source{"It was late, in Ruiz's words.", "Ruiz's words"}.head == "Ruiz");
    }
    SUBCASE("a name that only describes is no head") {
        CHECK(source{"Unionist greybeards said no.", "Unionist greybeards"}.head == "");
    }
}

TEST_CASE("source_reader: two who speak together") {
    const source two{"Ana Ruiz and Tom Hale said no.", "Ana Ruiz and Tom Hale"};
    CHECK(two.head == "Ana Ruiz");
    CHECK(two.second == "Tom Hale");
    CHECK(source{"Ana Ruiz of Leeds said no.", "Ana Ruiz of Leeds"}.second == "");
    SUBCASE("a plural that introduces them gives way to their names") {
        const source pilots{"Two pilots, Ana Ruiz and Tom Hale, said no.", "Two pilots, Ana Ruiz and Tom Hale"};
        CHECK(pilots.head == "Ana Ruiz");
        CHECK(pilots.second == "Tom Hale");
    }
    SUBCASE("somebody in a relative clause does not speak") {
        CHECK(source{"Ana Ruiz, who met Berg and Tom Hale, said no.", "Ana Ruiz, who met Berg and Tom Hale"}.second ==
              "");
    }
}
