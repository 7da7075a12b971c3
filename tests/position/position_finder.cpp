#include <newsmodel/position/position_finder.hpp>

#include "position/position_reading.hpp"

#include <doctest/doctest.h>

#include <string>

namespace news = newsmodel;

TEST_CASE("position_finder") {
    const std::string_view text = "Ruiz said Lund had accused Avaria of fraud, and urged him to resign.";
    const position_test::article article{text, {{"Ruiz", "said", "Lund had accused Avaria of fraud", "Ruiz"}}};
    news::position_finder finder{news::english};
    const auto positions = finder.find(article.document(), article.attributions(), article.speakers());
    REQUIRE(!positions.empty());
    const news::position& first = positions[0];
    SUBCASE("A said B had accused C of D: B accuses C of D, told by A") {
        CHECK(first.holder().name() == "Lund");
        CHECK(first.act() == news::position_act::accuses);
        CHECK(first.target().joined() == "fraud");
        REQUIRE(first.addressee());
        CHECK(first.addressee()->name() == "Avaria");
        REQUIRE(first.told_by());
        CHECK(first.told_by()->name() == "Ruiz");
        CHECK(first.attribution() == news::id<news::attribution>{0});
    }
    SUBCASE("the holder is an element of the speakers, and spans are bytes of the text") {
        CHECK(&first.holder() == &article.speakers().speakers[1]);
        CHECK(first.target().span().in(text) == "fraud");
        CHECK(first.evidence().span.in(text) == "Lund had accused Avaria of fraud");
    }
    SUBCASE("it says why") {
        REQUIRE(first.reasons().size() == 2);
        CHECK(first.reasons()[0].rule == "accuse ~ of >");
        CHECK(first.reasons()[0].span.in(text) == "accused");
    }
    SUBCASE("reading again gives the same") {
        CHECK(finder.find(article.document(), article.attributions(), article.speakers()) == positions);
    }
}

TEST_CASE("position_finder: a bill is opposed, but not addressed") {
    const position_test::article article{"Ruiz opposes the Harbor Act. Ruiz backs Lund."};
    news::position_finder finder{news::english};
    const auto positions = finder.find(article.document(), {}, article.speakers());
    REQUIRE(positions.size() == 2);
    CHECK(positions[0].target().joined() == "the Harbor Act");
    CHECK(positions[0].addressee() == nullptr);
    REQUIRE(positions[1].addressee());
    CHECK(positions[1].addressee()->name() == "Lund");
}

TEST_CASE("position_finder on odd input") {
    const auto count = [](const std::string& text) {
        const position_test::article article{text};
        news::position_finder finder{news::english};
        const auto positions = finder.find(article.document(), {}, article.speakers());
        for (const news::position& one : positions) {
            CHECK(one.evidence().span.last <= text.size());
            CHECK(one.evidence().text ==
                  std::string_view{text}.substr(one.evidence().span.first, one.evidence().span.size()));
        }
        return positions.size();
    };
    CHECK(count("") == 0);
    CHECK(count("Ruiz") == 0);
    CHECK(count("urged to") == 0);
    CHECK(count("Ruiz opposes") == 0);
    CHECK(count("to to to to , , , and and") == 0);
    std::string one_sentence;
    for (int times = 0; times < 5000; ++times) one_sentence += "Ruiz backs and opposes and accuses Lund of that ";
    CHECK(count(one_sentence) < 20000);
}
