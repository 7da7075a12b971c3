#include <newsmodel/learn/tree_ensemble.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace newsmodel::learn;

namespace {

/// One tree: is feature 1 at most -5? Then 2 nats, else -3.
model_words one_question(std::uint8_t no = 2) {
    model_words words;
    append_header(words, {.kind = model_kind::trees, .columns = 2, .count = 1});
    words.push_back(65536);
    append_packed_32(words, std::vector<std::uint32_t>{3, tree_node::question(1, -5, no).word,
                                                       tree_node::leaf(2 * 65536).word,
                                                       tree_node::leaf(-3 * 65536).word});
    return words;
}

score log_odds_of(std::int16_t value) {
    const model_words words = one_question();
    return tree_ensemble::read(words)->log_odds(std::array<std::int16_t, 2>{0, value});
}

}  // namespace

static_assert(tree_node::leaf(-7).log_odds() == -7);
static_assert(tree_node::question(3, -9, 4).threshold() == -9);

TEST_CASE("tree_ensemble") {
    SUBCASE("a value at the threshold is a yes, one above it a no") {
        CHECK(log_odds_of(-6) == 3 * 65536);
        CHECK(log_odds_of(-5) == 3 * 65536);
        CHECK(log_odds_of(-4) == -2 * 65536);
    }
    SUBCASE("a question that leads out of its tree is refused, and cut words are") {
        CHECK(!tree_ensemble::read(one_question(3)));
        CHECK(!tree_ensemble::read(one_question(0)));
        const model_words words = one_question();
        CHECK(!tree_ensemble::read(std::span{words}.first(4)));
        CHECK(!tree_ensemble::read({}));
    }
    SUBCASE("a feature that the example lacks is 0") {
        const model_words words = one_question();
        CHECK(tree_ensemble::read(words)->log_odds({}) == -2 * 65536);
    }
}
