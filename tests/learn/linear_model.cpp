#include <newsmodel/learn/linear_model.hpp>

#include <newsmodel/learn/training/quantize.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

namespace {

weight_rows<3> three_labels() {
    weight_rows<3> weights{.bits = 4, .rows = std::vector<std::array<float, 3>>(16)};
    weights.rows[1] = {1.0F, -2.0F, 0.5F};
    weights.rows[2] = {0.25F, 0.25F, -0.25F};
    return weights;
}

}  // namespace

TEST_CASE("linear_model") {
    const model_words words = quantize_linear(three_labels(), {}, {0, 65536, 0});

    SUBCASE("scores are sums of weights and the bias, close to the floats they were made from") {
        const auto model = linear_model<3>::read(words);
        REQUIRE(model);
        const auto scores = (*model)(std::array<std::uint32_t, 2>{1, 2});
        CHECK(scores[0] / 65536.0 == doctest::Approx(1.25).epsilon(0.01));
        CHECK(scores[1] / 65536.0 == doctest::Approx(-0.75).epsilon(0.02));
        CHECK(scores[2] / 65536.0 == doctest::Approx(0.25).epsilon(0.02));
        CHECK(model->best(std::array<std::uint32_t, 1>{1}) == 0);
    }
    SUBCASE("no features give the bias alone") {
        CHECK((*linear_model<3>::read(words))({}) == std::array<std::int32_t, 3>{0, 65536, 0});
    }
    SUBCASE("words of another shape are refused") {
        CHECK(!linear_model<2>::read(words));
        CHECK(!linear_model<3, row_check::fingerprint>::read(words));
        CHECK(!linear_model<3>::read(std::span{words}.first(words.size() - 1)));
        CHECK(!linear_model<3>::read({}));
    }
}

TEST_CASE("logistic_model") {
    weight_rows<1> weights{.bits = 2, .rows{{0}, {2}, {-2}, {0}}};
    const model_words words = quantize_linear(weights);
    const auto model = logistic_model<>::read(words);
    REQUIRE(model);
    CHECK((*model)(std::array<std::uint32_t, 1>{1}) == doctest::Approx(0.8808).epsilon(0.001));
    CHECK((*model)(std::array<std::uint32_t, 2>{1, 2}) == 0.5);
}
