#include <newsmodel/speaker/antecedent_features.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

namespace news = newsmodel;
using news::antecedent_feature;

namespace {

int value(const news::antecedent_values& values, antecedent_feature which) {
    return values.of[static_cast<std::size_t>(which)];
}

}  // namespace

TEST_CASE("antecedent_features") {
    const gathered read{"Ana Ruiz met Tom Hale in Leeds.\nShe said \"Carl Berg won, then lost it.\" He left."};
    const news::antecedent_features features{read.document, read.mentions, read.cast};
    const auto of = [&](std::string_view pronoun, std::string_view name, const news::antecedent_context& context = {}) {
        return features.of(read.at(pronoun), read.at(name), context, news::antecedent_fit::pronoun, 0);
    };
    SUBCASE("where it was named: how far back, and in what place of its sentence") {
        CHECK(value(of("She", "Ana Ruiz"), antecedent_feature::paragraphs) == 1);
        CHECK(value(of("She", "Ana Ruiz"), antecedent_feature::subject) == 1);
        CHECK(value(of("She", "Tom Hale"), antecedent_feature::subject) == 0);
        CHECK(value(of("He", "Carl Berg"), antecedent_feature::quoted) == 1);
    }
    SUBCASE("what it is: its gender, its name") {
        CHECK(value(of("She", "Ana Ruiz"), antecedent_feature::gender_known) == 1);
        CHECK(value(of("He", "Ana Ruiz"), antecedent_feature::gender_known) == 0);
        CHECK(value(of("He", "Tom Hale"), antecedent_feature::named) == 1);
    }
    SUBCASE("who spoke last counts for who speaks, and against who is named in a quotation") {
        const std::uint32_t ruiz = read.who("Ana Ruiz");
        CHECK(value(of("She", "Ana Ruiz", {.last_speaker = ruiz, .source = 0}), antecedent_feature::last_speaker) == 1);
        CHECK(value(of("it", "Ana Ruiz", {.last_speaker = ruiz}), antecedent_feature::last_speaker_other) == 1);
        CHECK(value(of("He", "Ana Ruiz", {.last_speaker = ruiz}), antecedent_feature::last_speaker_other) == 0);
        const news::antecedent_context asked{.last_speaker = ruiz, .source = 0, .asked = true};
        CHECK(value(of("She", "Ana Ruiz", asked), antecedent_feature::asked) == 1);
    }
    SUBCASE("a noun has weights of its own beside those of all") {
        const gathered other{"Ana Ruiz met Tom Hale. The mayor left."};
        const news::antecedent_features roles{other.document, other.mentions, other.cast};
        const auto mayor =
            roles.of(other.at("The mayor"), other.at("Ana Ruiz"), {}, news::antecedent_fit::presented, 0);
        CHECK(value(mayor, antecedent_feature::role_subject) == value(mayor, antecedent_feature::subject));
        CHECK(value(mayor, antecedent_feature::called) == 1);
        CHECK(value(mayor, antecedent_feature::described) == 1);
        CHECK(value(of("She", "Ana Ruiz"), antecedent_feature::role_subject) == 0);
    }
    SUBCASE("that nobody is meant has a weight for each sort of mention") {
        CHECK(value(features.of_nobody(read.at("He")), antecedent_feature::nobody) == 1);
        CHECK(value(features.of_nobody(read.at("He")), antecedent_feature::nobody_role) == 0);
    }
}

TEST_CASE("antecedent_values: the score is the sum of values times weights") {
    news::antecedent_values values;
    values[antecedent_feature::sentences] = 3;
    values[antecedent_feature::paragraphs] = 1;
    const std::int16_t weights[newsmodel::antecedent_feature_count]{-128, 256};
    CHECK(values.score(news::antecedent_numbers_of(weights)) == -news::learn::one_nat / 2);
    CHECK(values.score({}) == 0);
}

TEST_CASE("antecedent_feature_names: one for each feature") {
    static_assert(static_cast<std::size_t>(antecedent_feature::nobody_role) + 1 == news::antecedent_feature_count);
    CHECK(news::antecedent_feature_names.back() == "nobody_role");
}
