#include <newsmodel/attribution/attribution.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

using namespace newsmodel;
using newsmodel::testing::sample;

TEST_CASE("attribution") {
    attribution one;
    CHECK(one.form == quotation_form::direct);
    CHECK(one.factuality == factuality::stated);
    CHECK_FALSE(one.parent);
    attribution other = one;
    other.content.push_back({1, 2});
    CHECK_FALSE(one == other);
}
