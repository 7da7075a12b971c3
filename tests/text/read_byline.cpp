#include <newsmodel/text/read_byline.hpp>

#include <newsmodel/en/layout_words.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

/// The names of a byline, led ones after `by`; empty where it is none.
std::string names(std::string_view block) {
    const auto byline = news::detail::byline_reader{news::en::layout}.read(block);
    if (!byline) return "";
    std::string all = byline->led ? "by" : "bare";
    for (const std::string_view name : byline->names) all.append("; ").append(name);
    return all;
}

}  // namespace

TEST_CASE("byline_reader") {
    SUBCASE("one author or several") {
        CHECK(names("By Ana Ruiz") == "by; Ana Ruiz");
        CHECK(names("By ANA RUIZ and JOHN HALE") == "by; ANA RUIZ; JOHN HALE");
        CHECK(names("by Ana Ruiz, John Hale and Jo van der Dunn") == "by; Ana Ruiz; John Hale; Jo van der Dunn");
        CHECK(names("By: Ana M. Ruiz & John O\u2019Hale") == "by; Ana M. Ruiz; John O\u2019Hale");
        CHECK(names("By Ana Ruiz.") == "by; Ana Ruiz");
        CHECK(names("By T. J. Voss") == "by; T. J. Voss");
    }
    SUBCASE("with a company, a role, a place or a date") {
        CHECK(names("By ANA RUIZ and JOHN HALE, Associated Press") == "by; ANA RUIZ; JOHN HALE; Associated Press");
        CHECK(names("By Imogen Sale, local government correspondent") == "by; Imogen Sale");
        CHECK(names("By Ana Ruiz for The Courier") == "by; Ana Ruiz");
        CHECK(names("By Ana Ruiz | Updated Sept. 3, 2019, 9:02 p.m.") == "by; Ana Ruiz");
        CHECK(names("By Ana Ruiz in Linden") == "by; Ana Ruiz");
        CHECK(names("By Reuters Staff") == "by; Reuters Staff");
        CHECK(names("By The Associated Press") == "by; The Associated Press");
    }
    SUBCASE("without a word that leads, what follows must tell") {
        CHECK(names("Ana Ruiz | Sept. 3, 2019") == "bare; Ana Ruiz");
        CHECK(names("Ana Ruiz, @anaruiz") == "bare; Ana Ruiz");
        CHECK(names("Ana Ruiz, Staff Writer") == "bare; Ana Ruiz");
        CHECK(names("Ana Ruiz / Reuters") == "bare; Ana Ruiz");
        CHECK(names("Ana Ruiz").empty());
        CHECK(names("Economic Scene").empty());
        CHECK(names("Ana Ruiz, who quit").empty());
    }
    SUBCASE("prose that starts in a like way is none") {
        CHECK(names("By Monday, the hall was full.").empty());
        CHECK(names("By Sunday Morning the bridge had closed").empty());
        CHECK(names("By 2:30 p.m., the mayor had left").empty());
        CHECK(names("By winning the vote, Ana Ruiz became mayor.").empty());
        CHECK(names("By George Hale's account, it was never safe.").empty());
        CHECK(names("By Ana Ruiz, the mayor was told to quit.").empty());
        CHECK(names("By Land and Sea").empty());
        CHECK(names("By \"Ana Ruiz\"").empty());
        CHECK(names("").empty());
        CHECK(names("By").empty());
    }
}

TEST_CASE("is_date_line") {
    const auto dated = [](std::string_view block) { return news::detail::is_date_line(block, news::en::layout); };
    CHECK(dated("Sept. 3, 2019"));
    CHECK(dated("3 September 2019"));
    CHECK(dated("Published 9:02 a.m. ET Sept. 3, 2019 | Updated 1:10 p.m. ET Sept. 4, 2019"));
    CHECK(dated("2019-09-03 09:02"));
    CHECK(dated("Tue 3 Sep 2019 09.41 BST"));
    CHECK(!dated("September"));
    CHECK(!dated("On Sept. 3, the mayor quit."));
    CHECK(!dated("2019"));
    CHECK(!dated(""));
}
