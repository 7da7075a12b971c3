#include <newsmodel/speaker/antecedent.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;

TEST_CASE("antecedent_list") {
    news::antecedent_list list;
    SUBCASE("the best stand first, and no more than a few are kept") {
        for (int score = 0; score < 10; ++score) list.add({.who = static_cast<std::uint32_t>(score), .score = score});
        REQUIRE(list.items().size() == news::antecedent_list::capacity);
        CHECK(list.best().who == 9);
        CHECK(list.items().back().who == 6);
    }
    SUBCASE("of two alike the first one added stays ahead") {
        list.add({.who = 1, .score = 5});
        list.add({.who = 2, .score = 5});
        CHECK(list.best().who == 1);
    }
    SUBCASE("each gets its share of what all have, nobody included") {
        list.add({.who = 1, .score = news::learn::one_nat});
        list.add({.who = 2, .score = 0});
        const double e = news::learn::exponential(news::learn::one_nat);
        list.share(e + 1 + 1, 0);
        CHECK(list.items()[0].confidence == news::confidence::of(e / (e + 2)));
        CHECK(list.items()[1].confidence == news::confidence::of(1 / (e + 2)));
        CHECK(list.is_settled(news::confidence::of(0.5)));
        CHECK_FALSE(list.is_settled(news::confidence::of(0.6)));
    }
    SUBCASE("an empty list settles nothing") { CHECK_FALSE(list.is_settled({})); }
}

TEST_CASE("antecedent_context") {
    static_assert(!news::antecedent_context{}.speaks());
    static_assert(news::antecedent_context{.source = 0}.speaks());
}
