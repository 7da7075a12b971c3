#include <newsmodel/analysis/name_pattern.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace news = newsmodel;

namespace {

bool fits(std::string_view asked, std::string_view name, std::vector<std::string_view> aliases = {},
          std::vector<std::string_view> roles = {}) {
    const news::speaker one{{name, news::speaker_kind::person, std::move(roles), std::move(aliases), {}, ""}};
    return news::name_pattern{asked}.fits(one);
}

}  // namespace

TEST_CASE("name_pattern") {
    SUBCASE("the last words of the name fit, all of them, and nothing else") {
        CHECK(fits("Ruiz", "Ana Maria Ruiz"));
        CHECK(fits("Maria Ruiz", "Ana Maria Ruiz"));
        CHECK(fits("Ana Maria Ruiz", "Ana Maria Ruiz"));
        CHECK(!fits("Ana", "Ana Maria Ruiz"));
        CHECK(!fits("Ana Ruiz", "Ana Maria Ruiz"));
        CHECK(!fits("uiz", "Ana Maria Ruiz"));
        CHECK(!fits("Dr Eva Ana Maria Ruiz", "Ana Maria Ruiz"));
    }
    SUBCASE("an alias fits like the name") {
        CHECK(fits("Kim", "Kim Min-ho", {"Chairman Kim"}));
        CHECK(!fits("Kim", "Kim Min-ho"));
        CHECK(fits("Coast Wire", "CW", {"the Coast Wire"}));
    }
    SUBCASE("case, stops, hyphens and the shape of an apostrophe do not matter") {
        CHECK(fits("RUIZ", "Ana Ruiz"));
        CHECK(fits("US", "U.S."));
        CHECK(fits("U.N. Council", "UN council"));
        CHECK(fits("Min Ho", "Kim Min-ho"));
        CHECK(fits("O'Hara", "Jo O\u2019Hara"));
        CHECK(fits("M\u00dcLLER", "Jo M\u00fcller"));
        CHECK(!fits("Muller", "Jo M\u00fcller"));
    }
    SUBCASE("titles are passed over") {
        CHECK(fits("Mr. Hale", "Tom Hale"));
        CHECK(fits("Prof. Dr. Tom Hale", "Tom Hale"));
        CHECK(fits("Secretary of State Hale", "Tom Hale", {}, {"U.S. Secretary of State"}));
        CHECK(!fits("Mayor Hale", "Tom Hale", {}, {"Union chief"}));
        CHECK(!fits("Mr.", "Tom Hale"));
        CHECK(fits("Mr Hale", "Tom Hale", {"Mr Hale"}));
    }
    SUBCASE("no words fit nobody") {
        CHECK(!fits("", "Ana Ruiz"));
        CHECK(!fits(" . - ", "Ana Ruiz"));
        CHECK(!fits("", ""));
        CHECK(!fits("Ruiz", ""));
    }
    SUBCASE("bytes that are not UTF-8 are letters like others") {
        CHECK(fits("Ru\xff", "Ana Ru\xff"));
        CHECK(!fits("\xe2\x80", "Ana Ruiz\xe2\x80"));
    }
    SUBCASE("an owned speaker is compared like a borrowed one") {
        const news::basic_speaker<std::string> one{{"Ana Ruiz", news::speaker_kind::person, {}, {"the mayor"}, {}, ""}};
        CHECK(news::name_pattern{"mayor"}.fits(one));
    }
}
