#include <newsmodel/learn/tree_ensemble.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

using namespace newsmodel::learn;

namespace {

/// One tree that asks at its root: is feature `feature` above -5? Then -3 nats, else 2; a bias of 1.
model_words one_question(std::size_t feature = 1) {
    std::vector<std::uint32_t> numbers(tree_ensemble::questions, tree_question::never().word);
    numbers[0] = tree_question::of(feature, -5).word;
    for (std::size_t leaf = 0; leaf < tree_ensemble::leaves; ++leaf)
        numbers.push_back(static_cast<std::uint32_t>(leaf < tree_ensemble::leaves / 2 ? 2 * 65536 : -3 * 65536));
    model_words words;
    append_header(words, {.kind = model_kind::trees, .columns = 2, .bits = tree_ensemble::levels, .count = 1});
    words.push_back(65536);
    words.insert(words.end(), numbers.begin(), numbers.end());
    return words;
}

score log_odds_of(std::int16_t value) {
    const model_words words = one_question();
    return tree_ensemble::read(words)->log_odds(std::array<std::int16_t, 2>{0, value});
}

}  // namespace

static_assert(tree_question::of(3, -9).threshold() == -9);
static_assert(tree_question::of(3, -9).feature() == 3);

TEST_CASE("tree_ensemble") {
    SUBCASE("a value above the threshold goes right, one at it left") {
        CHECK(log_odds_of(-6) == 3 * 65536);
        CHECK(log_odds_of(-5) == 3 * 65536);
        CHECK(log_odds_of(-4) == -2 * 65536);
    }
    SUBCASE("side by side as one after the other") {
        const model_words words = one_question();
        const std::array<std::int16_t, 2> low{0, -9}, high{0, 9};
        const auto both = tree_ensemble::read(words)->log_odds(std::array{low.data(), high.data()});
        CHECK(both == std::array<score, 2>{3 * 65536, -2 * 65536});
    }
    SUBCASE("a question about a feature that is none is refused, and cut words are") {
        CHECK(tree_ensemble::read(one_question(1)));
        CHECK(!tree_ensemble::read(one_question(2)));
        const model_words words = one_question();
        CHECK(!tree_ensemble::read(std::span{words}.first(words.size() - 1)));
        CHECK(!tree_ensemble::read({}));
    }
    SUBCASE("trees of another depth are refused") {
        model_words words = one_question();
        words[1] += 1u << 8;
        CHECK(!tree_ensemble::read(words));
    }
}
