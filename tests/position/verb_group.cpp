#include <newsmodel/position/verb_group.hpp>

#include "position/words_of.hpp"

#include <doctest/doctest.h>

using position_test::words_of;

TEST_CASE("read_verb_group") {
    const auto group = [](std::string_view text, std::string_view head) {
        const words_of read{text};
        return newsmodel::read_verb_group(read.words(), read.token(head));
    };
    SUBCASE("auxiliaries and adverbs belong to the verb") {
        CHECK(group("Ruiz has now backed the bill.", "backed").first == 1);
        CHECK(group("Ruiz backs the bill.", "backs").first == 1);
    }
    SUBCASE("negation, also twice") {
        CHECK(group("Ruiz does not back the bill.", "back").negated);
        CHECK(group("Ruiz no longer backs the bill.", "backs").negated);
        CHECK(!group("Ruiz did not promise not to back it.", "back").negated);
        CHECK(!group("Ruiz backs the bill.", "backs").negated);
    }
    SUBCASE("modals") {
        CHECK(group("Ruiz may back the bill.", "back").possible);
        CHECK(group("Ruiz will back the bill.", "back").intended);
        CHECK(group("Ruiz must back the bill.", "back").obliged);
    }
    SUBCASE("governing verbs hand their subject on") {
        const auto read = group("Ruiz continues to support the bill.", "support");
        CHECK(read.first == 1);
        CHECK(read.raised);
        CHECK(group("Ruiz failed to support the bill.", "support").denied);
        CHECK(group("Ruiz came home with a plan to support the bill.", "support").infinitive);
    }
    SUBCASE("passive") {
        CHECK(group("The bill was supported.", "supported").passive);
        CHECK(!group("Ruiz has supported the bill.", "supported").passive);
    }
}
