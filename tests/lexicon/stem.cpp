#include <newsmodel/lexicon/stem.hpp>

#include <newsmodel/en/syntax_words.hpp>

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace news = newsmodel;
using namespace news::literals;

namespace {

/// Whether all forms share the stem of the first; English irregular forms count.
bool share_stem(std::initializer_list<std::string_view> forms) {
    const auto stem_of = [](std::string_view word) {
        return news::stem_key(word, news::key_of(word), news::en::syntax.irregular_forms);
    };
    for (const std::string_view form : forms) {
        if (stem_of(form) != stem_of(*forms.begin())) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("stem: forms of a word share a key") {
    SUBCASE("regular verbs") {
        CHECK(share_stem({"ask", "asks", "asked", "asking", "Asked", "ASKING"}));
        CHECK(share_stem({"plan", "plans", "planned", "planning"}));
        CHECK(share_stem({"refuse", "refuses", "refused", "refusing"}));
        CHECK(share_stem({"note", "notes", "noted", "noting"}));
        CHECK(share_stem({"quote", "quotes", "quoted", "quoting"}));
        CHECK(share_stem({"deny", "denies", "denied", "denying"}));
        CHECK(share_stem({"try", "tries", "tried", "trying"}));
        CHECK(share_stem({"play", "plays", "played", "playing"}));
        CHECK(share_stem({"press", "presses", "pressed", "pressing"}));
        CHECK(share_stem({"pass", "passes", "passed", "passing"}));
        CHECK(share_stem({"reach", "reaches", "reached", "reaching"}));
        CHECK(share_stem({"tax", "taxes", "taxed", "taxing"}));
        CHECK(share_stem({"call", "calls", "called", "calling"}));
        CHECK(share_stem({"argue", "argues", "argued", "arguing"}));
        CHECK(share_stem({"permit", "permits", "permitted", "permitting"}));
        CHECK(share_stem({"visit", "visits", "visited", "visiting"}));
        CHECK(share_stem({"proceed", "proceeds", "proceeded", "proceeding"}));
        CHECK(share_stem({"need", "needs", "needed", "needing"}));
        CHECK(share_stem({"view", "views", "viewed", "viewing"}));
    }
    SUBCASE("nouns") {
        CHECK(share_stem({"day", "days"}));
        CHECK(share_stem({"party", "parties"}));
        CHECK(share_stem({"building", "buildings", "build", "built"}));
        CHECK(share_stem({"spring", "springs"}));
        CHECK(share_stem({"speed", "speeds"}));
        CHECK(share_stem({"case", "cases"}));
    }
    SUBCASE("irregular ones") {
        CHECK(share_stem({"say", "says", "said", "saying"}));
        CHECK(share_stem({"be", "is", "was", "were", "'re", "'m"}));
        CHECK(share_stem({"not", "n't"}));
        CHECK(share_stem({"die", "dies", "died", "dying"}));
        CHECK(share_stem({"use", "uses", "used", "using"}));
        CHECK(share_stem({"agree", "agrees", "agreed", "agreeing"}));
        CHECK(share_stem({"control", "controls", "controlled", "controlling"}));
        CHECK(share_stem({"child", "children"}));
    }
}

TEST_CASE("stem: other words do not") {
    SUBCASE("short ones that an e tells apart") {
        for (const auto& [a, b] : {std::pair{"not", "note"},
                                   {"plan", "plane"},
                                   {"win", "wine"},
                                   {"her", "here"},
                                   {"car", "care"},
                                   {"hop", "hope"},
                                   {"sit", "site"},
                                   {"us", "use"}}) {
            CHECK_MESSAGE(!share_stem({a, b}), a);
        }
        CHECK(!share_stem({"planned", "planed"}));
    }
    SUBCASE("what only looks like an ending stays") {
        CHECK(share_stem({"bus", "buses"}));
        CHECK(news::regular_stem_key("bus") == news::key_of("bus"));
        CHECK(news::regular_stem_key("crisis") == news::key_of("crisis"));
        CHECK(news::regular_stem_key("string") == news::key_of("string"));
        CHECK(news::regular_stem_key("thing") == news::key_of("thing"));
    }
    SUBCASE("what is no plain word keeps its own key") {
        CHECK(news::regular_stem_key("Zoës") == news::key_of("Zoës"));
        CHECK(news::regular_stem_key("1990s") == news::key_of("1990s"));
        CHECK(news::regular_stem_key("") == news::key_of(""));
        CHECK(news::regular_stem_key("as") == news::key_of("as"));
        const std::string long_word(40, 's');
        CHECK(news::regular_stem_key(long_word) == news::key_of(long_word));
    }
    SUBCASE("the literal is the stem of a dictionary form") {
        static_assert("deny"_stem == news::regular_stem_key("denied") && "deny"_stem != "den"_stem);
    }
}
