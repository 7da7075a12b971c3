#include <newsmodel/attribution/training/train_attributions.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <newsmodel/attribution/attribution_finder.hpp>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace newsmodel;
using newsmodel::testing::sample;

TEST_CASE("train_attributions") {
    // Sixteen articles of one sentence each, with names of their own: enough to learn what a quotation looks like.
    std::vector<std::unique_ptr<sample>> texts;
    std::vector<detail::article_reading> articles;
    for (const char* words : {"stay", "go", "wait", "win", "lose", "vote", "rest", "try", "sleep", "stand", "march",
                              "listen", "hope", "pray", "care", "know"}) {
        texts.push_back(
            std::make_unique<sample>("\"We " + std::string{words} + ",\" Ruiz said on Monday. The port is far."));
        const sample& text = *texts.back();
        const auto bytes = [&text](std::string_view part) { return text.document().bytes(text.tokens(part)); };
        const gold_attribution gold[]{{{bytes("Ruiz")}, {bytes("said")}, {text.document().bytes({0, 5})}}};
        articles.emplace_back(text.document(), gold, english.attribution);
    }
    attribution_training how;
    how.cues.learner.bits = how.roles.learner.bits = 10;
    how.cues.minimum = how.roles.minimum = 1;
    how.cues.learner.epochs = how.roles.learner.epochs = 20;
    how.cues.learner.rate = how.roles.learner.rate = 0.1F;
    how.least_begins = how.least_inside = 0;
    how.frames = {.trees = {.trees = 5, .smallest_leaf = 1}, .least_seen = 2};
    const trained_attributions trained = train_attributions(articles, how);
    CHECK(trained.held_out.gold == 16);
    CHECK(trained.held_out.recall() > 0.9);
    SUBCASE("the models work in a language at run time") {
        language own = english;
        own.attribution.weights = trained.models.weights();
        const sample text{"\"We sing,\" Ruiz said on Monday. The port is far."};
        attribution_finder finder{own};
        const auto found = finder.find(text.document());
        REQUIRE(found.size() == 1);
        CHECK(text.words(std::span<const byte_span>{found[0].content}) == "\"We sing,\"");
    }
    SUBCASE("the same articles give the same words, on one thread too") {
        how.threads = 1;
        const trained_attributions again = train_attributions(articles, how);
        CHECK(again.models.role_field == trained.models.role_field);
        CHECK(again.models.frame_trees == trained.models.frame_trees);
        CHECK(again.models.threshold == trained.models.threshold);
    }
}
