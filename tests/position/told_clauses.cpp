#include <newsmodel/position/told_clauses.hpp>

#include "position/words_of.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>

namespace news = newsmodel;
using position_test::words_of;

namespace {

/// The clause of a verb in what Ruiz said: its target, and what it comes to.
std::string clause(std::string_view content, std::string_view verb) {
    const std::string text = "Ruiz said " + std::string{content} + ".";
    const words_of read{text, {{"Ruiz", "said", content, "Ruiz"}}};
    const news::holder_finder holders{read.words(), read.told_of_words(), read.read().speakers()};
    const auto found = news::told_clause_reader{read.words(), read.told_of_words(), holders}.read(read.token(verb));
    if (!found) return "none";
    std::string line = read.text(found->target);
    if (found->addressee) line += " toward " + std::string{read.read().speakers().speakers[*found->addressee].name()};
    if (found->verdict) line += ": " + std::string{news::name(*found->verdict)};
    return line;
}

}  // namespace

TEST_CASE("told_clause_reader") {
    SUBCASE("a clause with a word of blame or praise about somebody else comes to something") {
        CHECK(clause("Lund misled the voters", "misled") == "misled the voters toward Lund: accuses");
        CHECK(clause("Lund was courageous", "was") == "was courageous toward Lund: supports");
        CHECK(clause("the bill is a disgrace", "is") == "the bill is a disgrace: opposes");
    }
    SUBCASE("what a clause speaks of belongs to the stand, who it speaks of is addressed") {
        CHECK(clause("the new fee is a mistake", "is") == "the new fee is a mistake");  // not: is a mistake
        CHECK(clause("he raised the fee", "raised") == "raised the fee");
        CHECK(clause("Lund raised the fee", "raised") == "raised the fee toward Lund");
    }
    SUBCASE("one about the speaker, without such words, denied or intended does not") {
        CHECK(clause("I was reckless", "was") == "was reckless");
        CHECK(clause("Lund walked home", "walked") == "walked home toward Lund");
        CHECK(clause("Lund did not mislead anyone", "mislead") == "did not mislead anyone toward Lund");
        CHECK(clause("Lund will mislead them", "mislead") == "will mislead them toward Lund");
    }
    SUBCASE("a question, a verb inside a group, a verb that nobody says: no clause") {
        CHECK(clause("he wondered whether Lund lied", "lied") == "none");
        CHECK(clause("Lund has misled them", "has") == "none");
        CHECK(clause("Lund misled them", "said") == "none");
    }
}
