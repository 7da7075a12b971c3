#include <newsmodel/text/find_sign_off.hpp>

#include <newsmodel/en/layout_words.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace news = newsmodel;

namespace {

bool is_sign_off(std::string_view block) { return news::detail::is_sign_off(block, news::en::layout); }
std::string_view find_sign_off(std::string_view block) { return news::detail::find_sign_off(block, news::en::layout); }

}  // namespace

TEST_CASE("is_sign_off") {
    CHECK(is_sign_off("(Yonhap)"));
    CHECK(is_sign_off("\u2014 Reuters"));
    CHECK(is_sign_off("- Reuters."));
    CHECK(is_sign_off("(Reporting by Ana Ruiz in Linden; Editing by John Hale)"));
    CHECK(is_sign_off("--additional reporting by Ana Ruiz."));
    CHECK(is_sign_off("Contributing: Ana Ruiz and John Hale."));
    CHECK(is_sign_off("Associated Press writer Ana Ruiz contributed to this report."));
    CHECK(!is_sign_off("- Ana Ruiz."));
    CHECK(!is_sign_off("Reuters said no."));
    CHECK(!is_sign_off("They contributed to this report that he read."));
    CHECK(!is_sign_off(""));
}

TEST_CASE("find_sign_off") {
    SUBCASE("it stands after the last sentence") {
        CHECK(find_sign_off("He left the hall. (Yonhap)") == "(Yonhap)");
        CHECK(find_sign_off("\u201CNo.\u201D (Yonhap)") == "(Yonhap)");
        CHECK(find_sign_off("He left. \u2014 Reuters") == "\u2014 Reuters");
        CHECK(find_sign_off("He left. Reuters") == "Reuters");
        CHECK(find_sign_off("He left. (Reporting by Ana Ruiz; editing by T. J. Voss)") ==
              "(Reporting by Ana Ruiz; editing by T. J. Voss)");
    }
    SUBCASE("an agency that is not known stands in brackets") {
        CHECK(find_sign_off("He left. (Tessel)") == "(Tessel)");
        CHECK(find_sign_off("He left. (Corwin Press)") == "(Corwin Press)");
        CHECK(find_sign_off("He left. Corwin Press").empty());
    }
    SUBCASE("brackets of prose are none") {
        CHECK(find_sign_off("He met Senator Ana Ruiz (R-Texas)").empty());
        CHECK(find_sign_off("He met the union (UNE).").empty());
        CHECK(find_sign_off("He left. (Laughter.)").empty());
        CHECK(find_sign_off("He left. (They did not.)").empty());
        CHECK(find_sign_off("He left. (R-Texas, Ohio)").empty());
        CHECK(find_sign_off("He told Reuters").empty());
        CHECK(find_sign_off("(Yonhap)").empty());
        CHECK(find_sign_off(")").empty());
        CHECK(find_sign_off("").empty());
    }
}
