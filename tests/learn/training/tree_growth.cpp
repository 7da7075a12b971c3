#include <newsmodel/learn/training/tree_growth.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

TEST_CASE("tree_grower") {
    dense_examples data{.features = 2};
    for (std::int16_t i = 0; i < 400; ++i)
        data.add(std::array<std::int16_t, 2>{0, static_cast<std::int16_t>(i % 10)}, i % 10 < 3 ? 1 : 0);
    const tree_bins bins{data, 128};

    SUBCASE("it asks the question that tells the targets apart, and steps towards them") {
        std::vector<score> log_odds(data.size(), 0);
        tree_grower grower{data, bins, {.leaves = 2, .rate = 1, .ridge = 0, .smallest_leaf = 1}};
        const auto nodes = grower.grow(log_odds);
        REQUIRE(nodes.size() == 3);
        CHECK(nodes[0].feature == 1);
        CHECK(nodes[0].threshold == 2);
        CHECK(nodes[nodes[0].yes].score == 2 * 65536);  // slope -1/2 over curve 1/4
        CHECK(nodes[nodes[0].no].score == -2 * 65536);
        CHECK(log_odds[0] == 2 * 65536);
        CHECK(log_odds[5] == -2 * 65536);
    }
    SUBCASE("no leaf has fewer examples than the least") {
        std::vector<score> log_odds(data.size(), 0);
        tree_grower grower{data, bins, {.leaves = 16, .smallest_leaf = 150}};
        CHECK(grower.grow(log_odds).size() == 3);
    }
    SUBCASE("where no question helps, the tree is one leaf") {
        dense_examples same{.features = 1};
        for (int i = 0; i < 100; ++i) same.add(std::array<std::int16_t, 1>{5}, i % 2 == 0 ? 1 : 0);
        std::vector<score> log_odds(same.size(), 0);
        const tree_bins one_bin{same, 16};
        tree_grower grower{same, one_bin, {}};
        CHECK(grower.grow(log_odds).size() == 1);
    }
}
