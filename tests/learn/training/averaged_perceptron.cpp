#include <newsmodel/learn/training/averaged_perceptron.hpp>

#include <newsmodel/learn/training/quantize.hpp>
#include <newsmodel/learn/training/random.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

TEST_CASE("averaged_perceptron") {
    SUBCASE("the average is that of the weights after every item") {
        averaged_perceptron<2> learner{2};
        const std::array<std::uint32_t, 1> feature{1};
        learner.learn(feature, 1, 0);  // -1, 1
        learner.learn(feature, 1, 1);
        learner.learn(feature, 0, 1);  // 0, 0
        learner.learn(feature, 0, 0);
        CHECK(learner.average().rows[1] == std::array<float, 2>{-0.5F, 0.5F});
    }
    SUBCASE("it learns labels from features, also as bytes of a wide table") {
        constexpr std::size_t labels = 12;
        averaged_perceptron<labels> learner{8};
        random_numbers random{5};
        std::vector<std::uint32_t> features(2);
        for (int i = 0; i < 4000; ++i) {
            const auto a = static_cast<std::uint32_t>(random.below(3)), b = static_cast<std::uint32_t>(random.below(4));
            features = {feature_hash(1, a, b), feature_hash(2, a)};
            learner.learn(features, a * 4 + b, learner.predict(features));
        }
        const auto words = quantize_linear(learner.average(), {.kept = 0.9999});
        const auto model = linear_model<labels>::read(words);
        REQUIRE(model);
        for (std::uint32_t a = 0; a < 3; ++a)
            for (std::uint32_t b = 0; b < 4; ++b) {
                features = {feature_hash(1, a, b), feature_hash(2, a)};
                CHECK(learner.predict(features) == a * 4 + b);
                CHECK(model->best(features) == a * 4 + b);
            }
    }
}
