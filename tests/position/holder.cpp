#include <newsmodel/position/holder.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

using position_test::positions;

TEST_CASE("holder_finder") {
    SUBCASE("whoever is named") {
        CHECK(positions("Ruiz opposes the bill.") == "Ruiz opposes [the bill]");
        CHECK(positions("The table opposes the bill.") == "");
    }
    SUBCASE("an owner is not who acts") { CHECK(positions("Ruiz's lawyer opposes the bill.") == ""); }
    SUBCASE("the source of an attribution whose cue takes the stand") {
        CHECK(positions("The mayor opposes the bill.", {{"The mayor", "opposes", "the bill", "Ruiz"}}) ==
              "Ruiz opposes [the bill]");
    }
    SUBCASE("I and we in a content are its speaker") {
        CHECK(positions("\"We oppose the bill,\" Ruiz said.", {{"Ruiz", "said", "\"We oppose the bill,\"", "Ruiz"}}) ==
              "Ruiz opposes [the bill]");
    }
    SUBCASE("he and she in reported words are their speaker, between quotation marks they are not") {
        CHECK(positions("Ruiz said she opposes the bill.", {{"Ruiz", "said", "she opposes the bill", "Ruiz"}}) ==
              "Ruiz opposes [the bill]");
        CHECK(positions("\"She opposes the bill,\" Ruiz said.",
                        {{"Ruiz", "said", "\"She opposes the bill,\"", "Ruiz"}}) == "");
    }
    SUBCASE("it is a body named before") {
        CHECK(positions("Ruiz repeated the Avaria stand that it will not sell the port.",
                        {{"Ruiz", "repeated", "the Avaria stand that it will not sell the port", "Ruiz"}}) ==
              "Avaria refuses [sell the port], intended");
    }
}
