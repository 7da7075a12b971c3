#include <newsmodel/attribution/training/train_frames.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

detail::article_reading reading_of(const sample& text) {
    const auto bytes = [&text](std::string_view words) { return text.document().bytes(text.tokens(words)); };
    const gold_attribution gold[]{{{bytes("Ruiz")}, {bytes("said")}, {bytes("\"We stay,\"")}}};
    return {text.document(), gold, english.attribution};
}

}  // namespace

TEST_CASE("train_frames") {
    const sample text{"\"We stay,\" Ruiz said."};
    std::vector<detail::article_reading> articles;
    for (int copy = 0; copy < 4; ++copy) {
        articles.push_back(reading_of(text));
        articles.back().candidates = {{text.tokens("said"), 0.9F}};
        articles.back().frames.ranges = {text.tokens("Ruiz"), text.tokens("\"We stay,\""), text.tokens("We")};
        articles.back().frames.frames.push_back({.source = {0, 1}, .content = {1, 1}});
        articles.back().frames.frames.push_back({.rank = 1, .source = {0, 1}, .content = {2, 1}});
    }
    detail::frame_trainer trainer{articles, {.trees = {.trees = 10, .smallest_leaf = 1}, .least_seen = 1}, 2, 1};
    trainer.sum_up();
    trainer.run();
    for (const detail::article_reading& article : articles) {
        REQUIRE(article.probabilities.size() == 2);
        CHECK(article.probabilities[0] > article.probabilities[1]);
    }
    CHECK(detail::frame_scorer{trainer.rates(), trainer.trees()}.has_model());
}
