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
    SUBCASE("unknown words between article and name describe it") {
        CHECK(source{"The hedge gardener Ana Ruiz said no.", "The hedge gardener Ana Ruiz"}.head == "Ana Ruiz");
        CHECK(source{"The gardens Ana Ruiz saw said no.", "The gardens Ana Ruiz saw"}.head == "");
    }
    SUBCASE("a description of some length gives way to the name after it") {
        CHECK(source{"A pilot from Leeds, Ana Ruiz, said no.", "A pilot from Leeds, Ana Ruiz,"}.head == "Ana Ruiz");
        CHECK(
            source{"Another Hale supporter in Leeds, Ana Ruiz, said no.", "Another Hale supporter in Leeds, Ana Ruiz,"}
                .head == "Ana Ruiz");
        CHECK(source{"The pilots from Leeds, Ana Ruiz said, left.", "The pilots from Leeds"}.head == "pilots");
    }
    SUBCASE("a full name that ends a source is its head, whatever describes it before") {
        CHECK(source{"Harbor ranking pilot Ana Ruiz (I-Leeds) said no.", "Harbor ranking pilot Ana Ruiz (I-Leeds)"}
                  .head == "Ana Ruiz");
        CHECK(source{"One of the harbor's flagmakers, Ana Ruiz, said no.", "One of the harbor's flagmakers, Ana Ruiz,"}
                  .head == "Ana Ruiz");
        CHECK(source{"A report by Ana Ruiz said no.", "A report by Ana Ruiz"}.head == "report");
    }
    SUBCASE("an adverb after a name changes nothing") {
        CHECK(source{"Ruiz earlier said no.", "Ruiz earlier"}.head == "Ruiz");
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
    SUBCASE("others beside a name leave it to the words themselves") {
        const source others{"Ruiz and others said no.", "Ruiz and others"};
        CHECK(others.head == "");
        CHECK(others.own == "Ruiz and others");
        CHECK(source{"Ruiz and her pilot said no.", "Ruiz and her pilot"}.head == "Ruiz");
    }
    SUBCASE("a plural that introduces them gives way to their names") {
        const source pilots{"Two pilots, Ana Ruiz and Tom Hale, said no.", "Two pilots, Ana Ruiz and Tom Hale"};
        CHECK(pilots.head == "Ana Ruiz");
        CHECK(pilots.second == "Tom Hale");
    }
    SUBCASE("of a list of names the last one, and all between speak") {
        const source list{"Ana Ruiz, Tom Hale and Carl Berg said no.", "Ana Ruiz, Tom Hale and Carl Berg"};
        CHECK(list.head == "Ana Ruiz");
        CHECK(list.second == "Carl Berg");
        CHECK(source{"Ana Ruiz, Leeds and Carl Berg said no.", "Ana Ruiz, Leeds and Carl Berg"}.second == "");
        CHECK(source{"Ana Ruiz, a pilot, and Carl Berg said no.", "Ana Ruiz, a pilot, and Carl Berg"}.head ==
              "Ana Ruiz");
    }
    SUBCASE("somebody in a relative clause does not speak") {
        CHECK(source{"Ana Ruiz, who met Berg and Tom Hale, said no.", "Ana Ruiz, who met Berg and Tom Hale"}.second ==
              "");
    }
}
