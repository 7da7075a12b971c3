#include <newsmodel/learn/training/quantize.hpp>

#include <newsmodel/learn/chain_lattice.hpp>
#include <newsmodel/learn/training/random.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

namespace {

weight_rows<3> random_weights(std::uint64_t seed) {
    random_numbers random{seed};
    weight_rows<3> weights{.bits = 8, .rows = std::vector<std::array<float, 3>>(256)};
    for (auto& row : weights.rows)
        for (float& w : row) w = (static_cast<float>(random.below(2001)) - 1000) / 500;
    return weights;
}

}  // namespace

TEST_CASE("quantize_linear") {
    const auto weights = random_weights(1);

    SUBCASE("no weight moves by more than half a step, and the largest is 127") {
        const auto bytes = detail::to_bytes(weights, 1);
        const double step = bytes.unit / 0x1p24;
        int largest = 0;
        for (std::size_t r = 0; r < 256; ++r)
            for (std::size_t k = 0; k < 3; ++k) {
                REQUIRE(std::abs(bytes.rows[r][k] * step - weights.rows[r][k]) <= step * 0.5001);
                largest = std::max(largest, std::abs(int{bytes.rows[r][k]}));
            }
        CHECK(largest == 127);
    }
    SUBCASE("clipping keeps most weights finer and cuts the largest") {
        auto skewed = weights;
        skewed.rows[9][0] = 200;
        const auto whole = detail::to_bytes(skewed, 1), clipped = detail::to_bytes(skewed, 0.995);
        CHECK(clipped.unit < whole.unit / 50);
        CHECK(clipped.rows[9][0] == 127);
        CHECK(whole.live < clipped.live);  // scaled by one large weight, small ones vanish
    }
    SUBCASE("no weights at all are no division by zero") {
        const weight_rows<3> none{.bits = 1, .rows = std::vector<std::array<float, 3>>(2)};
        CHECK(linear_model<3>::read(quantize_linear(none)));
    }
}

TEST_CASE("quantize_chain") {
    chain_weights<3> weights;
    weights.emissions = random_weights(2);
    weights.transitions[1] = {-0.5F, 0.25F, 1.5F};
    const model_words words = quantize_chain(weights);
    const auto model = *chain_model<3>::read(words);
    chain_lattice<3> as_bytes, as_floats;
    random_numbers random{3};
    for (int i = 0; i < 10; ++i) {
        std::vector<std::uint32_t> features;
        chain_lattice<3>::emission exact{};
        for (int f = 0; f < 20; ++f) {
            features.push_back(static_cast<std::uint32_t>(random()));
            const auto& row = weights.emissions.rows[feature_row(features.back(), 8)];
            for (std::size_t k = 0; k < 3; ++k) exact[k] += static_cast<std::int32_t>(row[k] * 65536);
        }
        as_bytes.push(model(features));
        as_floats.push(exact);
    }
    as_bytes.sum_paths(model.transitions());
    as_floats.sum_paths(weights.scores());
    for (std::size_t i = 0; i < 10; ++i)
        for (std::size_t k = 0; k < 3; ++k)
            CHECK(std::abs(as_bytes.marginal(i)[k] - as_floats.marginal(i)[k]) < 0.03);
}
