#include <newsmodel/position/training/train_choice.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

#include <concepts>
#include <deque>
#include <string>
#include <vector>

namespace news = newsmodel;

// A vector that grows copies what can be copied where moving may throw; names would then borrow from what is gone.
static_assert(!std::copy_constructible<news::position_article>);
static_assert(std::move_constructible<news::position_article>);

TEST_CASE("train_choice") {
    // No frame and no word of blame tells that this is a reproach: that is learned.
    std::deque<std::string> texts;
    std::deque<position_test::article> read;
    std::vector<news::position_article> articles;
    for (int index = 0; index < 20; ++index) {
        texts.push_back("Ruiz said Lund walked home. Ruiz left on day " + std::to_string(index) + ".");
        const position_test::article& one = read.emplace_back(
            texts.back(), std::initializer_list<position_test::told>{{"Ruiz", "said", "Lund walked home", "Ruiz"}});
        const auto first = static_cast<std::uint32_t>(texts.back().find("walked"));
        news::position_article& article = articles.emplace_back();
        article.document = one.document();
        article.attributions = one.attributions();
        article.speakers = one.speakers();
        article.gold.push_back({"Ruiz", news::position_act::accuses, {{first, first + 11}}});
    }
    const news::choice_training how{.frames = {.bits = 10, .penalty = 1, .passes = 20},
                                    .clauses = {.bits = 10, .penalty = 1, .passes = 20}};
    const auto trained = news::train_choice(articles, news::english, how);
    CHECK(trained.held_out.position == 20);
    CHECK(trained.held_out.found == 20);
    CHECK(trained.by_rule.found == 0);
    SUBCASE("the same articles give the same model") {
        CHECK(trained.model == news::train_choice(articles, news::english, how).model);
    }
}
