#include <newsmodel/learn/training/train_ridge.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstdint>

using namespace newsmodel::learn;

TEST_CASE("train_ridge") {
    training_corpus corpus;
    for (std::uint32_t i = 0; i < 100; ++i)
        corpus.add_example(std::array<std::uint32_t, 1>{i % 2 == 0 ? 1U : 2U}, i % 2 == 0 ? 1.0F : 0.0F, i);
    const auto weight = [&](double penalty) {
        return train_ridge(corpus, {.bits = 4, .penalty = penalty, .passes = 50}).rows;
    };
    SUBCASE("what is true weighs for it, what is false against it, what was not seen nothing") {
        const auto rows = weight(1);
        CHECK(rows[1][0] > 0);
        CHECK(rows[2][0] == doctest::Approx(-rows[1][0]).epsilon(1e-3));
        CHECK(rows[3][0] == 0);
    }
    SUBCASE("at the minimum the penalty and the gradient are equal") {
        const double w = weight(10)[1][0];
        CHECK(10 * w == doctest::Approx(50 * (1 - 1 / (1 + std::exp(-w)))).epsilon(1e-3));
    }
    SUBCASE("a larger penalty keeps weights smaller") { CHECK(weight(10)[1][0] < weight(1)[1][0]); }
}
