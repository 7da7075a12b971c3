#include <newsmodel/position/choose_positions.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

using position_test::positions;

TEST_CASE("choose_positions") {
    SUBCASE("the verb of a target is no stand of its own") {
        CHECK(positions("Ruiz refused to endorse Lund.") == "Ruiz refuses [endorse Lund]");
    }
    SUBCASE("a stand of somebody else within a target is one") {
        CHECK(positions("Ruiz accused Lund of opposing the bill.") ==
              "Ruiz accuses [opposing the bill] toward Lund; Lund opposes [the bill]");
    }
    SUBCASE("two verbs are two stands, one verb with a list is one") {
        CHECK(positions("Ruiz backs the bill and opposes the tax.") ==
              "Ruiz supports [the bill]; Ruiz opposes [the tax]");
        CHECK(positions("Ruiz backs the bill and the tax.") == "Ruiz supports [the bill and the tax]");
    }
}
