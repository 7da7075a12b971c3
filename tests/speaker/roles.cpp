#include <newsmodel/speaker/roles.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string_view>

using newsmodel::entity;
using newsmodel::mention_kind;

namespace {

/// A text whose nouns are settled as well as its names.
struct settled : gathered {
    explicit settled(std::string_view text) : gathered{text} {
        newsmodel::role_reader roles{newsmodel::english.mention};
        roles.start(document, mentions, cast, names);
        for (std::uint32_t index = 0; index < mentions.size(); ++index) {
            if (mentions[index].kind == mention_kind::noun) roles.read(index, {});
        }
    }
};

}  // namespace

TEST_CASE("role_reader: an office and its holder") {
    SUBCASE("the role beside a name is its bearer, and later the role alone") {
        const settled read{"Mayor Ana Ruiz met a pilot. Then the mayor left."};
        CHECK(read.who("the mayor") == read.who("Ana Ruiz"));
        CHECK(read.who("a pilot") != read.who("Ana Ruiz"));
    }
    SUBCASE("two words for one office are the same") {
        const settled read{"Sen. Ana Ruiz met Mayor Tom Hale. Then the senator left."};
        CHECK(read.who("the senator") == read.who("Ana Ruiz"));
    }
    SUBCASE("somebody unnamed is whom the same role names later") {
        const settled read{"They met a doctor there.\nHugh Hill, a doctor in Leeds, left."};
        CHECK(read.who("a doctor") == read.who("Hugh Hill"));
        const settled other{"They met a doctor there.\nHugh Hill, a pilot in Leeds, left."};
        CHECK(other.who("a doctor") != other.who("Hugh Hill"));
    }
    SUBCASE("an office is not one of the other gender") {
        const settled read{"They met Tom Hale there. Then the actress left."};
        CHECK(read.who("the actress") != read.who("Tom Hale"));
    }
}

TEST_CASE("role_reader: bodies") {
    SUBCASE("the board is the one whose name ends so, whatever was named since") {
        const settled read{
            "They joined the Elmport Harbor Board there. They praised the Leeds Bank. Then the board agreed."};
        CHECK(read.who("the board") == read.who("Elmport Harbor Board"));
        CHECK(read.who("the board") != read.who("Leeds Bank"));
    }
    SUBCASE("a body introduced with `a` is a new one") {
        const settled read{"They joined the Elmport Harbor Board there. Then a board agreed."};
        CHECK(read.who("a board") != read.who("Elmport Harbor Board"));
    }
    SUBCASE("one owner's campaign is one, another owner's another") {
        const settled read{"They liked Ruiz's campaign. They loathed Hale's campaign. They left Ruiz's campaign."};
        CHECK(read.entity("Ruiz's campaign").owner == read.who("Ruiz"));
        CHECK(read.who("Ruiz's campaign", 1) == read.who("Ruiz's campaign", 2));
        CHECK(read.who("Ruiz's campaign") != read.who("Hale's campaign"));
    }
}

TEST_CASE("role_reader: nobody in particular") {
    SUBCASE("two officials, and two more, are not the same") {
        const settled read{"They met two officials. They met two officials."};
        CHECK(read.who("two officials", 1) != read.who("two officials", 2));
    }
    SUBCASE("the results are those of the poll, a bill is no poll") {
        const settled read{"They read a poll of farmers. They read the results and the bill."};
        CHECK(read.who("the results") == read.who("a poll of farmers"));
        CHECK(read.who("the bill") != read.who("a poll of farmers"));
    }
    SUBCASE("a spokesman without a name speaks for an owner") {
        const settled read{"They met a spokesman for Ruiz."};
        CHECK(read.entity("a spokesman for Ruiz").spokesperson);
        CHECK(read.entity("a spokesman for Ruiz").owner == read.who("Ruiz"));
    }
}
