#include <newsmodel/position/position_candidate.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;

TEST_CASE("position_candidate") {
    CHECK(news::position_candidate{}.frame == nullptr);
    CHECK(news::position_candidate{}.condition.empty());
    CHECK(news::reason(news::holder_route::named) == "the holder is named");
    CHECK(!news::reason(news::holder_route::judging).empty());
}
