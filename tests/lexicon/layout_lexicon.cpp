#include <newsmodel/lexicon/layout_lexicon.hpp>

#include <newsmodel/en/layout_words.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <type_traits>

namespace news = newsmodel;

TEST_CASE("layout_lexicon") {
    static_assert(std::is_trivially_copyable_v<news::layout_lexicon>);

    SUBCASE("without tables it knows no word") {
        constexpr news::layout_lexicon nothing{};
        static_assert(nothing.agencies.match("Reuters") == 0);
        static_assert(!nothing.months.contains("june"));
    }
    SUBCASE("a table can be exchanged for another") {
        constexpr static char agencies_text[] = "corwin press";
        constexpr static auto agencies_table = news::make_phrase_table<agencies_text>();
        news::layout_lexicon own = news::en::layout;
        own.agencies = news::phrase_table{agencies_table};
        CHECK(own.agencies.contains("Corwin Press"));
        CHECK(!own.agencies.contains("Reuters"));
        CHECK(own.months.contains("June"));
    }
    SUBCASE("English words stand in their tables") {
        constexpr const news::layout_lexicon& english = news::en::layout;
        CHECK(english.agencies.contains("Reuters"));
        CHECK(english.agencies.contains("The Associated Press"));
        CHECK(english.months.contains("Sept"));
        CHECK(english.byline_leads.match("By Ana Ruiz") == 2);
        CHECK(english.caption_labels.match("Photo: Dockers wait.") == 6);
        CHECK(english.boilerplate_leads.match("Read more: Dockers") == 10);
        CHECK(english.boilerplate_lines.contains("Advertisement"));
        CHECK(english.sign_off_leads.match("Reporting by Ana Ruiz") == 12);
    }
    SUBCASE("words of prose stand in none that would take it away") {
        constexpr const news::layout_lexicon& english = news::en::layout;
        for (const std::string_view prose :
             {"By Monday the strike had spread", "Read the bill, he said", "Related parties were told",
              "More than 400 people came", "Share prices fell", "Copies were sent"}) {
            CAPTURE(prose);
            CHECK(english.boilerplate_leads.match(prose) == 0);
            CHECK(english.caption_labels.match(prose) == 0);
            CHECK(!english.boilerplate_lines.contains(prose));
        }
    }
}
