#include <newsmodel/learn/training/train_logistic.hpp>

#include <newsmodel/learn/training/quantize.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

namespace {

/// Feature 1 is true nine times in ten, feature 2 once in ten.
training_corpus nine_in_ten() {
    training_corpus corpus;
    for (std::uint32_t i = 0; i < 2000; ++i) {
        const bool first = i % 2 == 0;
        const bool rare = i / 2 % 10 == 0;
        corpus.add_example(std::array<std::uint32_t, 1>{first ? 1U : 2U}, first != rare ? 1.0F : 0.0F, i);
    }
    return corpus;
}

}  // namespace

TEST_CASE("train_logistic") {
    const training_options options{.bits = 4, .epochs = 8, .rate = 0.1F};

    SUBCASE("probabilities are how often examples are true") {
        const auto words = quantize_linear(train_logistic(nine_in_ten(), options));
        const auto model = logistic_model<>::read(words);
        CHECK((*model)(std::array<std::uint32_t, 1>{1}) == doctest::Approx(0.9).epsilon(0.03));
        CHECK((*model)(std::array<std::uint32_t, 1>{2}) == doctest::Approx(0.1).epsilon(0.2));
    }
    SUBCASE("a target between 0 and 1 is learned as it is") {
        training_corpus corpus;
        for (std::uint32_t i = 0; i < 1000; ++i) corpus.add_example(std::array<std::uint32_t, 1>{3}, 0.7F, i);
        const auto words = quantize_linear(train_logistic(corpus, options));
        CHECK((*logistic_model<>::read(words))(std::array<std::uint32_t, 1>{3}) == doctest::Approx(0.7).epsilon(0.02));
    }
    SUBCASE("the loss is that of the formula") {
        CHECK(logistic_loss(65536, 1) == doctest::Approx(0.31326).epsilon(1e-3));
        CHECK(logistic_loss(65536, 0) == doctest::Approx(1.31326).epsilon(1e-3));
    }
    SUBCASE("the same corpus gives the same weights") {
        CHECK(train_logistic(nine_in_ten(), options) == train_logistic(nine_in_ten(), options));
    }
}
