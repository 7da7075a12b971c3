#include <newsmodel/speaker/source_phrase.hpp>

#include <doctest/doctest.h>

TEST_CASE("source_phrase: without a source it has neither words nor head, and names no several") {
    constexpr newsmodel::source_phrase none;
    CHECK(none.tokens.empty());
    CHECK(none.head == newsmodel::mention::none);
    CHECK(none.second == newsmodel::mention::none);
    CHECK_FALSE(none.list);
    CHECK_FALSE(none.several);
}
