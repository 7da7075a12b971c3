#include <newsmodel/mention/name_kinds.hpp>

#include "classed.hpp"

#include <doctest/doctest.h>

#include <string_view>

using newsmodel::grammatical_gender;
using newsmodel::referent_kind;

namespace {

/// What a name stands for that a sentence ends with.
referent_kind kind(std::string_view text, std::string_view first, std::string_view last) {
    const classed read{text};
    return newsmodel::name_kinds{read.document, read.classes}.referent_of(read.range(first, last));
}
grammatical_gender gender(std::string_view text, std::string_view word) {
    const classed read{text};
    return newsmodel::name_kinds{read.document, read.classes}.gender_of(read.at(word));
}

}  // namespace

TEST_CASE("name_kinds: people") {
    CHECK(kind("They met Ana Ruiz there.", "Ana", "Ruiz") == referent_kind::person);
    CHECK(kind("They met J. R. Hale there.", "J.", "Hale") == referent_kind::person);
    CHECK(kind("They met Ruiz there.", "Ruiz", "Ruiz") == referent_kind::unknown);
    CHECK(kind("They met Ban Tae-yong there.", "Ban", "Tae-yong") == referent_kind::person);
    CHECK(kind("They met Ruiz Tae-Yong there.", "Ruiz", "Tae-Yong") == referent_kind::unknown);
    CHECK(kind("They joined the Ana Ruiz Foundation there.", "Ana", "Foundation") == referent_kind::organization);
}

TEST_CASE("name_kinds: bodies") {
    SUBCASE("the last word tells what it is") {
        CHECK(kind("They joined the Elmport Harbor Board there.", "Elmport", "Board") == referent_kind::organization);
        CHECK(kind("They read the Elmport Gazette there.", "Elmport", "Gazette") == referent_kind::publisher);
        CHECK(kind("They left Elmport County there.", "Elmport", "County") == referent_kind::place);
    }
    SUBCASE("what a body is for follows its name") {
        const classed read{"They joined the School of Trade there."};
        const newsmodel::name_kinds kinds{read.document, read.classes};
        CHECK(kinds.is_body_of(read.range("School", "Trade")));
        CHECK_FALSE(kinds.is_body_of(read.range("Trade", "Trade")));
        CHECK(kinds.has_connector(read.range("School", "Trade")));
    }
    SUBCASE("an acronym is an organization") {
        CHECK(kind("They joined the EHB there.", "EHB", "EHB") == referent_kind::organization);
    }
}

TEST_CASE("name_kinds: people of a kind") {
    using namespace newsmodel::detail;
    CHECK(kind("They met some Unionists there.", "Unionists", "Unionists") == referent_kind::group);
    static_assert(has_plural_people_ending("Unionists") && !has_plural_people_ending("Unionist"));
    static_assert(has_people_ending("Unionist") && !has_people_ending("Hale"));
    static_assert(!has_people_ending("Dan"));  // too short to be a kind of people
}

TEST_CASE("name_kinds: gender is known where only one fits") {
    CHECK(gender("They met Ana there.", "Ana") == grammatical_gender::feminine);
    CHECK(gender("They met Tom there.", "Tom") == grammatical_gender::masculine);
    CHECK(gender("They met Ruiz there.", "Ruiz") == grammatical_gender::unknown);
}
