#include <newsmodel/mention/names.hpp>

#include "classed.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using newsmodel::mention;

namespace {

/// The mentions in the run of names that starts at `first`, and the word after it.
struct run {
    run(std::string_view text, std::string_view first) : read{text} {
        newsmodel::name_reader names{read.document, read.classes, mentions};
        last = names.read(read.at(first));
    }
    [[nodiscard]] std::string words() const { return listed(read.document, mentions); }
    [[nodiscard]] std::string_view next() const { return read.document.words(read.document.tokens[last]); }

    classed read;
    std::vector<mention> mentions;
    std::uint32_t last{};
};

}  // namespace

TEST_CASE("name_reader: where a run ends") {
    SUBCASE("at a word that is no name; where none starts it stays") {
        const run ruiz{"They met Ana Ruiz there.", "Ana"};
        CHECK(ruiz.words() == "Ana Ruiz");
        CHECK(ruiz.next() == "there");
        const run none{"They met nobody there.", "nobody"};
        CHECK(none.words() == "");
        CHECK(none.next() == "nobody");
    }
    SUBCASE("particles and `of` belong to a name, `and` between two people does not") {
        CHECK(run{"They met Otto van der Berg there.", "Otto"}.words() == "Otto van der Berg");
        CHECK(run{"They joined the Bank of Elmport there.", "Bank"}.words() == "Bank of Elmport");
        CHECK(run{"They joined the Harbor Workers of Elmport there.", "Harbor"}.words() == "Harbor Workers of Elmport");
        CHECK(run{"They met Ruiz of Elmport there.", "Ruiz"}.words() == "Ruiz");
        CHECK(run{"They met Ruiz and Hale there.", "Ruiz"}.words() == "Ruiz");
        CHECK(run{"They met Otto van nobody there.", "Otto"}.words() == "Otto");
    }
    SUBCASE("the ending 's cuts two names, unless a plural owns a body") {
        CHECK(run{"They met Elmport's Ruiz there.", "Elmport"}.words() == "Elmport");
        CHECK(run{"They joined the Workers's Party there.", "Workers"}.words() == "Workers's Party");
    }
}

TEST_CASE("name_reader: titles and roles") {
    SUBCASE("a role before a name is a noun apposed to it") {
        const run senator{"They met Senator Ana Ruiz there.", "Senator"};
        REQUIRE(senator.mentions.size() == 2);
        CHECK(senator.mentions[0].kind == newsmodel::mention_kind::noun);
        CHECK(senator.mentions[0].apposed == 1);
        CHECK(senator.mentions[1].titled);
        CHECK(senator.words() == "Senator|Ana Ruiz");
    }
    SUBCASE("a town that is a given name stands before a title, not in the name") {
        CHECK(run{"They met Jackson Mayor Ana Ruiz there.", "Jackson"}.words() == "Jackson|Jackson Mayor|Ana Ruiz");
        CHECK(run{"They met Ana Major there.", "Ana"}.words() == "Ana Major");
    }
    SUBCASE("an honorific is no noun, and tells the gender") {
        const run mister{"They met Mr. Ruiz there.", "Mr."};
        REQUIRE(mister.mentions.size() == 1);
        CHECK(mister.words() == "Ruiz");
        CHECK(mister.mentions[0].gender == newsmodel::grammatical_gender::masculine);
    }
    SUBCASE("a department belongs to its secretary, not to the name") {
        CHECK(run{"They met Secretary of State Ana Ruiz there.", "Secretary"}.words() == "Secretary of State|Ana Ruiz");
    }
    SUBCASE("the one that a role serves is its owner") {
        const run premier{"They met Norlandic Premier Ola Dahl there.", "Norlandic"};
        REQUIRE(premier.mentions.size() == 3);
        CHECK(premier.mentions[1].owner == 0);
    }
}

TEST_CASE("name_reader: what a name is in its phrase") {
    SUBCASE("an owner") {
        CHECK(run{"They met Ruiz's friends.", "Ruiz"}.mentions[0].possessive);
        CHECK_FALSE(run{"They met Ruiz there.", "Ruiz"}.mentions[0].possessive);
    }
    SUBCASE("what only describes a noun") {
        CHECK(run{"They met Ruiz supporters there.", "Ruiz"}.mentions[0].modifier);
    }
    SUBCASE("a given name that is a creed before a noun tells no gender") {
        CHECK(run{"They met Christian leaders there.", "Christian"}.mentions[0].gender ==
              newsmodel::grammatical_gender::unknown);
        CHECK(run{"They met Christian there.", "Christian"}.mentions[0].gender ==
              newsmodel::grammatical_gender::masculine);
    }
    SUBCASE("one of a creed is a noun after an article") {
        const run the{"They heard that the Unionist said no.", "Unionist"};
        REQUIRE(the.mentions.size() == 1);
        CHECK(the.words() == "the Unionist");
        CHECK(the.mentions[0].definiteness == newsmodel::definiteness::definite);
        CHECK(run{"They heard that a Unionist said no.", "Unionist"}.mentions[0].definiteness ==
              newsmodel::definiteness::indefinite);
        CHECK(run{"They heard the Unionist candidate.", "Unionist"}.mentions[0].kind == newsmodel::mention_kind::name);
    }
}
