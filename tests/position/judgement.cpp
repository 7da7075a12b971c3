#include <newsmodel/position/judgement.hpp>

#include "position/words_of.hpp"

#include <doctest/doctest.h>

namespace news = newsmodel;
using position_test::words_of;

TEST_CASE("verdict_of") {
    const auto verdict = [](std::string_view text) {
        const words_of read{text};
        return news::verdict_of(read.words(), read.words().sentence(0));
    };
    CHECK(verdict("Lund misled the voters.") == news::position_act::accuses);
    CHECK(verdict("Lund was courageous.") == news::position_act::supports);
    CHECK(verdict("Lund was at home.") == std::nullopt);
}

TEST_CASE("is_policy") {
    const words_of read{"the new spending bill of the mayor"};
    CHECK(news::is_policy(read.words(), read.words().sentence(0)));
    const words_of other{"the old mayor of the city"};
    CHECK(!news::is_policy(other.words(), other.words().sentence(0)));
}
