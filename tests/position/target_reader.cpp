#include <newsmodel/position/target_reader.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

using position_test::positions;

TEST_CASE("target_reader") {
    SUBCASE("who opens the target is addressed") {
        CHECK(positions("Ruiz backs Lund.") == "Ruiz supports [Lund] toward Lund");
    }
    SUBCASE("a policy that is attacked is opposed, an actor is accused") {
        CHECK(positions("Ruiz slammed the bill.") == "Ruiz opposes [the bill]");
        CHECK(positions("Ruiz slammed Lund.") == "Ruiz accuses [Lund] toward Lund");
    }
    SUBCASE("a judging frame needs a judging word, which decides the act") {
        const auto called = [](std::string_view text, std::string_view content) {
            return positions(text, {{"Ruiz", "called", content, "Ruiz"}});
        };
        CHECK(called("Ruiz called Lund a liar.", "Lund a liar") == "Ruiz accuses [Lund a liar] toward Lund");
        CHECK(called("Ruiz called Lund a hero.", "Lund a hero") == "Ruiz supports [Lund a hero] toward Lund");
        CHECK(called("Ruiz called Lund a farmer.", "Lund a farmer") == "");
        CHECK(called("Ruiz called Lund a \"weathercock\".", "Lund a \"weathercock\"") ==
              "Ruiz accuses [Lund a \"weathercock] toward Lund");
    }
    SUBCASE("the target of a noun ends where its clause goes on") {
        CHECK(positions("Ruiz's opposition to the fee has helped Lund.") == "Ruiz opposes [the fee]");
        CHECK(positions("Ruiz's opposition to what Lund wants is firm.") ==
              "Ruiz opposes [what Lund wants is firm] toward Lund");
    }
    SUBCASE("a time is no target") {
        CHECK(positions("Lund left the board that Ruiz backed last week.") == "");
        CHECK(positions("Ruiz backed last week's bill.") != "");
    }
    SUBCASE("a negation before `to` belongs to the target") {
        CHECK(positions("Ruiz urged Lund not to resign.") == "Ruiz demands [not to resign] toward Lund");
    }
}
