#include <newsmodel/position/candidate_finder.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

using position_test::positions;

TEST_CASE("candidate_finder: verbs") {
    CHECK(positions("Ruiz accused Lund of wasting money.") == "Ruiz accuses [wasting money] toward Lund");
    CHECK(positions("Ruiz called on Lund to resign.") == "Ruiz demands [resign] toward Lund");
    CHECK(positions("Ruiz ruled out a new tax.") == "Ruiz refuses [a new tax]");
    CHECK(positions("Ruiz vowed to end the tax.") == "Ruiz commits [end the tax]");
    CHECK(positions("Ruiz threatened to close the port.") == "Ruiz threatens [close the port]");
    CHECK(positions("Ruiz, who opposes the tax, left.") == "Ruiz opposes [the tax]");
    SUBCASE("a bill takes no side") {
        CHECK(positions("Orland's bill defends Avaria.") == "");  // not: Orland supports [Avaria]
        CHECK(positions("Orland defends Avaria.") == "Orland supports [Avaria] toward Avaria");
    }
}

TEST_CASE("candidate_finder: passives") {
    CHECK(positions("The bill is backed by Ruiz.") == "Ruiz supports [The bill]");
    CHECK(positions("Lund was urged by Ruiz to resign.") == "Ruiz demands [resign] toward Lund");
    CHECK(positions("The bill is backed.") == "");
    SUBCASE("what the frame says after the agent is the target, not who is accused") {
        CHECK(positions("Lund was accused by Ruiz of taking bribes.") == "Ruiz accuses [taking bribes] toward Lund");
        CHECK(positions("Lund was praised by Ruiz.") == "Ruiz supports [Lund] toward Lund");
    }
    SUBCASE("whoever is named after the agent's phrase is not the agent") {
        CHECK(positions("Lund was asked by a caller why Ruiz left.") == "");  // not: Ruiz demands [Lund]
    }
}

TEST_CASE("candidate_finder: nouns and adjectives") {
    CHECK(positions("Ruiz's support for the bill is firm.") == "Ruiz supports [the bill]");
    CHECK(positions("Ruiz voiced support for the bill.") == "Ruiz supports [the bill]");
    CHECK(positions("Ruiz is committed to ending the tax.") == "Ruiz commits [ending the tax]");
    CHECK(positions("Ruiz is opposed to the bill.") == "Ruiz opposes [the bill]");
    CHECK(positions("Ruiz is dedicated to ending the tax.") == "Ruiz seeks [ending the tax]");
}

TEST_CASE("candidate_finder: modals in what is said") {
    CHECK(positions("\"We will end the tax,\" Ruiz said.", {{"Ruiz", "said", "\"We will end the tax,\"", "Ruiz"}}) ==
          "Ruiz commits [end the tax], intended");
    CHECK(positions("\"We will not end the tax,\" Ruiz said.", {{"Ruiz", "said", "\"We will not end the tax,\"",
                                                                 "Ruiz"}}) == "Ruiz refuses [end the tax], intended");
    CHECK(positions("Ruiz said Lund should resign.", {{"Ruiz", "said", "Lund should resign", "Ruiz"}}) ==
          "Ruiz demands [resign] toward Lund");
    SUBCASE("not in narration, not as a guess, not of oneself") {
        CHECK(positions("Lund should resign.") == "");
        CHECK(positions("Ruiz will take the stage.") == "");
        CHECK(positions("Ruiz said it must have been late.", {{"Ruiz", "said", "it must have been late", "Ruiz"}}) ==
              "");
        CHECK(positions("\"I have to leave,\" Ruiz said.", {{"Ruiz", "said", "\"I have to leave,\"", "Ruiz"}}) == "");
        CHECK(positions("Ruiz said the snow will melt.", {{"Ruiz", "said", "the snow will melt", "Ruiz"}}) == "");
    }
    SUBCASE("`will support` keeps the act of its verb") {
        CHECK(positions("\"I will support the bill,\" Ruiz said.", {{"Ruiz", "said", "\"I will support the bill,\"",
                                                                     "Ruiz"}}) == "Ruiz supports [the bill], intended");
    }
}
