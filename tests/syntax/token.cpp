#include <newsmodel/syntax/token.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;

TEST_CASE("token_range") {
    constexpr news::token_range range{2, 5};
    SUBCASE("it is half-open") {
        static_assert(range.size() == 3 && !range.empty() && news::token_range{2, 2}.empty());
        static_assert(range.contains(2) && range.contains(4) && !range.contains(5) && !range.contains(1));
    }
    SUBCASE("it holds, overlaps or misses another") {
        static_assert(range.contains(news::token_range{3, 5}) && !range.contains(news::token_range{3, 6}));
        static_assert(range.overlaps({4, 9}) && range.overlaps({0, 3}) && !range.overlaps({5, 9}) &&
                      !range.overlaps({0, 2}));
        static_assert(range == news::token_range{2, 5} && range != news::token_range{2, 6});
    }
}

TEST_CASE("is_verb and is_noun") {
    using enum news::part_of_speech;
    SUBCASE("every form of a verb is one, and a modal; its neighbours in the list are not") {
        static_assert(news::is_verb(verb_base) && news::is_verb(verb_participle) && news::is_verb(modal));
        static_assert(!news::is_verb(proper_noun) && !news::is_verb(adjective) && !news::is_verb(unknown));
    }
    SUBCASE("names are nouns, pronouns are not") {
        static_assert(news::is_noun(noun) && news::is_noun(plural_noun) && news::is_noun(proper_noun));
        static_assert(!news::is_noun(pronoun) && !news::is_noun(verb_base) && !news::is_noun(unknown));
    }
}

TEST_CASE("token") {
    SUBCASE("a plain value of 40 bytes") {
        static_assert(sizeof(news::token) == 40);
        CHECK(news::token{} == news::token{});
        news::token other;
        other.span = {1, 2};
        CHECK(other != news::token{});
    }
}
