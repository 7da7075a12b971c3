#include <newsmodel/position/composition.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

using position_test::positions;

// Each row of the table in docs/positions.md: what the words come to, and the reading that would be wrong.
namespace {

struct row {
    std::string_view text;
    std::string_view right;
    std::string_view wrong;
};

void check(std::initializer_list<row> rows) {
    for (const row& one : rows) {
        CAPTURE(one.text);
        CHECK(positions(one.text) == one.right);
        CHECK(positions(one.text) != one.wrong);
    }
}

}  // namespace

TEST_CASE("composition: negation") {
    check({
        {"Ruiz supports the bill.", "Ruiz supports [the bill]", "Ruiz opposes [the bill]"},
        {"Ruiz does not support the bill.", "Ruiz opposes [the bill]", "Ruiz supports [the bill]"},
        {"Ruiz no longer backs the bill.", "Ruiz opposes [the bill]", "Ruiz supports [the bill]"},
        {"Ruiz does not oppose the bill.", "Ruiz supports [the bill]", "Ruiz opposes [the bill]"},
        {"Ruiz never agreed to raise the fee.", "Ruiz refuses [raise the fee]", "Ruiz agrees [raise the fee]"},
        {"Ruiz did not accuse Lund of fraud.", "", "Ruiz accuses [fraud] toward Lund"},
        {"Ruiz is not opposed to the bill.", "Ruiz supports [the bill]", "Ruiz opposes [the bill]"},
        {"Neither Ruiz nor Lund supports the bill.", "Lund opposes [the bill]", "Lund supports [the bill]"},
        {"Ruiz never supports a tax.", "Ruiz opposes [a tax]", "Ruiz supports [a tax]"},
    });
}

TEST_CASE("composition: what undoes a stand") {
    check({
        {"Ruiz refused to rule out a veto.", "", "Ruiz refuses [rule out a veto]"},
        {"Ruiz denied opposing the bill.", "", "Ruiz opposes [the bill]"},
        {"Ruiz failed to endorse the bill.", "", "Ruiz supports [the bill]"},
        {"Ruiz stopped short of endorsing the bill.", "", "Ruiz supports [the bill]"},
        {"Ruiz refused to endorse the bill.", "Ruiz refuses [endorse the bill]", "Ruiz supports [the bill]"},
        {"Few Republicans back the bill.", "", "Republicans supports [the bill]"},
        {"Nobody in Avaria backs the bill.", "", "Avaria supports [the bill]"},
        {"Ten percent of Republicans back the bill.", "", "Republicans supports [the bill]"},
        {"Lund revealed who Ruiz backs.", "", "Ruiz supports []"},
        {"Ruiz refrained from endorsing the bill.", "", "Ruiz supports [the bill]"},
        {"Ruiz denied accusing Lund of fraud.", "", "Ruiz accuses [fraud] toward Lund"},
    });
}

TEST_CASE("composition: modality") {
    check({
        {"Ruiz may support the bill.", "", "Ruiz supports [the bill]"},
        {"Ruiz could back the bill.", "", "Ruiz supports [the bill]"},
        {"Ruiz is considering endorsing the bill.", "", "Ruiz supports [the bill]"},
        {"Lund asked whether Ruiz backs the bill.", "", "Ruiz supports [the bill]"},
        {"Lund asked if Ruiz backs the bill.", "", "Ruiz supports [the bill]"},
        {"Does Ruiz back the bill?", "", "Ruiz supports [the bill]"},
        {"Does Ruiz back it?", "", "Ruiz supports [it]"},
        {"\"Does Ruiz back the bill?\" Lund asked in the hall of the old town.", "", "Ruiz supports [the bill]"},
        {"Ruiz will support the bill.", "Ruiz supports [the bill], intended", "Ruiz supports [the bill]"},
        {"Ruiz would not support the bill.", "Ruiz opposes [the bill], intended", "Ruiz supports [the bill], intended"},
        {"Ruiz would back the bill if the fee goes.", "Ruiz supports [the bill] when [if the fee goes], conditional",
         "Ruiz supports [the bill if the fee goes], intended"},
        {"If the fee goes, Ruiz will back the bill.", "Ruiz supports [the bill] when [If the fee goes], conditional",
         "Ruiz supports [the bill], intended"},
    });
}

TEST_CASE("composition: change of mind") {
    check({
        {"Ruiz once opposed the bill.", "Ruiz opposes [the bill], former", "Ruiz opposes [the bill]"},
        {"Ruiz previously backed the bill.", "Ruiz supports [the bill], former", "Ruiz supports [the bill]"},
        {"Ruiz used to support the bill.", "Ruiz supports [the bill], former", "Ruiz supports [the bill]"},
        {"Ruiz once opposed the bill, but now supports it.", "Ruiz opposes [the bill], former; Ruiz supports [it]",
         "Ruiz opposes [the bill]; Ruiz supports [it]"},
    });
}
