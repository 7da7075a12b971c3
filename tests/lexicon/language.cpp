#include <newsmodel/lexicon/language.hpp>

#include <newsmodel/en/english.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;

TEST_CASE("language") {
    SUBCASE("a program may copy one and exchange a table") {
        constexpr news::word_key slots[]{{}, {}};
        news::language mine = news::english;
        mine.syntax.titles = news::word_set{slots};
        CHECK(news::english.syntax.titles.contains("mr."));
        CHECK_FALSE(mine.syntax.titles.contains("mr."));
    }
}
