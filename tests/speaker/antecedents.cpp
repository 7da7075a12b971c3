#include <newsmodel/speaker/antecedents.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace news = newsmodel;

namespace {

constexpr auto fits_all = [](std::uint32_t, std::uint32_t) { return news::antecedent_fit::pronoun; };

}  // namespace

TEST_CASE("antecedent_ranker") {
    const gathered read{"Tom Hale met Carl Berg in Leeds. He left."};
    const std::uint32_t he = read.at("He");
    std::vector<news::ranked_anaphor> log;
    const news::antecedent_ranker ranker{read.document, read.mentions, read.cast,
                                         news::english.mention.antecedent_weights, &log};
    SUBCASE("the subject before goes first, and the shares add up to less than one: it may be nobody") {
        const news::antecedent_list found = ranker.rank(he, {}, fits_all);
        CHECK(found.best().who == read.who("Tom Hale"));
        int sum = 0;
        for (const news::antecedent& one : found.items()) sum += one.confidence.per_mille();
        CHECK(sum < 1000);
        CHECK(sum > 500);
    }
    SUBCASE("who does not fit is no candidate") {
        const news::antecedent_list found = ranker.rank(he, {}, [&](std::uint32_t who, std::uint32_t) {
            return who == read.who("Carl Berg") ? news::antecedent_fit::pronoun : news::antecedent_fit::none;
        });
        REQUIRE(found.items().size() == 1);
        CHECK(found.best().who == read.who("Carl Berg"));
    }
    SUBCASE("the speaker of the quotation around it is none") {
        const news::antecedent_list found = ranker.rank(he, {.around = read.who("Tom Hale")}, fits_all);
        CHECK(found.best().who != read.who("Tom Hale"));
    }
    SUBCASE("what it saw is noted, nobody first") {
        static_cast<void>(ranker.rank(he, {}, fits_all));
        REQUIRE(log.size() == 1);
        CHECK(log[0].mention == he);
        CHECK(log[0].choices[0].who == news::entity::none);
        CHECK(log[0].choices.size() == 4);
    }
    SUBCASE("without weights all are as likely") {
        const news::antecedent_ranker plain{read.document, read.mentions, read.cast, {}};
        const news::antecedent_list found = plain.rank(he, {}, fits_all);
        REQUIRE(found.items().size() == 3);
        CHECK(found.items()[0].confidence == found.items()[2].confidence);
    }
}
