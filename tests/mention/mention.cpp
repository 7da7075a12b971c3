#include <newsmodel/mention/mention.hpp>

#include <doctest/doctest.h>

#include <type_traits>

using newsmodel::mention;

TEST_CASE("mention") {
    static_assert(std::is_trivially_copyable_v<mention>);

    SUBCASE("the last word of the name is its head") {
        // Sen. Ana Ruiz of Leeds
        // 0    1   2    3  4
        constexpr mention senator{.tokens = {0, 5}, .name = {1, 3}};
        static_assert(senator.head() == 2);
        static_assert(senator.tokens.contains(senator.name));
    }
    SUBCASE("nothing is known of a fresh one") {
        constexpr mention fresh{};
        static_assert(fresh.referent == newsmodel::referent_kind::unknown);
        static_assert(fresh.person == newsmodel::grammatical_person::third);
        static_assert(fresh.apposed == mention::none && fresh.owner == mention::none);
    }
    SUBCASE("the same words as owner and as subject are not equal") {
        constexpr mention one{.tokens = {0, 1}, .name = {0, 1}, .possessive = true};
        constexpr mention other{.tokens = {0, 1}, .name = {0, 1}, .subject = true};
        CHECK(one == one);
        CHECK(one != other);
    }
}
