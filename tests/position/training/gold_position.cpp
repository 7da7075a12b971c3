#include <newsmodel/position/training/gold_position.hpp>

#include <doctest/doctest.h>

#include <vector>

namespace news = newsmodel;

TEST_CASE("names_agree") {
    CHECK(news::names_agree("Ana Ruiz", "Ruiz"));
    CHECK(news::names_agree("President Ruiz", "Ana Ruiz"));
    CHECK(news::names_agree("the United Nations", "United Nations"));
    CHECK(!news::names_agree("Ana Ruiz", "Ben Ruiz"));
    CHECK(!news::names_agree("Ruiz", "Ruiz's lawyer"));
    CHECK(!news::names_agree("", "Ruiz"));
}

TEST_CASE("overlap_of") {
    const std::vector<news::byte_span> target{{0, 10}, {20, 30}};
    CHECK(news::overlap_of(target, {0, 10}) == doctest::Approx(0.5));
    CHECK(news::overlap_of(target, {25, 35}) == doctest::Approx(0.2));
    CHECK(news::overlap_of(target, {10, 20}) == 0);
}
