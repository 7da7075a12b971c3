#include <newsmodel/speaker/unnamed_lede.hpp>

#include "told.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("unnamed_lede") {
    const std::string lede = "A Leeds pilot said it was late.\n";
    SUBCASE("the first person named as a source after it is meant") {
        CHECK(told::read(lede + "Ana Ruiz said no.", {{"A Leeds pilot", "it was late"}, {"Ana Ruiz", "no"}}).name(0) ==
              "Ana Ruiz");
    }
    SUBCASE("so it is after a role told of as known") {
        CHECK(told::read("The head of the Leeds mission said it was late.\nAna Ruiz said no.",
                         {{"The head of the Leeds mission", "it was late"}, {"Ana Ruiz", "no"}})
                  .name(0) == "Ana Ruiz");
    }
    SUBCASE("somebody of the other gender is not") {
        const auto all = told::read("An actress said it was late.\nTom Hale said no.",
                                    {{"An actress", "it was late"}, {"Tom Hale", "no"}});
        CHECK(all.name(0) != "Tom Hale");
    }
    SUBCASE("a body is not") {
        const auto all = told::read(lede + "The Harbor Board said no.",
                                    {{"A Leeds pilot", "it was late"}, {"The Harbor Board", "no"}});
        CHECK(all.name(0) != "Harbor Board");
    }
    SUBCASE("somebody named in the same paragraph is somebody else") {
        const auto all = told::read("A Leeds pilot said it was late. Ana Ruiz said no.",
                                    {{"A Leeds pilot", "it was late"}, {"Ana Ruiz", "no"}});
        CHECK(all.name(0) != "Ana Ruiz");
    }
    SUBCASE("somebody named much later is somebody else") {
        const std::string text = lede + "It rained.\nIt rained.\nIt rained.\nIt rained.\nAna Ruiz said no.";
        CHECK(told::read(text, {{"A Leeds pilot", "it was late"}, {"Ana Ruiz", "no"}}).name(0) != "Ana Ruiz");
    }
    SUBCASE("people in the plural are nobody in particular") {
        const auto all = told::read("Two officials said it was late.\nAna Ruiz said no.",
                                    {{"Two officials", "it was late"}, {"Ana Ruiz", "no"}});
        CHECK(all.name(0) == "Two officials");
    }
}
