#include <newsmodel/speaker/entity.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using newsmodel::entity;
using newsmodel::grammatical_gender;

TEST_CASE("cast") {
    newsmodel::cast cast;
    cast.reset(3);
    const std::uint32_t doctor = cast.add({.referent = newsmodel::referent_kind::unnamed});
    const std::uint32_t hill = cast.add({.name = "Hugh Hill", .named = true});

    SUBCASE("a mention is nobody's until it is settled") {
        CHECK(cast.of_mention[0] == entity::none);
        cast.assign(0, hill, newsmodel::settled_by::full_name);
        CHECK(cast.of_mention[0] == hill);
        CHECK(cast.entities[hill].mentions == 1);
        CHECK(cast.entities[hill].last == 0);
    }
    SUBCASE("what was said of one that turned out to be another is said of that one") {
        cast.assign(0, doctor, newsmodel::settled_by::full_name);
        cast.assign(1, hill, newsmodel::settled_by::full_name);
        cast.merge(doctor, hill);
        CHECK(cast.settled(cast.of_mention[0]) == hill);
        CHECK(cast.settled(hill) == hill);
        CHECK(cast.entities[hill].mentions == 2);
    }
    SUBCASE("a chain of such is followed to its end, and nobody stays nobody") {
        const std::uint32_t man = cast.add({});
        cast.merge(man, doctor);
        cast.merge(doctor, hill);
        CHECK(cast.settled(man) == hill);
        CHECK(cast.settled(entity::none) == entity::none);
    }
    SUBCASE("the next article starts with nobody") {
        cast.assign(0, hill, newsmodel::settled_by::full_name);
        cast.reset(1);
        CHECK(cast.entities.empty());
        CHECK(cast.of_mention == std::vector<std::uint32_t>{entity::none});
    }
}

TEST_CASE("agree") {
    static_assert(newsmodel::agree(grammatical_gender::feminine, grammatical_gender::feminine));
    static_assert(newsmodel::agree(grammatical_gender::unknown, grammatical_gender::masculine));
    static_assert(!newsmodel::agree(grammatical_gender::feminine, grammatical_gender::masculine));
    static_assert(!newsmodel::agree(grammatical_gender::neuter, grammatical_gender::masculine));
}

TEST_CASE("is_organization") {
    static_assert(newsmodel::is_organization(newsmodel::referent_kind::publisher));
    static_assert(!newsmodel::is_organization(newsmodel::referent_kind::government));
}

TEST_CASE("referent_of") {
    static_assert(newsmodel::referent_of(newsmodel::actor_kind::government) == newsmodel::referent_kind::government);
    static_assert(newsmodel::referent_of(newsmodel::actor_kind::person) == newsmodel::referent_kind::person);
    static_assert(newsmodel::referent_of(newsmodel::actor_kind{99}) == newsmodel::referent_kind::unknown);
}
