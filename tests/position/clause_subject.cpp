#include <newsmodel/position/clause_subject.hpp>

#include "position/words_of.hpp"

#include <doctest/doctest.h>

#include <string>

using position_test::words_of;

namespace {

std::string subject(std::string_view text, std::string_view verb) {
    const words_of read{text};
    const auto found =
        newsmodel::find_subject(read.words(), newsmodel::read_verb_group(read.words(), read.token(verb)));
    return found.empty() ? "" : read.text(found.words);
}

}  // namespace

TEST_CASE("find_subject") {
    SUBCASE("the phrase before the verb") {
        CHECK(subject("Ruiz backs the bill.", "backs") == "Ruiz");
        CHECK(subject("The mayor of Avaria backs the bill.", "backs") == "The mayor of Avaria");
        CHECK(subject("Lund said that she backs the bill.", "backs") == "she");
    }
    SUBCASE("across an apposition or a bracket") {
        CHECK(subject("Ruiz, the mayor, backs the bill.", "backs") == "Ruiz");
        CHECK(subject("Ruiz (Greens) backs the bill.", "backs") == "Ruiz");
    }
    SUBCASE("the antecedent of a relative clause") {
        CHECK(subject("Ruiz, who backs the bill, left.", "backs") == "Ruiz");
    }
    SUBCASE("the subject of an earlier verb") {
        CHECK(subject("Ruiz left early and backed the bill.", "backed") == "Ruiz");
    }
    SUBCASE("the subject of the sentence, for a participle") {
        CHECK(subject("Ruiz left early, denouncing the bill.", "denouncing") == "Ruiz");
    }
    SUBCASE("whoever is blamed, for what they are blamed for") {
        CHECK(subject("Lund attacked Ruiz for refusing a vote.", "refusing") == "Ruiz");
    }
    SUBCASE("none in an imperative") { CHECK(subject("Back the bill.", "Back") == ""); }
}
