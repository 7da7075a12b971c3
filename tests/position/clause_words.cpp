#include <newsmodel/position/clause_words.hpp>

#include "position/words_of.hpp"

#include <doctest/doctest.h>

using newsmodel::word_role;
using position_test::words_of;

TEST_CASE("clause_words") {
    SUBCASE("roles are those of the word and of its stem") {
        const words_of read{"Ruiz will not deny it."};
        CHECK(read.words().is(read.token("will"), word_role::intention));
        CHECK(read.words().is(read.token("not"), word_role::negation));
        CHECK(read.words().is(read.token("deny"), word_role::denial));
        CHECK(read.words().roles(read.token("Ruiz")).none());
    }
    SUBCASE("a word is a verb or a noun by what stands before it") {
        const words_of verb{"Ruiz would support the bill."};
        CHECK(verb.words().is_verb(verb.token("support")));
        const words_of negated{"Ruiz will not back down from the plan, and came back."};
        CHECK(negated.words().follows_modal(negated.token("back")));
        CHECK(!negated.words().follows_modal(negated.token("came")));
        const words_of noun{"Ruiz voiced her support for the bill."};
        CHECK(!noun.words().is_verb(noun.token("support")));
        CHECK(noun.words().is_noun(noun.token("support")));
    }
    SUBCASE("frames hang on every form of their head") {
        const words_of read{"Ruiz accused Lund, and Lund accuses Ruiz."};
        REQUIRE(read.words().frame(read.token("accused")));
        CHECK(read.words().frame(read.token("accused")) == read.words().frame(read.token("accuses")));
        CHECK(!read.words().frame(read.token("Lund")));
    }
    SUBCASE("marks") {
        const words_of read{"Ruiz \u2014 yes, \"Ruiz\" \u2014 left."};
        CHECK(read.words().is_dash(read.token("\u2014")));
        CHECK(read.words().is_comma(read.token(",")));
        CHECK(read.words().is_quotation_mark(read.token("\"")));
    }
}
