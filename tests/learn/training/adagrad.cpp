#include <newsmodel/learn/training/adagrad.hpp>

#include <doctest/doctest.h>

#include <cmath>

using namespace newsmodel::learn;

TEST_CASE("adagrad_rows") {
    training_options options{.bits = 2, .rate = 0.5F, .first_sum = 1};

    SUBCASE("a step is the gradient over the root of all squared gradients") {
        adagrad_rows<3> rows{options};
        const std::array<std::uint32_t, 1> feature{1};
        rows.step(feature, {3, 0, -1, 0});
        CHECK(rows.sum(feature)[0] == doctest::Approx(-0.5 * 3 / std::sqrt(10.0)).epsilon(1e-4));
        CHECK(rows.sum(feature)[1] == 0);
        CHECK(rows.sum(feature)[2] == doctest::Approx(0.5 / std::sqrt(2.0)).epsilon(1e-4));
        rows.step(feature, {3, 0, 0, 0});
        CHECK(rows.sum(feature)[0] == doctest::Approx(-1.5 / std::sqrt(10.0) - 1.5 / std::sqrt(19.0)).epsilon(1e-4));
    }
    SUBCASE("the quick inverse root is right to 1 part in 100,000") {
        for (float x = 1e-6F; x < 1e6F; x *= 1.37F)
            REQUIRE(detail::inverse_root(x) == doctest::Approx(1 / std::sqrt(x)).epsilon(1e-5));
    }
    SUBCASE("the mean of models is that of their weights") {
        const std::vector<weight_rows<1>> two{{.bits = 1, .rows{{1}, {2}}}, {.bits = 1, .rows{{3}, {-2}}}};
        CHECK(mean_of<1>(std::span{two}) == weight_rows<1>{.bits = 1, .rows{{2}, {0}}});
    }
}
