#include <newsmodel/learn/score.hpp>

#include <doctest/doctest.h>

#include <cmath>

using namespace newsmodel::learn;

static_assert(exponential(0) == 1);
static_assert(decay(88 * one_nat) == 0);
static_assert(logistic(0) == 0.5);
static_assert(logarithm(1) == 0);

TEST_CASE("scores") {
    SUBCASE("the exponential is that of the library, to 1 part in 50,000") {
        for (score x = -80 * one_nat; x < 80 * one_nat; x += 9973)
            REQUIRE(exponential(x) == doctest::Approx(std::exp(static_cast<double>(x) / one_nat)).epsilon(2e-5));
    }
    SUBCASE("far scores end in 0, not in a crash") {
        CHECK(exponential(impossible) == 0);
        CHECK(exponential(-impossible) > 1e38);
        CHECK(logistic(impossible) == 0);
        CHECK(logistic(-impossible) == 1);
    }
    SUBCASE("the logarithm is that of the library, to a few units") {
        for (const double x : {1e-300, 1e-20, 0.001, 0.3, 0.5, 0.999, 1.0, 1.5, 2.0, 3.7, 1e9, 1e300})
            CHECK(std::abs(static_cast<double>(logarithm(x)) - std::log(x) * one_nat) < 3);
        CHECK(logarithm(0) < -700 * one_nat);
        CHECK(logarithm(-1) == logarithm(0));
    }
    SUBCASE("log odds undo the logistic function") {
        for (score x = -9 * one_nat; x < 9 * one_nat; x += 7919)
            REQUIRE(std::abs(static_cast<double>(log_odds(logistic(x)) - x)) < 400);
        CHECK(log_odds(0) == -log_odds(1));
    }
    SUBCASE("a long product does not leave the range of a double, as the plain one does") {
        long_product product;
        double plain = 1;
        for (int i = 0; i < 10000; ++i) {
            product.multiply(1e-30);
            plain *= 1e-30;
        }
        const double nats = static_cast<double>(product.logarithm()) / one_nat;
        CHECK(nats == doctest::Approx(-300000 * std::log(10.0)).epsilon(1e-6));
        CHECK(plain == 0);
    }
}
