#include <newsmodel/position/training/train_choice.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <string>
#include <vector>

namespace news = newsmodel;

TEST_CASE("train_choice") {
    // Ruiz backs what she backs; what Lund backs was marked by nobody, so it is learned that a cue outweighs narration.
    std::deque<std::string> texts;
    std::deque<position_test::article> read;
    std::vector<news::position_article> articles;
    for (int index = 0; index < 20; ++index) {
        texts.push_back("Ruiz opposes bill " + std::to_string(index) + ". Lund backs the tax.");
        const position_test::article& one =
            read.emplace_back(texts.back(), std::initializer_list<position_test::told>{{"Ruiz", "opposes", "bill", "Ruiz"}});
        const auto first = static_cast<std::uint32_t>(texts.back().find("bill"));
        articles.push_back({one.document(), one.attributions(), one.speakers(),
                            {{"Ruiz", news::position_act::opposes, {{first, first + 4}}}}});
    }
    const news::choice_training how{.frames = {.bits = 10, .penalty = 1, .passes = 20},
                                    .clauses = {.bits = 10, .penalty = 1, .passes = 20}};
    const auto trained = news::train_choice(articles, news::english, how);
    CHECK(trained.held_out.position == 20);
    CHECK(trained.held_out.found == 20);
    CHECK(trained.by_rule.found == 40);  // by rule both are stands
    SUBCASE("the same articles give the same model") {
        CHECK(trained.model == news::train_choice(articles, news::english, how).model);
    }
}
