#include <newsmodel/speaker/antecedents.hpp>

#include <doctest/doctest.h>

TEST_CASE("antecedent_list") {
    newsmodel::antecedent_list list;
    SUBCASE("the best stand first, and no more than a few are kept") {
        for (int points = 0; points < 10; ++points) list.add({static_cast<std::uint32_t>(points), points});
        REQUIRE(list.items().size() == newsmodel::antecedent_list::capacity);
        CHECK(list.best().points == 9);
        CHECK(list.items().back().points == 6);
    }
    SUBCASE("the further ahead the best one is, the surer it is") {
        list.add({0, 100});
        list.add({1, 90});
        const auto close = list.confidence();
        newsmodel::antecedent_list clear;
        clear.add({0, 100});
        clear.add({1, -50});
        CHECK(close < clear.confidence());
    }
    SUBCASE("an empty list is sure of nothing") { CHECK(list.confidence() == newsmodel::confidence{}); }
}
