#include <newsmodel/learn/training/fit_calibration.hpp>

#include <newsmodel/learn/training/random.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

namespace {

/// Predictions that are too sure: what is told as p is right p * p of the time.
std::vector<outcome> overconfident(std::size_t count, std::uint64_t seed) {
    random_numbers random{seed};
    std::vector<outcome> outcomes;
    for (std::size_t i = 0; i < count; ++i) {
        const double p = static_cast<double>(random.below(10000)) / 10000;
        outcomes.push_back({p, static_cast<double>(random.below(10000)) < p * p * 10000 ? 1.0 : 0.0});
    }
    return outcomes;
}

}  // namespace

TEST_CASE("fit_calibration") {
    const model_words words = fit_calibration(overconfident(20000, 1));
    const auto table = calibration::read(words);
    REQUIRE(table);

    SUBCASE("what is told at a probability is then right that often") {
        auto unseen = overconfident(20000, 2);
        CHECK(calibration_error(unseen) > 0.1);
        for (outcome& o : unseen) o.probability = (*table)(o.probability);
        CHECK(calibration_error(unseen) < 0.02);
        CHECK((*table)(0.8) == doctest::Approx(0.64).epsilon(0.05));
    }
    SUBCASE("it never falls") {
        for (int i = 1; i <= 1000; ++i) REQUIRE((*table)(i / 1000.0) >= (*table)((i - 1) / 1000.0));
    }
    SUBCASE("nothing to learn from changes nothing") {
        const model_words none = fit_calibration({});
        CHECK((*calibration::read(none))(0.37) == doctest::Approx(0.37).epsilon(1e-3));
    }
}

TEST_CASE("reliability_table") {
    const std::vector<outcome> outcomes{{0.95, 1}, {1.0, 1}, {0.91, 0}, {0.05, 0}};
    const auto table = reliability_table(outcomes);
    CHECK(table[9].count == 3);
    CHECK(table[9].truth == doctest::Approx(2 / 3.0));
    CHECK(table[0].count == 1);
    CHECK(table[5].count == 0);
}
