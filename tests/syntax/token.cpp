#include <newsmodel/syntax/token.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;

TEST_CASE("token_range") {
    constexpr news::token_range range{2, 5};
    SUBCASE("it is half-open") {
        static_assert(range.size() == 3 && !range.empty() && news::token_range{2, 2}.empty());
        static_assert(range.contains(2) && range.contains(4) && !range.contains(5) && !range.contains(1));
    }
    SUBCASE("it holds, overlaps or misses another") {
        static_assert(range.contains(news::token_range{3, 5}) && !range.contains(news::token_range{3, 6}));
        static_assert(range.overlaps({4, 9}) && range.overlaps({0, 3}) && !range.overlaps({5, 9}) &&
                      !range.overlaps({0, 2}));
        static_assert(range == news::token_range{2, 5} && range != news::token_range{2, 6});
    }
}

TEST_CASE("token") {
    SUBCASE("a plain value of 40 bytes") {
        static_assert(sizeof(news::token) == 40);
        CHECK(news::token{} == news::token{});
        news::token other;
        other.span = {1, 2};
        CHECK(other != news::token{});
    }
}
