#include <newsmodel/learn/training/dense_examples.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

TEST_CASE("tree_bins") {
    dense_examples data{.features = 2};
    for (std::int16_t i = 0; i < 1000; ++i)
        data.add(std::array<std::int16_t, 2>{static_cast<std::int16_t>(i % 3 * 10), i}, 0);
    const tree_bins bins{data, 16};

    SUBCASE("few values have a bin each, with the threshold between them") {
        CHECK(bins.count(0) == 3);
        CHECK(bins.threshold(0, 0) == 5);
        CHECK(bins.threshold(0, 1) == 15);
        CHECK(bins.of(0)[5] == 2);
    }
    SUBCASE("many values share bins of like size") {
        CHECK(bins.count(1) == 16);
        std::vector<int> sizes(16);
        for (const std::uint8_t bin : bins.of(1)) ++sizes[bin];
        for (const int size : sizes) CHECK(std::abs(size - 62) <= 2);
    }
    SUBCASE("a value is at most its bin's threshold, and above the one before") {
        for (std::size_t i = 0; i < data.size(); ++i) {
            const std::size_t bin = bins.of(1)[i];
            REQUIRE(data.value(i, 1) <= bins.threshold(1, bin));
            REQUIRE((bin == 0 || data.value(i, 1) > bins.threshold(1, bin - 1)));
        }
    }
}
