#include <newsmodel/lexicon/actor.hpp>

#include <doctest/doctest.h>

#include <type_traits>

TEST_CASE("actor") {
    static_assert(std::is_aggregate_v<newsmodel::actor>);

    SUBCASE("a name alone is a person without other names") {
        const newsmodel::actor ruiz{.name = "Ana Ruiz", .kind = {}, .aliases = {}, .key = {}};
        CHECK(ruiz.kind == newsmodel::actor_kind::person);
        CHECK(ruiz.aliases.empty());
        CHECK(ruiz.key.empty());
    }
    SUBCASE("other names and a key of the program's own come with it") {
        const newsmodel::actor trust{.name = "Harbour Trust",
                                     .kind = newsmodel::actor_kind::organization,
                                     .aliases = {"HT", "the Trust"},
                                     .key = "Q123"};
        CHECK(trust.kind == newsmodel::actor_kind::organization);
        REQUIRE(trust.aliases.size() == 2);
        CHECK(trust.aliases[1] == "the Trust");
        CHECK(trust.key == "Q123");
    }
}
