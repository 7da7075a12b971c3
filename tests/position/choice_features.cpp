#include <newsmodel/position/choice_features.hpp>

#include "position/words_of.hpp"

#include <newsmodel/position/candidate_finder.hpp>

#include <doctest/doctest.h>

#include <set>
#include <vector>

namespace news = newsmodel;
using position_test::words_of;

namespace {

/// The features of the first candidate of a text.
std::set<std::uint32_t> features(std::string_view text) {
    const words_of read{text};
    const news::holder_finder holders{read.words(), read.told_of_words(), read.read().speakers()};
    std::vector<news::position_candidate> found;
    news::candidate_finder{read.words(), read.told_of_words(), holders}.find(found);
    REQUIRE(!found.empty());
    news::choice_features list{read.words(), read.told_of_words(), read.read().speakers()};
    const auto hashes = list.list(found.front());
    return {hashes.begin(), hashes.end()};
}

}  // namespace

TEST_CASE("choice_features") {
    const auto backs = features("Ruiz backs the bill.");
    CHECK(backs == features("Ruiz backs the bill."));
    CHECK(backs != features("Ruiz opposes the bill."));
    CHECK(backs != features("Avaria backs the bill."));  // a government, not a person
    CHECK(backs == features("Lund backs the bill."));    // names are none
}
