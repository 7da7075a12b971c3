#include <newsmodel/speaker/worded_entities.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

TEST_CASE("worded_entities") {
    gathered read{"Some farmers said no. Some pilots said no. Then some farmers left."};
    newsmodel::worded_entities worded;
    const std::uint32_t farmers = worded.of({0, 2}, read.document, read.cast);
    SUBCASE("the words are the name, and nobody is named") {
        CHECK(read.cast.entities[farmers].name == "Some farmers");
        CHECK(read.cast.entities[farmers].referent == newsmodel::referent_kind::unnamed);
    }
    SUBCASE("the same words are the same, other words are others") {
        CHECK(worded.of({0, 2}, read.document, read.cast) == farmers);
        CHECK(worded.of({5, 7}, read.document, read.cast) != farmers);
    }
    SUBCASE("words that say only how many name nobody") {
        const gathered amounts{"55 percent said no. Half of farmers said no. Some said no."};
        const auto says = [&](newsmodel::token_range words) {
            return newsmodel::worded_entities::says_who(words, amounts.document, newsmodel::english.mention);
        };
        CHECK_FALSE(says({0, 2}));
        CHECK(says({5, 8}));
        CHECK(says({11, 12}));
    }
    SUBCASE("the next article starts afresh") {
        worded.clear();
        CHECK(worded.of({0, 2}, read.document, read.cast) != farmers);
    }
}
