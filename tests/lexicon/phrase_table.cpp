#include <newsmodel/lexicon/phrase_table.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

constexpr char leads_text[] = R"(
read more
read more:
read the rest of
h/t
don't miss
the associated press
)";
constexpr auto leads_table = news::make_phrase_table<leads_text>();
constexpr news::phrase_table leads{leads_table};

}  // namespace

TEST_CASE("phrase_table") {
    SUBCASE("the longest phrase at the head of a text counts") {
        static_assert(leads.match("read more about it") == 9);
        static_assert(leads.match("read more: it rains") == 10);
        static_assert(leads.match("h/t The Courier") == 3);
    }
    SUBCASE("a phrase ends where a word does") {
        static_assert(leads.match("read moreover") == 0);
        static_assert(leads.match("read more") == 9);
        static_assert(leads.match("read more.") == 9);
        static_assert(leads.match("h/thing") == 0);
        static_assert(leads.match("read more\u00E9") == 0);
    }
    SUBCASE("the first words of a phrase are none") {
        static_assert(leads.match("read") == 0);
        static_assert(leads.match("read the rest") == 0);
        static_assert(leads.match("we read more") == 0);
    }
    SUBCASE("case, the shape of an apostrophe and the width of blanks do not count") {
        static_assert(leads.match("READ More") == 9);
        static_assert(leads.match("Don\u2019t miss it") == 12);
        static_assert(leads.match("read \t\n more: x") == 13);
        static_assert(leads.match("read\u00A0more") == 10);
    }
    SUBCASE("contains asks for the whole text") {
        static_assert(leads.contains("The Associated Press"));
        static_assert(!leads.contains("The Associated Press said"));
        static_assert(!leads.contains("") && !leads.contains(" "));
    }
    SUBCASE("an empty table has no phrase") {
        static_assert(news::phrase_table{}.match("read more") == 0);
        static_assert(!news::phrase_table{}.contains(""));
    }
    SUBCASE("bytes that are not UTF-8, and NUL, are bytes like others") {
        CHECK(leads.match("read more\xFF") == 0);
        CHECK(leads.match("\xE2\x80") == 0);
        CHECK(leads.match(std::string_view{"\0read more", 10}) == 0);
        CHECK(leads.match("read more: " + std::string(1000, 'x')) == 10);
    }
}
