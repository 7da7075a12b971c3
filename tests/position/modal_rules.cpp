#include <newsmodel/position/modal_rules.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

std::string said_by_ruiz(std::string_view content) {
    const std::string text = "Ruiz said " + std::string{content} + ".";
    return position_test::positions(text, {{"Ruiz", "said", content, "Ruiz"}});
}

}  // namespace

TEST_CASE("modal_rules") {
    CHECK(said_by_ruiz("Lund must sell the port") == "Ruiz demands [sell the port] toward Lund");
    CHECK(said_by_ruiz("it must have been late") == "");
    CHECK(said_by_ruiz("we will end the tax") == "Ruiz commits [end the tax], intended");
    CHECK(said_by_ruiz("we will not end the tax") == "Ruiz refuses [end the tax], intended");
    CHECK(said_by_ruiz("the snow will melt") == "");
    SUBCASE("who would veto a bill opposes it, and promises nothing beside") {
        CHECK(said_by_ruiz("we would veto the bill") == "Ruiz opposes [the bill], intended");
    }
    SUBCASE("what had to be done is told, what somebody has to offer is asked") {
        CHECK(said_by_ruiz("they have to close the port") == "Ruiz demands [close the port]");
        CHECK(said_by_ruiz("they had to close the port") == "");
        CHECK(said_by_ruiz("nobody knows what Lund has to offer") == "");
    }
}
