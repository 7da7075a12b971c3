#include <newsmodel/learn/training/train_trees.hpp>

#include <newsmodel/learn/training/quantize.hpp>
#include <newsmodel/learn/training/random.hpp>

#include <doctest/doctest.h>

#include <cstdint>

using namespace newsmodel::learn;

namespace {

/// True where just one of two values is high: no weighted sum of them tells.
dense_examples exclusive_or(std::size_t count, std::uint64_t seed) {
    random_numbers random{seed};
    dense_examples data{.features = 3};
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = [&] { return static_cast<std::int16_t>(random.below(2000)) - 1000; };
        const std::array<std::int16_t, 3> example{static_cast<std::int16_t>(value()),
                                                  static_cast<std::int16_t>(value()),
                                                  static_cast<std::int16_t>(value())};
        data.add(example, (example[0] > 0) != (example[1] > 100) ? 1 : 0);
    }
    return data;
}

}  // namespace

TEST_CASE("train_trees") {
    const dense_examples data = exclusive_or(4000, 1), unseen = exclusive_or(1000, 2);

    SUBCASE("trees learn an exclusive or") {
        const model_words words = train_trees(data, {.trees = 30, .leaves = 8, .smallest_leaf = 20});
        const auto model = tree_ensemble::read(words);
        REQUIRE(model);
        int right = 0;
        for (std::size_t i = 0; i < unseen.size(); ++i)
            right += ((*model)(unseen.example(i)) > 0.5) == (unseen.targets[i] > 0.5F);
        CHECK(right > 970);
    }
    SUBCASE("trees of one question cannot") {
        const model_words words = train_trees(data, {.trees = 30, .leaves = 2, .smallest_leaf = 20});
        const auto model = tree_ensemble::read(words);
        int right = 0;
        for (std::size_t i = 0; i < unseen.size(); ++i)
            right += ((*model)(unseen.example(i)) > 0.5) == (unseen.targets[i] > 0.5F);
        CHECK(right < 650);
    }
    SUBCASE("the written model gives the scores that training reached") {
        std::vector<score> log_odds(data.size(), 0);
        const tree_bins bins{data, 128};
        const tree_options options{.trees = 1, .leaves = 5};
        const model_words words = train_trees(data, options);
        const score bias = static_cast<std::int32_t>(words[model_header::words]);
        std::fill(log_odds.begin(), log_odds.end(), bias);
        tree_grower{data, bins, options}.grow(log_odds);
        for (std::size_t i = 0; i < data.size(); ++i)
            REQUIRE(tree_ensemble::read(words)->log_odds(data.example(i)) == log_odds[i]);
    }
    SUBCASE("the loss falls, and the same data give the same bytes") {
        std::vector<double> losses;
        tree_options options{.trees = 10, .leaves = 8};
        options.on_tree = [&](std::size_t, double loss) { losses.push_back(loss); };
        CHECK(train_trees(data, options) == train_trees(data, options));
        CHECK(losses[9] < losses[0] / 1.5);
    }
}
