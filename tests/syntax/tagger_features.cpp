#include <newsmodel/syntax/tagger_features.hpp>

#include "read_sample.hpp"

#include <newsmodel/syntax/training/count_tags.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace news = newsmodel;
using namespace news::literals;
using enum news::part_of_speech;

TEST_CASE("tagger_features") {
    news::tag_counts counts;
    for (int i = 0; i < 50; ++i) counts.add("the"_word, determiner);
    for (int i = 0; i < 5; ++i) counts.add("plan"_word, noun);
    for (int i = 0; i < 5; ++i) counts.add("vote"_word, noun);
    const news::learn::model_words words = counts.dictionary();
    const news::tag_dictionary dictionary = *news::tag_dictionary::read(words);
    const auto view_of = [&](std::string_view text) {
        const news::document document = sample::document_of(text);
        return news::detail::tagger_view{document.tokens[0], document.words(document.tokens[0]), dictionary};
    };

    SUBCASE("a word with one tag and a mark are sure of theirs") {
        CHECK(view_of("the").sure == determiner);
        CHECK(view_of(",").sure == comma);
        CHECK(view_of("plan").sure == unknown);
        CHECK(view_of("xyzzy").sure == unknown);
    }
    SUBCASE("known words share a group by their tags, unknown ones by their ending and shape") {
        CHECK(view_of("plan").group == view_of("Vote").group);
        CHECK(view_of("plan").form != view_of("vote").form);
        CHECK(view_of("xyzzing").group == view_of("qwerting").group);
        CHECK(view_of("xyzzing").form == view_of("vwzzing").form);
        CHECK(view_of("xyzzing").group != view_of("Qwerting").group);
        CHECK(view_of("xyzzing").group != view_of("qwert-ing").group);
        CHECK(view_of("xyzzing").known == 0);
    }
    SUBCASE("features tell neighbours, tags and the head of a sentence apart") {
        const auto the = view_of("the");
        const auto plan = view_of("plan");
        const auto features = news::detail::features_for_tagging(the, plan, the, determiner, unknown, false);
        CHECK(features == news::detail::features_for_tagging(the, plan, the, determiner, unknown, false));
        CHECK(features != news::detail::features_for_tagging(plan, plan, the, determiner, unknown, false));
        CHECK(features != news::detail::features_for_tagging(the, plan, plan, determiner, unknown, false));
        CHECK(features != news::detail::features_for_tagging(the, plan, the, noun, unknown, false));
        CHECK(features != news::detail::features_for_tagging(the, plan, the, determiner, unknown, true));
    }
}
