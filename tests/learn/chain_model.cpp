#include <newsmodel/learn/chain_model.hpp>

#include <newsmodel/learn/training/quantize.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

namespace {

chain_weights<3> some_weights() {
    chain_weights<3> weights;
    weights.emissions = {.bits = 3, .rows = std::vector<std::array<float, 3>>(8)};
    weights.emissions.rows[1] = {1.0F, 3.0F, -1.0F};
    weights.transitions[0] = {0.5F, -0.5F, 9.0F};
    auto steps = weights.allowed.scores();
    steps[0][2] = chain_transitions<3>::forbidden;
    weights.allowed = chain_transitions<3>{steps};
    return weights;
}

}  // namespace

TEST_CASE("chain_transitions") {
    using steps = chain_transitions<2>;
    const steps transitions{steps::table{{{65536, steps::forbidden}, {0, 100 * 65536}, {0, 0}}}};
    CHECK(transitions.weight(0, 0) == doctest::Approx(2.71828).epsilon(1e-4));
    CHECK(transitions.weight(0, 1) == 0);
    CHECK(!transitions.allowed(0, 1));
    CHECK(transitions(1, 1) == 60 * 65536);  // a score that would leave the range of a float is cut
}

TEST_CASE("chain_model") {
    const model_words words = quantize_chain(some_weights());
    const auto model = chain_model<3>::read(words);
    REQUIRE(model);

    SUBCASE("scores are relative to the outside label, which has none") {
        const auto emission = (*model)(std::array<std::uint32_t, 1>{1});
        CHECK(emission[0] == 0);
        CHECK(emission[1] / 65536.0 == doctest::Approx(2).epsilon(0.01));
        CHECK(emission[2] / 65536.0 == doctest::Approx(-2).epsilon(0.01));
    }
    SUBCASE("a forbidden step stays forbidden, whatever was learned") {
        CHECK(!model->transitions().allowed(0, 2));
        CHECK(model->transitions()(0, 0) == 32768);
    }
    SUBCASE("words of another shape are refused") {
        CHECK(!chain_model<4>::read(words));
        CHECK(!chain_model<3, row_check::fingerprint>::read(words));
        CHECK(!chain_model<3>::read(std::span{words}.first(words.size() - 1)));
    }
}
