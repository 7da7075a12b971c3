#include <newsmodel/output/position_sentence.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;

namespace {

/// The sentence of a position of `Elmport`'s whose target stands in `text`.
std::string sentence(news::position_act act, std::string_view text, std::string_view target, bool addressed = false,
                     std::string_view rule = "accuse ~ of >") {
    static const news::speaker holder{{"Elmport", news::speaker_kind::government, {}, {}, {}, ""}};
    static const news::speaker addressee{{"Ana Ruiz", news::speaker_kind::person, {}, {}, {}, ""}};
    using reference = news::detail::speaker_reference<std::string_view>;
    news::position::fields fields{reference{holder}, act,
                                  news::excerpt{text, std::vector{sample::span_of(target, text)}}};
    if (addressed) fields.addressee = reference{addressee};
    fields.reasons.push_back({rule, {}});
    return news::position_sentence(news::position{fields}, text);
}

}  // namespace

TEST_CASE("position_sentence") {
    using enum news::position_act;

    SUBCASE("a verb follows `to`, whatever word stood before it in the article") {
        CHECK(sentence(refuses, "the city will not back down", "back down") == "Elmport refuses to back down");
        CHECK(sentence(refuses, "the city won't \"back down\"", "back down") == "Elmport refuses to back down");
        CHECK(sentence(seeks, "the city wants to sell it", "sell it") == "Elmport seeks to sell it");
        CHECK(sentence(threatens, "the city vowed to sue", "sue", true) == "Elmport threatens to sue, toward Ana Ruiz");
    }
    SUBCASE("a thing follows as it is, or after the link of the act") {
        CHECK(sentence(refuses, "the city rejected the offer", "the offer") == "Elmport refuses the offer");
        CHECK(sentence(commits, "the city promised new piers", "new piers") == "Elmport commits to new piers");
        CHECK(sentence(supports, "the city backs the plan", "the plan", true) ==
              "Elmport supports the plan, toward Ana Ruiz");
        CHECK(sentence(agrees, "the city accepted the offer", "the offer") == "Elmport agrees to the offer");
    }
    SUBCASE("a clause follows `that`") {
        CHECK(sentence(demands, "it insisted that she resign", "she resign") == "Elmport demands that she resign");
    }
    SUBCASE("who is asked or accused stands where English puts them") {
        CHECK(sentence(demands, "the city told her to resign", "resign", true) ==
              "Elmport demands that Ana Ruiz resign");
        CHECK(sentence(demands, "the city demanded a vote", "a vote", true) ==
              "Elmport demands a vote, toward Ana Ruiz");
        CHECK(sentence(accuses, "accused her of hiding costs", "hiding costs", true) ==
              "Elmport accuses Ana Ruiz of hiding costs");
        CHECK(sentence(accuses, "criticised the plan", "the plan") == "Elmport accuses the plan");
    }
    SUBCASE("a clause that no frame states stands behind a colon") {
        CHECK(sentence(accuses, "she has done nothing", "has done nothing", true, news::stated_by_clause) ==
              "Elmport accuses Ana Ruiz: has done nothing");
        CHECK(sentence(opposes, "the cuts are a failure", "the cuts are a failure", false, news::stated_by_clause) ==
              "Elmport opposes: the cuts are a failure");
    }
    SUBCASE("the condition stands behind the target") {
        CHECK(news::position_sentence(sample::analysis().positions()[0], sample::text) ==
              "Elmport supports harbor plan in May");
        CHECK(news::detail::without_capital("If it rains") == "if it rains");
        CHECK(news::detail::without_capital("").empty());
    }
    SUBCASE("several hold a position in the plural") {
        const news::speaker workers{{"Dockworkers", news::speaker_kind::group, {}, {}, {}, ""}};
        const news::position one{{news::detail::speaker_reference<std::string_view>{workers}, opposes,
                                  news::excerpt{"the sale", std::vector{news::byte_span{0, 8}}}}};
        CHECK(news::position_sentence(one, "the sale") == "Dockworkers oppose the sale");
    }
    SUBCASE("a target at the start of the text has no word before it") {
        CHECK(sentence(seeks, "peace", "peace") == "Elmport seeks peace");
    }
}
