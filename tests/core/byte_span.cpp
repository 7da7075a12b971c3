#include <newsmodel/core/byte_span.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <unordered_set>

namespace news = newsmodel;

TEST_CASE("byte_span") {
    constexpr std::string_view text = "He said no.";
    constexpr news::byte_span said{3, 7};

    SUBCASE("it is half-open") {
        static_assert(said.in(text) == "said");
        static_assert(said.size() == 4);
        static_assert(said.contains(3) && said.contains(6) && !said.contains(7) && !said.contains(2));
    }
    SUBCASE("an empty one holds no byte, and lies inside of what it touches") {
        constexpr news::byte_span none{3, 3};
        static_assert(none.empty() && !none.contains(3) && none.in(text).empty());
        static_assert(said.contains(none) && !said.overlaps(none));
        static_assert(news::byte_span{}.empty());
    }
    SUBCASE("neighbours do not overlap") {
        static_assert(!said.overlaps({7, 9}) && !said.overlaps({0, 3}));
        static_assert(said.overlaps({6, 9}) && said.overlaps({0, 4}) && said.overlaps({4, 5}) &&
                      said.overlaps({0, 11}));
    }
    SUBCASE("one holds another whole") {
        static_assert(said.contains(said) && said.contains({4, 7}) && !said.contains({4, 8}) && !said.contains({2, 7}));
    }
    SUBCASE("the hull covers both, in whichever order") {
        static_assert(news::hull(said, {8, 10}) == news::byte_span{3, 10});
        static_assert(news::hull({8, 10}, said) == news::byte_span{3, 10});
        static_assert(news::hull({0, 11}, said) == news::byte_span{0, 11});
    }
    SUBCASE("spans are ordered by where they start, then by where they end") {
        static_assert(news::byte_span{1, 9} < said && said < news::byte_span{3, 8});
    }
    SUBCASE("it can be a key of a hash table") {
        CHECK(std::unordered_set<news::byte_span>{said, {7, 3}, said}.size() == 2);
    }
}
