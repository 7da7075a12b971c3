#include <newsmodel/lexicon/position_lexicon.hpp>

#include <newsmodel/en/english.hpp>
#include <newsmodel/lexicon/stem.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;
using namespace news::literals;

TEST_CASE("position_lexicon") {
    SUBCASE("without a language there are no words") {
        const news::position_lexicon none;
        CHECK(none.frames.empty());
        CHECK(none.roles.find("not"_word).none());
        CHECK(!none.blame.contains("lie"_stem));
    }
    SUBCASE("English judges") {
        CHECK(news::english.position.blame.contains("mislead"_stem));
        CHECK(news::english.position.praise.contains("courageous"_stem));
        CHECK(!news::english.position.blame.contains("table"_stem));
    }
}
