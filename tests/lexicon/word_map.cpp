#include <newsmodel/lexicon/word_map.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string_view>

namespace news = newsmodel;
using namespace news::literals;

namespace {

constexpr char forms_text[] = R"(
say said says
tell  told

mean said
alone
)";
constexpr auto forms_table = news::make_word_map<forms_text>();
constexpr news::word_map forms{forms_table};

constexpr news::word_key first_letter_key(std::string_view word) { return news::key_of(word.substr(0, 1)); }
constexpr auto letters_table = news::make_word_map<forms_text, first_letter_key>();

constexpr char nothing_text[] = "";
constexpr auto nothing_table = news::make_word_map<nothing_text>();

}  // namespace

TEST_CASE("word_map") {
    SUBCASE("each word of a line stands for its first, in any case") {
        static_assert(forms.find("said"_word) == "say"_word && forms.find("Says"_word) == "say"_word);
        static_assert(forms.find("told"_word) == "tell"_word);
    }
    SUBCASE("the first word itself is not listed, nor is any other") {
        static_assert(!forms.find("say"_word) && !forms.find("alone"_word) && !forms.find("tolds"_word));
    }
    SUBCASE("a word in two lines keeps the first") { static_assert(forms.find("said"_word) != "mean"_word); }
    SUBCASE("values may have keys of their own making") {
        static_assert(news::word_map{letters_table}.find("told"_word) == "t"_word);
    }
    SUBCASE("an empty one has nothing") {
        static_assert(!news::word_map{nothing_table}.find("said"_word) && !news::word_map{}.find("said"_word));
    }
}
