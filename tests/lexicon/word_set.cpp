#include <newsmodel/lexicon/word_set.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace news = newsmodel;

namespace {

constexpr char months_text[] = R"(
january february
march  may
)";
constexpr auto months_table = news::make_word_set<months_text>();
constexpr news::word_set months{months_table};

constexpr char nothing_text[] = " \n ";
constexpr auto nothing_table = news::make_word_set<nothing_text>();

constexpr news::word_key first_letter_key(std::string_view word) { return news::key_of(word.substr(0, 1)); }
constexpr auto first_letters = news::make_word_set<months_text, first_letter_key>();

}  // namespace

TEST_CASE("word_set") {
    SUBCASE("it holds the words of its list, in any case") {
        static_assert(months.contains("january") && months.contains("May") && months.contains("MARCH"));
        static_assert(!months.contains("april") && !months.contains("ma") && !months.contains(""));
        static_assert(!months.contains("january february") && !months.contains("\n"));
    }
    SUBCASE("an empty set holds none") {
        static_assert(!news::word_set{}.contains("may") && !news::word_set{}.contains(""));
        static_assert(!news::word_set{nothing_table}.contains("may"));
    }
    SUBCASE("the key of an empty slot is not found") { static_assert(!months.contains(news::word_key{})); }
    SUBCASE("words may be listed by another key") {
        static_assert(news::word_set{first_letters}.contains("j") &&
                      !news::word_set{first_letters}.contains("january"));
    }
    SUBCASE("the table is at most half full, so that looking up ends") {
        static_assert(months_table.size() == 16);
        static_assert(!nothing_table.empty());
    }
}
