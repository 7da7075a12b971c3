#include <newsmodel/speaker/training/train_antecedents.hpp>

#include "../told.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;

namespace {

/// Articles in which the one who spoke last speaks on.
std::vector<news::gold_speakers> articles() {
    std::vector<news::gold_speakers> all;
    for (const std::string_view name : {"Tom Hale", "Carl Berg", "Hugh Hill", "Paul Marsh", "Mark Wood"}) {
        news::gold_speakers& one = all.emplace_back();
        one.text = std::string{name} + " said the plan was sound.\nHe said it was late.";
        one.layout = told::layout_of(one.text);
        const std::vector<told::claim> claims{{name, "the plan was sound", "said"}, {"He", "it was late", "said"}};
        one.attributions = told::attributions_of(one.text, claims);
        one.speakers = {std::string{name}, std::string{name}};
    }
    return all;
}

}  // namespace

TEST_CASE("train_antecedents") {
    const auto known = articles();
    const news::trained_antecedents trained = news::train_antecedents(known, news::english, {.rounds = 1, .steps = 50});
    SUBCASE("each source that is a pronoun is a ranking, and articles not seen are read right") {
        CHECK(trained.rankings == 5);
        CHECK(trained.right == 5);
    }
    SUBCASE("that nobody is meant is unlearned where somebody always is") {
        constexpr auto nobody = static_cast<std::size_t>(news::antecedent_feature::nobody);
        CHECK(trained.weights[nobody] < news::first_antecedent_weights[nobody]);
    }
    SUBCASE("what no example speaks of stays as it was set by hand") {
        constexpr auto unlikely = static_cast<std::size_t>(news::antecedent_feature::unlikely);
        CHECK(trained.weights[unlikely] == news::first_antecedent_weights[unlikely]);
    }
    SUBCASE("the same articles give the same weights") {
        CHECK(news::train_antecedents(known, news::english, {.rounds = 1, .steps = 50}).weights == trained.weights);
    }
}
