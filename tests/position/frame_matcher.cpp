#include <newsmodel/position/frame_matcher.hpp>

#include "position/words_of.hpp"

#include <doctest/doctest.h>

#include <string>

using position_test::words_of;

namespace {

/// `pattern | addressee | from where the target begins`; empty where no frame fits.
std::string match(std::string_view text, std::string_view head) {
    const words_of read{text};
    const std::uint32_t at = read.token(head);
    const auto found = newsmodel::match_frame(read.words(), at, read.words().frame(at), false);
    if (!found) return "";
    const auto rest = read.read().document().tokens[found->target].span.first;
    return std::string{found->frame->pattern} + " | " + (found->addressee.empty() ? "" : read.text(found->addressee)) +
           " | " + std::string{text.substr(rest)};
}

}  // namespace

TEST_CASE("match_frame") {
    SUBCASE("an object") {
        CHECK(match("Ruiz opposes the bill.", "opposes") == "oppose > |  | the bill.");
        CHECK(match("Ruiz said she opposes.", "opposes") == "");
    }
    SUBCASE("words of the frame, with adverbs between them") {
        CHECK(match("Ruiz called again for a vote.", "called") == "call for > |  | a vote.");
    }
    SUBCASE("an addressee between") {
        CHECK(match("Ruiz accused Lund of fraud.", "accused") == "accuse ~ of > | Lund | fraud.");
        CHECK(match("Ruiz called on Lund (Greens) to resign.", "called") == "call on ~ to + | Lund (Greens) | resign.");
        CHECK(match("Ruiz accused members of the house of lying.", "accused") ==
              "accuse ~ of > | members of the house | lying.");
    }
    SUBCASE("an apposition belongs to the addressee, a clause does not") {
        CHECK(match("Ruiz accused a clerk, Lund, of fraud.", "accused") == "accuse ~ of > | a clerk, Lund, | fraud.");
        CHECK(match("Ruiz told Lund that Avaria plans to vote.", "told") == "");
        CHECK(match("Ruiz told the clerk she wants to vote.", "told") == "");
    }
    SUBCASE("a participle between determiner and noun is no verb") {
        CHECK(match("Ruiz told a cheering crowd.", "cheering") == "");
        CHECK(match("Ruiz is cheering Lund.", "cheering") == "cheer > |  | Lund.");
    }
    SUBCASE("not `as opposed to`") {
        CHECK(match("Ruiz is opposed to the tax.", "opposed") == "opposed to > |  | the tax.");
        CHECK(match("Ruiz went by rail as opposed to road.", "opposed") == "");
        CHECK(match("Ruiz is as committed as ever to keeping the rules.", "committed") != "");
    }
    SUBCASE("a verb phrase, not any phrase after `to`") {
        CHECK(match("Ruiz wants to end the tax.", "wants") == "want to + |  | end the tax.");
        CHECK(match("Ruiz promised it to Lund.", "promised") != "promise to + |  | Lund.");
    }
    SUBCASE("a clause after `that`") {
        CHECK(match("Ruiz alleged that Lund lied.", "alleged") == "allege that > |  | Lund lied.");
    }
    SUBCASE("a noun with its agent") {
        CHECK(match("The call by Ruiz for a vote failed.", "call") == "call for > |  | a vote failed.");
    }
}
