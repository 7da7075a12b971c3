#include <newsmodel/lexicon/word_role.hpp>

#include <newsmodel/en/english.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;
using news::word_role;
using namespace news::literals;

namespace {

constexpr news::role_words lists[] = {{word_role::negation, "not never"}, {word_role::adverb, "never often"}};
constexpr auto slots = news::make_role_table<lists>();
constexpr news::role_table table{slots};

}  // namespace

TEST_CASE("role_table") {
    SUBCASE("a word may have several roles") {
        static_assert(table.find("never"_word).has(word_role::negation));
        static_assert(table.find("never"_word).has(word_role::adverb));
        static_assert(!table.find("not"_word).has(word_role::adverb));
        static_assert(table.find("often"_word).has_any(word_role::negation, word_role::adverb));
    }
    SUBCASE("a word that is not listed has none") {
        static_assert(table.find("table"_word).none());
        CHECK(news::role_table{}.find("not"_word).none());
    }
    SUBCASE("English") {
        CHECK(news::english.position.roles.find("would"_word).has(word_role::would));
        CHECK(news::english.position.roles.find("their"_word).has(word_role::own_third));
    }
}
