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
    SUBCASE("a surname that is a man's given name may be a woman's, and says nothing of her") {
        const gathered read{"They met Betty Bradley there. Then Bradley left. They met Lesli Tom. Then Tom left."};
        CHECK(read.who("Bradley") == read.who("Betty Bradley"));
        CHECK(read.entity("Lesli Tom").gender == newsmodel::grammatical_gender::unknown);
    }
    SUBCASE("a surname may have two words, and may stand first") {
        const gathered read{"They met Ana Maria Lopez Ruiz and Pedro Ruiz. Lopez Ruiz left."};
        CHECK(read.who("Lopez Ruiz") == read.who("Ana Maria Lopez Ruiz"));
        CHECK(read.who("Pedro Ruiz") != read.who("Ana Maria Lopez Ruiz"));
        const gathered first{
            "They met Hsu Yulan, a pilot. Ms. Hsu left. They joined the Elmport Trade Board. Ms. Elmport left."};
        CHECK(first.who("Hsu") == first.who("Hsu Yulan"));
        CHECK(first.who("Elmport") != first.who("Elmport Trade Board"));
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

TEST_CASE("name_clusters: a name spelt in two ways") {
    SUBCASE("a slip of one letter is the same person, called as the article does more often") {
        const gathered read{"Hillery Stone left. Hillary Stone met Carl Berg. Then Hillary Stone left. Stone slept."};
        CHECK(read.who("Hillery Stone") == read.who("Hillary Stone"));
        const newsmodel::entity& stone = read.entity("Stone");
        CHECK(read.document.words(read.mentions[stone.name_mention].name) == "Hillary Stone");
    }
    SUBCASE("another given name is another person") {
        const gathered read{"Helen Stone left. Hillary Stone met Carl Berg."};
        CHECK(read.who("Helen Stone") != read.who("Hillary Stone"));
    }
    SUBCASE("an initial is no better name than the one it stands for") {
        const gathered read{"Wendell Stone left.\nW. STONE: It is late."};
        CHECK(read.who("Wendell Stone") == read.who("W. STONE"));
        const newsmodel::entity& stone = read.entity("Wendell Stone");
        CHECK(read.document.words(read.mentions[stone.name_mention].name) == "Wendell Stone");
    }
}

TEST_CASE("name_clusters: a surname that two share") {
    const gathered read{"Betty Stone met her husband, Tom Stone.\nThen Tom left. Stone stayed."};
    SUBCASE("who is called by the given name leaves the surname to the other") {
        CHECK(read.who("Stone") == read.who("Betty Stone"));
        CHECK(read.who("Tom") == read.who("Tom Stone"));
    }
    SUBCASE("the surname says that it is shared, the full name does not") {
        CHECK(read.cast.how[read.at("Stone")] == newsmodel::settled_by::shared_name);
        CHECK(read.cast.how[read.at("Betty Stone")] == newsmodel::settled_by::full_name);
    }
}

TEST_CASE("name_clusters: what a longer name is not") {
    SUBCASE("a capital at the start of a sentence makes no other person") {
        const gathered read{"Ana Ruiz left. Champ Ruiz slept."};
        CHECK(read.who("Champ Ruiz") == read.who("Ana Ruiz"));
    }
    SUBCASE("a surname is not what is named after it") {
        const gathered read{"They met at the Hale Foundation. Then Hale left."};
        CHECK(read.who("Hale") != read.who("Hale Foundation"));
    }
    SUBCASE("a university may go by its first word") {
        const gathered read{"They met at Norland College. Then Norland said no."};
        CHECK(read.who("Norland") == read.who("Norland College"));
    }
    SUBCASE("one who serves a court is not that court") {
        const gathered read{"They met the Legal Counsel of the Harbour Court. Then the Harbour Court said no."};
        CHECK(read.who("Harbour Court") != read.who("Legal Counsel of the Harbour Court"));
    }
    SUBCASE("letters in brackets after a name are that name, whatever their order") {
        const gathered read{"The National Union of Bakers (UNB) left. Then the UNB said no."};
        CHECK(read.who("UNB", 2) == read.who("National Union of Bakers"));
    }
}

TEST_CASE("name_clusters: a government is called what the article calls it") {
    SUBCASE("by another of its names where the first is not printed") {
        const gathered read{"Britain said no. Then London agreed."};
        CHECK(read.entity("Britain").name == "Britain");
        CHECK(read.who("London") == read.who("Britain"));
    }
    SUBCASE("by the first where it is") {
        const gathered read{"Britain said no. Then the United Kingdom agreed."};
        CHECK(read.entity("Britain").name == "United Kingdom");
    }
    SUBCASE("letters are no name to call it by") {
        const gathered read{"The U.S. said no."};
        CHECK(read.entity("U.S.").name == "United States");
    }
}
