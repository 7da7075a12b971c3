#include <newsmodel/core/evidence.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;

TEST_CASE("evidence") {
    const news::evidence seen{"a word that reports speech", {3, 7}};

    SUBCASE("two are equal if rule and place are") {
        CHECK(seen == news::evidence{"a word that reports speech", {3, 7}});
        CHECK(seen != news::evidence{"a word that reports speech", {3, 8}});
        CHECK(seen != news::evidence{"a colon", {3, 7}});
    }
}
