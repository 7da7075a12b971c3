#include <newsmodel/position/target_referent.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

namespace {

/// What the target of the last position of a text refers to.
std::string referent(std::string_view text) {
    const position_test::article read{text};
    position_test::news::position_finder finder{position_test::news::english};
    const auto found = finder.find(read.document(), read.attributions(), read.speakers());
    if (found.empty()) return "no position";
    const auto& words = found.back().target_refers_to();
    return words ? std::string{words->text} : "none";
}

}  // namespace

TEST_CASE("target_referent") {
    CHECK(referent("Lund presented a bill to cut the fee. Ruiz opposes the bill.") == "a bill to cut the fee");
    CHECK(referent("Lund presented a bill to cut the fee. Ruiz opposes it.") == "a bill to cut the fee");
    CHECK(referent("A new deal of two parties was read. Ruiz backs the bill.") == "none");  // another noun
    CHECK(referent("Ruiz opposes the bill.") == "none");                                    // nothing before it
    CHECK(referent("A bill to cut the fee came. Ruiz opposes the tax on salt.") == "none");  // it says itself what it is
}
