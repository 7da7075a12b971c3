#include <newsmodel/attribution/training/article_reading.hpp>

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

TEST_CASE("article_reading") {
    const sample text{"\"We stay,\" Ruiz said."};
    std::vector<detail::article_reading> articles;
    articles.push_back(reading_of(text));
    articles.push_back(reading_of(text));
    SUBCASE("a cue's rate comes from the other articles") {
        [[maybe_unused]] const learn::rate_counts counts = detail::rate_cues(articles);
        CHECK(articles[0].traits.traits()[6].bucket ==
              detail::cue_bucket::never_seen);  // once elsewhere is as good as never
        CHECK(detail::gold_cues(articles[0])[6] == detail::cue_label::begins);
    }
    SUBCASE("the window of a cue is labelled") {
        articles[0].likely_cues.assign(text.document().tokens.size(), 0);
        learn::training_corpus corpus;
        detail::append_role_sequences(articles[0], 0, corpus);
        REQUIRE(corpus.size() == 1);
        CHECK(corpus.position(0).label == 3);
        CHECK(corpus.position(1).label == 4);
        CHECK(corpus.position(5).label == 1);
        CHECK(corpus.position(6).allowed == 1);
    }
    SUBCASE("a frame is as right as its content is like the gold one") {
        articles[0].frames.ranges = {text.tokens("Ruiz"), text.tokens("\"We stay,\""), text.tokens("We")};
        CHECK(detail::rightness(articles[0], {.source = {0, 1}, .content = {1, 1}}) == detail::whole_share);
        CHECK(detail::rightness(articles[0], {.source = {0, 1}, .content = {2, 1}}) == 0);
        CHECK(detail::rightness(articles[0], {.content = {1, 1}}) == 0);
    }
}
