#include <newsmodel/lexicon/position_act.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;
using news::position_act;

TEST_CASE("position_act") {
    SUBCASE("each act has a name that leads back to it") {
        for (const std::string_view word : {"supports", "opposes", "commits", "refuses", "demands", "proposes", "seeks",
                                            "agrees", "accuses", "threatens"}) {
            CAPTURE(word);
            REQUIRE(news::position_act_named(word));
            CHECK(name(*news::position_act_named(word)) == word);
        }
        CHECK(!news::position_act_named("support"));
        CHECK(!news::position_act_named(""));
    }
    SUBCASE("four acts are against something") {
        CHECK(polarity_of(position_act::opposes) == news::polarity::against);
        CHECK(polarity_of(position_act::refuses) == news::polarity::against);
        CHECK(polarity_of(position_act::accuses) == news::polarity::against);
        CHECK(polarity_of(position_act::threatens) == news::polarity::against);
        CHECK(polarity_of(position_act::supports) == news::polarity::for_);
        CHECK(polarity_of(position_act::demands) == news::polarity::for_);
    }
}
