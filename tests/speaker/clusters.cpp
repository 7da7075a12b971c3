#include <newsmodel/speaker/clusters.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <vector>

using newsmodel::entity;
using newsmodel::referent_kind;

TEST_CASE("name_clusters: people") {
    SUBCASE("a surname is the one introduced in full, even when the full name comes later") {
        const gathered read{"Ruiz spoke. They met Ana Ruiz there, and Hale too."};
        CHECK(read.who("Ruiz") == read.who("Ana Ruiz"));
        CHECK(read.who("Hale") != read.who("Ana Ruiz"));
    }
    SUBCASE("given names must not contradict, initials may stand for them") {
        const gathered read{"They met Peter Hale and Mary Hale. They met P. Hale again."};
        CHECK(read.who("Peter Hale") != read.who("Mary Hale"));
        CHECK(read.who("P. Hale") == read.who("Peter Hale"));
    }
    SUBCASE("a title tells which of two with one surname is meant") {
        const gathered read{"They met Peter Hale and Mary Hale. Then Ms. Hale left."};
        CHECK(read.who("Hale") == read.who("Mary Hale"));
    }
    SUBCASE("a suffix is no part of the surname") {
        const gathered read{"They met Joseph Reyes Jr. there. Then Reyes left."};
        CHECK(read.who("Reyes") == read.who("Joseph Reyes Jr."));
    }
}

TEST_CASE("name_clusters: bodies") {
    SUBCASE("an acronym is its expansion") {
        const gathered read{"They joined the Department of Harbor Affairs. They praised the DHA and the DXA."};
        CHECK(read.who("DHA") == read.who("Department of Harbor Affairs"));
        CHECK(read.who("DXA") != read.who("Department of Harbor Affairs"));
    }
    SUBCASE("the end of a longer name is the same body, a shared last word is not") {
        const gathered read{
            "They joined the Elmport Harbor Board. They praised the Harbor Board and the Library Board."};
        CHECK(read.who("Harbor Board") == read.who("Elmport Harbor Board"));
        CHECK(read.who("Library Board") != read.who("Elmport Harbor Board"));
    }
    SUBCASE("a noun leads to the name that ends with it") {
        const gathered read{"They joined the Elmport Harbor Board there."};
        CHECK(read.names.ending_with(newsmodel::key_of("board")) == read.who("Elmport Harbor Board"));
        CHECK(read.names.ending_with(newsmodel::key_of("harbor")) == entity::none);
    }
}

TEST_CASE("name_clusters: actors of the table") {
    SUBCASE("a seat speaks for its government, unless something happens there") {
        const gathered read{"Then Pyongyang refused again. They met in Paris yesterday."};
        CHECK(read.entity("Pyongyang").name == "North Korea");
        CHECK(read.who("Paris") == entity::none);
    }
    SUBCASE("an adjective speaks for it before `government` only") {
        const gathered read{"They met the Norwegian government. They met a Mexican pilot."};
        CHECK(read.entity("Norwegian").referent == referent_kind::government);
        CHECK(read.who("Mexican") == entity::none);
    }
    SUBCASE("somebody's surname is the person") {
        const gathered read{"They met Lena German there. Then German left."};
        CHECK(read.who("German") == read.who("Lena German"));
    }
    SUBCASE("a program's own actor is found under each of its names") {
        const std::vector<newsmodel::actor> known{
            {.name = "Harbour Trust", .kind = newsmodel::actor_kind::organization, .aliases = {"HT"}, .key = "Q1"}};
        const gathered read{"They joined the Harbour Trust. They praised HT and HU.", known};
        CHECK(read.who("HT") == read.who("Harbour Trust"));
        CHECK(read.who("HU") != read.who("Harbour Trust"));
    }
}
