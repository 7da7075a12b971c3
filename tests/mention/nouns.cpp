#include <newsmodel/mention/nouns.hpp>

#include "classed.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using newsmodel::definiteness;
using newsmodel::grammatical_number;
using newsmodel::mention;
using newsmodel::referent_kind;

namespace {

/// The noun phrase whose head is `head`; its words are empty where that heads none.
struct phrase : mention {
    phrase(std::string_view text, std::string_view head) {
        const classed read{text};
        std::vector<mention> found;
        newsmodel::noun_reader nouns{read.document, read.classes, found};
        if (!nouns.read(read.at(head))) return;
        mention::operator=(found.front());
        words = read.document.words(tokens);
    }
    std::string words;
};

}  // namespace

TEST_CASE("noun_reader: what belongs to a phrase") {
    SUBCASE("its determiner and what stands between") {
        CHECK(phrase{"They met the former harbor mayor there.", "mayor"}.words == "the former harbor mayor");
        CHECK(phrase{"They met with two senior officials there.", "officials"}.words == "two senior officials");
    }
    SUBCASE("what a role is of, and whom a spokesman speaks for") {
        CHECK(phrase{"They met the mayor of Elmport yesterday.", "mayor"}.words == "the mayor of Elmport");
        CHECK(phrase{"They met a spokesman for Ruiz yesterday.", "spokesman"}.words == "a spokesman for Ruiz");
        CHECK(phrase{"They left the company for Ruiz yesterday.", "company"}.words == "the company");
    }
    SUBCASE("the seat of a government") {
        CHECK(phrase{"They met the government in Elmport yesterday.", "government"}.words ==
              "the government in Elmport");
        CHECK(phrase{"They met the pilot in Elmport yesterday.", "pilot"}.words == "the pilot");
    }
    SUBCASE("no verb and no preposition before it") {
        CHECK(phrase{"They talked about farmers there.", "farmers"}.words == "farmers");
    }
}

TEST_CASE("noun_reader: what heads none") {
    CHECK(phrase{"They met the campaign manager.", "campaign"}.words == "");
    CHECK(phrase{"They met the campaign manager.", "manager"}.words == "the campaign manager");
    CHECK(phrase{"They met the tall stranger.", "tall"}.words == "");
    SUBCASE("a quantity is somebody only by itself") {
        CHECK(phrase{"They knew that many of them left.", "many"}.words != "");
        CHECK(phrase{"They knew that many boats left.", "many"}.words == "");
    }
}

TEST_CASE("noun_reader: how it points") {
    CHECK(phrase{"They met the pilot there.", "pilot"}.definiteness == definiteness::definite);
    CHECK(phrase{"They met those farmers there.", "farmers"}.definiteness == definiteness::definite);
    CHECK(phrase{"They met a pilot there.", "pilot"}.definiteness == definiteness::indefinite);
    CHECK(phrase{"They met her pilot there.", "pilot"}.definiteness == definiteness::owned);
    CHECK(phrase{"They met Ruiz's pilot there.", "pilot"}.definiteness == definiteness::owned);
    CHECK(phrase{"They met farmers there.", "farmers"}.definiteness == definiteness::bare);
}

TEST_CASE("noun_reader: what it stands for") {
    CHECK(phrase{"They met the pilot there.", "pilot"}.referent == referent_kind::person);
    CHECK(phrase{"They met the actress there.", "actress"}.gender == newsmodel::grammatical_gender::feminine);
    CHECK(phrase{"They met two officials there.", "officials"}.referent == referent_kind::unnamed);
    CHECK(phrase{"They met some farmers there.", "farmers"}.referent == referent_kind::group);
    CHECK(phrase{"They read the newspaper there.", "newspaper"}.referent == referent_kind::publisher);
    SUBCASE("several documents are plural, an analysis is one") {
        CHECK(phrase{"They read the polls there.", "polls"}.number == grammatical_number::plural);
        CHECK(phrase{"They read the analysis there.", "analysis"}.number == grammatical_number::singular);
    }
}
