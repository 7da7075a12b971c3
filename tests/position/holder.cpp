#include <newsmodel/position/holder.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

using position_test::positions;

namespace news = newsmodel;

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
    SUBCASE("whoever `her` stands for, also where what she has is a speaker of its own") {
        const position_test::article read{"Ruiz left. Her plan to end the tax failed."};
        news::speaker_reading speakers;
        const auto add = [&](std::string_view name, news::byte_span mention) {
            news::speaker::fields fields;
            fields.name = name;
            fields.kind = news::speaker_kind::person;
            fields.mentions = {mention};
            speakers.speakers.push_back(news::speaker{fields});
        };
        add("Ruiz", {11, 14});
        add("Lund", {11, 34});
        const auto found = news::position_finder{news::english}.find(read.document(), {}, speakers);
        REQUIRE(found.size() == 1);
        CHECK(found.front().holder().name() == "Ruiz");  // not Lund, whom the whole phrase stands for
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
