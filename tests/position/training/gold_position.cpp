#include <newsmodel/position/training/gold_position.hpp>

#include <doctest/doctest.h>

#include <vector>

namespace news = newsmodel;

TEST_CASE("overlap_of") {
    const std::vector<news::byte_span> target{{0, 10}, {20, 30}};
    CHECK(news::overlap_of(target, {0, 10}) == doctest::Approx(0.5));
    CHECK(news::overlap_of(target, {25, 35}) == doctest::Approx(0.2));
    CHECK(news::overlap_of(target, {10, 20}) == 0);
}
