#include <newsmodel/learn/training/parallel.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <stdexcept>
#include <vector>

using namespace newsmodel::learn;

TEST_CASE("parallel") {
    SUBCASE("each index is used once") {
        std::vector<int> used(100, 0);
        for_each_in_parallel(100, 3, [&](std::uint32_t index) { ++used[index]; });
        CHECK(used == std::vector<int>(100, 1));
    }
    SUBCASE("an exception comes out") {
        CHECK_THROWS_AS(for_each_in_parallel(4, 2, [](std::uint32_t) { throw std::runtime_error{"no"}; }), std::runtime_error);
    }
}
