#include <newsmodel/position/target_end.hpp>

#include "position/words_of.hpp"

#include <doctest/doctest.h>

#include <string>

using position_test::words_of;

namespace {

std::string target(std::string_view text, std::string_view first, bool verb_phrase = false) {
    const words_of read{text};
    const std::uint32_t at = read.token(first);
    return read.text({at, newsmodel::target_end(read.words(), at, verb_phrase, read.words().sentence(at).last)});
}

}  // namespace

TEST_CASE("target_end") {
    SUBCASE("with the clause") {
        CHECK(target("Ruiz opposes the bill.", "the") == "the bill");
        CHECK(target("Ruiz opposes the bill, Lund said.", "the") == "the bill");
        CHECK(target("Ruiz opposes the bill because it is late.", "the") == "the bill");
        CHECK(target("Ruiz opposes the bill \u2014 and Lund.", "the") == "the bill");
    }
    SUBCASE("a comma between adjectives is none of its ends") {
        CHECK(target("Ruiz wants a full, final settlement, Lund said.", "a") == "a full, final settlement");
    }
    SUBCASE("a comma before the verb of a clause after `that` is none either") {
        CHECK(target("Ruiz alleged that the clerk, Lund, took bribes, Orland said.", "the") ==
              "the clerk, Lund, took bribes");
        CHECK(target("Ruiz hopes that on Monday, the tax ends.", "on") == "on Monday, the tax ends");
    }
    SUBCASE("what goes on meanwhile stays out, a comparison does not") {
        CHECK(target("Ruiz vows to sell the port as dockers demand a vote.", "sell", true) == "sell the port");
        CHECK(target("Ruiz wants laws such as the one that ended the tax.", "laws") ==
              "laws such as the one that ended the tax");
        CHECK(target("Ruiz wants to see Lund as mayor.", "see", true) == "see Lund as mayor");
    }
    SUBCASE("conditions stay out") {
        CHECK(target("Ruiz will sign the bill unless it fails.", "sign", true) == "sign the bill");
    }
    SUBCASE("words of time at the end stay out") {
        CHECK(target("Ruiz opposes the bill on Monday.", "the") == "the bill");
    }
    SUBCASE("a list is one target, a second verb is not") {
        CHECK(target("Ruiz backs Lund, Avaria and Orland.", "Lund") == "Lund, Avaria and Orland");
        CHECK(target("Ruiz backs the bill and opposes the tax.", "the") == "the bill");
        CHECK(target("Ruiz wants to end the tax and cut the fee.", "end", true) == "end the tax and cut the fee");
    }
}
