#include <newsmodel/attribution/feature_list.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

using namespace newsmodel;
using newsmodel::testing::sample;

TEST_CASE("feature_list") {
    detail::feature_list<2> list;
    list.add(1, 7);
    list.add_terms(1, learn::feature_term(0, 7));
    CHECK(list.hashes().size() == 2);
    CHECK(list.hashes()[0] == list.hashes()[1]);
    list.clear();
    CHECK(list.hashes().empty());
}
