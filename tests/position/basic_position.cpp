#include <newsmodel/position/basic_position.hpp>

#include <doctest/doctest.h>

#include <string>

namespace news = newsmodel;

TEST_CASE("basic_position") {
    const std::string text = "Ruiz accused Lund of fraud.";
    const news::speaker ruiz{{.name = "Ruiz"}};
    const news::speaker lund{{.name = "Lund"}};
    const news::byte_span target{21, 26};
    const news::position position{{
        .holder = news::detail::speaker_reference<std::string_view>{ruiz},
        .act = news::position_act::accuses,
        .target = {text, std::span{&target, 1}},
        .addressee = news::detail::speaker_reference<std::string_view>{lund},
        .evidence = {std::string_view{text}.substr(0, 26), {0, 26}},
    }};
    SUBCASE("it says who stands where") {
        CHECK(&position.holder() == &ruiz);
        CHECK(position.addressee() == &lund);
        CHECK(position.polarity() == news::polarity::against);
        CHECK(position.target().joined() == "fraud");
        CHECK(!position.condition());
        CHECK(!position.told_by());
    }
    SUBCASE("an owned copy outlives the text") {
        const auto owned = position.to_owned();
        CHECK(owned.holder().name() == "Ruiz");
        CHECK(owned.evidence().text == "Ruiz accused Lund of fraud");
        CHECK(owned == position.to_owned());
    }
    SUBCASE("equal by value") {
        news::position copy = position;
        CHECK(copy == position);
        CHECK(!(news::position{{.holder = news::detail::speaker_reference<std::string_view>{lund}}} == position));
    }
}
