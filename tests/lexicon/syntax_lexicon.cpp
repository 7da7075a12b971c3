#include <newsmodel/lexicon/syntax_lexicon.hpp>

#include <newsmodel/en/syntax_words.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;
using namespace news::literals;

TEST_CASE("syntax_lexicon") {
    SUBCASE("an empty one knows no word") {
        constexpr news::syntax_lexicon empty;
        static_assert(!empty.titles.contains("mr.") && !empty.irregular_forms.find("said"_word) &&
                      empty.tagger_weights.empty());
    }
    SUBCASE("English tells abbreviations apart by what may follow them") {
        constexpr const news::syntax_lexicon& english = news::en::syntax;
        static_assert(english.titles.contains("Mr.") && !english.titles.contains("inc."));
        static_assert(english.abbreviations.contains("inc.") && english.inner_abbreviations.contains("v."));
        static_assert(english.state_names.contains("Miss.") && english.number_signs.contains("No."));
        static_assert(!english.abbreviations.contains("inc") && !english.abbreviations.contains("no."));
        static_assert(english.elisions.contains("em") && english.web_endings.contains("com") &&
                      english.speech_tags.contains("asked"));
        static_assert(english.irregular_forms.find("said"_word).has_value());
    }
}
