#include <newsmodel/speaker/pronouns.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using newsmodel::entity;
using newsmodel::grammatical_gender;
using newsmodel::grammatical_number;
using newsmodel::mention;
using newsmodel::referent_kind;

namespace {

constexpr mention she{
    .tokens = {}, .name = {}, .number = grammatical_number::singular, .gender = grammatical_gender::feminine};
constexpr mention it{
    .tokens = {}, .name = {}, .number = grammatical_number::singular, .gender = grammatical_gender::neuter};
constexpr mention they{.tokens = {}, .name = {}, .number = grammatical_number::plural};

/// The words that the pronoun `pronoun` follows; empty where it follows none.
std::string followed(std::string_view text, std::string_view pronoun) {
    const gathered read{text};
    const std::uint32_t found = newsmodel::relative_antecedent(read.document, read.mentions, read.at(pronoun));
    return found == mention::none ? std::string{} : std::string{read.document.words(read.mentions[found].name)};
}
/// The likeliest name before `pronoun`; empty where none fits.
std::string likeliest(std::string_view text, std::string_view pronoun, newsmodel::antecedent_context context = {}) {
    const gathered read{text};
    const newsmodel::antecedent_ranker ranker{read.document, read.mentions, read.cast,
                                              newsmodel::english.mention.antecedent_weights};
    const auto found = newsmodel::rank_antecedents(ranker, read.mentions, read.cast, read.at(pronoun), context);
    if (found.empty()) return {};
    return std::string{read.document.words(read.mentions[read.cast.entities[found.best().who].name_mention].name)};
}

}  // namespace

TEST_CASE("fits_pronoun") {
    const entity ruiz{.referent = referent_kind::person, .gender = grammatical_gender::feminine};
    const entity hale{.referent = referent_kind::person, .gender = grammatical_gender::masculine};
    const entity board{.referent = referent_kind::organization};
    const entity farmers{.referent = referent_kind::group, .number = grammatical_number::plural};
    SUBCASE("she is a woman or somebody of whom nothing is known") {
        CHECK(fits_pronoun(ruiz, she));
        CHECK(fits_pronoun(entity{}, she));
        CHECK_FALSE(fits_pronoun(hale, she));
        CHECK_FALSE(fits_pronoun(board, she));
    }
    SUBCASE("it is a body") {
        CHECK(fits_pronoun(board, it));
        CHECK_FALSE(fits_pronoun(ruiz, it));
    }
    SUBCASE("they are a group or a body") {
        CHECK(fits_pronoun(farmers, they));
        CHECK(fits_pronoun(board, they));
        CHECK_FALSE(fits_pronoun(ruiz, they));
        CHECK_FALSE(fits_pronoun(farmers, it));
    }
}

TEST_CASE("rank_antecedents") {
    CHECK(likeliest("Ana Ruiz met Tom Hale. Then she left.", "she") == "Ana Ruiz");
    CHECK(likeliest("Ana Ruiz met Tom Hale. Then he left.", "he") == "Tom Hale");
    CHECK(likeliest("Tom Hale met nobody. Then she left.", "she") == "");
    SUBCASE("whoever speaks the quotation around it is not meant") {
        const std::string_view text = "Tom Hale called Carl Berg. Then he left.";
        const gathered read{text};
        CHECK(likeliest(text, "he") == "Tom Hale");
        CHECK(likeliest(text, "he", {.around = read.who("Tom Hale"), .content = {}}) == "Carl Berg");
    }
}

TEST_CASE("relative_antecedent") {
    SUBCASE("who follows somebody, across a comma too") {
        CHECK(followed("They met Ana Ruiz who left.", "who") == "Ana Ruiz");
        CHECK(followed("They met Ana Ruiz, who left.", "who") == "Ana Ruiz");
    }
    SUBCASE("which follows a body, never somebody") {
        CHECK(followed("They joined the Harbor Board, which left.", "which") == "Harbor Board");
        CHECK(followed("The Harbor Board heard the pilot, which helped.", "which") != "pilot");
    }
    SUBCASE("who follows the members of a body, not the body, and nobody after those") {
        CHECK(followed("They met members of the Harbor Board who left.", "who") != "Harbor Board");
        CHECK(followed("Ana Ruiz is among those who left.", "who") == "");
    }
    SUBCASE("nobody of the sentence before is followed") {
        CHECK(followed("They met Ana Ruiz. Nobody knew who left.", "who") != "Ana Ruiz");
    }
}
