#include <newsmodel/core/id.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <type_traits>
#include <unordered_set>

namespace news = newsmodel;

namespace {

struct speaker {};
struct position {};

}  // namespace

TEST_CASE("id") {
    static_assert(!std::convertible_to<news::id<speaker>, news::id<position>>);
    static_assert(!std::equality_comparable_with<news::id<speaker>, news::id<position>>);
    static_assert(!std::convertible_to<int, news::id<speaker>>);
    static_assert(std::is_trivially_copyable_v<news::id<speaker>>);

    SUBCASE("it is the place in its list") {
        static_assert(news::id<speaker>{}.index() == 0);
        static_assert(news::id<speaker>{7}.index() == 7);
        static_assert(news::id<speaker>{7} < news::id<speaker>{8});
    }
    SUBCASE("it can be a key of a hash table") {
        CHECK(std::unordered_set<news::id<speaker>>{news::id<speaker>{1}, news::id<speaker>{2}, news::id<speaker>{1}}
                  .size() == 2);
    }
}
