#include <newsmodel/position/judgement.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

using position_test::positions;

TEST_CASE("judgement_finder") {
    SUBCASE("blame and praise of somebody else's conduct in what is said") {
        CHECK(positions("\"Lund misled the voters,\" Ruiz said.",
                        {{"Ruiz", "said", "\"Lund misled the voters,\"", "Ruiz"}}) ==
              "Ruiz accuses [misled the voters] toward Lund");
        CHECK(positions("Ruiz said Lund was courageous.", {{"Ruiz", "said", "Lund was courageous", "Ruiz"}}) ==
              "Ruiz supports [was courageous] toward Lund");
    }
    SUBCASE("not of oneself, not what is denied or only possible, not in narration") {
        CHECK(positions("\"I was reckless,\" Ruiz said.", {{"Ruiz", "said", "\"I was reckless,\"", "Ruiz"}}) == "");
        CHECK(positions("Ruiz said Lund did not mislead anyone.",
                        {{"Ruiz", "said", "Lund did not mislead anyone", "Ruiz"}}) == "");
        CHECK(positions("Ruiz said Lund may mislead them.", {{"Ruiz", "said", "Lund may mislead them", "Ruiz"}}) == "");
        CHECK(positions("Lund misled the voters.") == "");
    }
}
