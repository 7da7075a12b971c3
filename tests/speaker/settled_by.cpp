#include <newsmodel/speaker/settled_by.hpp>

#include <doctest/doctest.h>

using newsmodel::settled_by;

TEST_CASE("settled_by: each way has words and a precision, no way has neither") {
    for (int each = 1; each <= static_cast<int>(settled_by::continued); ++each) {
        const auto how = static_cast<settled_by>(each);
        CHECK_FALSE(newsmodel::description(how).empty());
        CHECK(newsmodel::precision(how) > newsmodel::confidence{});
    }
    static_assert(newsmodel::description(settled_by::nothing).empty());
    static_assert(newsmodel::precision(settled_by::nothing) == newsmodel::confidence{});
    static_assert(newsmodel::precision(settled_by::part_of_name) > newsmodel::precision(settled_by::shared_name));
}
