#include <newsmodel/speaker/training/names_agree.hpp>

#include <doctest/doctest.h>

using newsmodel::names_agree;

TEST_CASE("names_agree") {
    SUBCASE("the words of one are all among the other's, and both end alike") {
        CHECK(names_agree("Ana Ruiz", "Ruiz"));
        CHECK(names_agree("Ruiz", "Ana B. Ruiz"));
        CHECK(names_agree("President Ruiz", "Ana Ruiz"));
        CHECK(names_agree("The Harbour Trust", "harbour trust"));
        CHECK(names_agree("U.S.", "US"));
        CHECK(names_agree("Hale\u2019s campaign", "Hale campaign"));
    }
    SUBCASE("a word that only one has at the end, or two first names, are two speakers") {
        CHECK_FALSE(names_agree("Ana Ruiz", "Tom Ruiz"));
        CHECK_FALSE(names_agree("Harbour", "Harbour Trust"));
        CHECK_FALSE(names_agree("Ruiz", "Ruiz's lawyer"));
        CHECK_FALSE(names_agree("", "Ruiz"));
    }
}
