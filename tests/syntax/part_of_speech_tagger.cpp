#include <newsmodel/syntax/part_of_speech_tagger.hpp>

#include "read_sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;
using enum news::part_of_speech;

namespace {

std::vector<news::part_of_speech> tags_of(std::string_view text, const news::part_of_speech_tagger& tagger) {
    news::document document = sample::document_of(text);
    tagger.tag(document);
    std::vector<news::part_of_speech> tags;
    for (const news::token& token : document.tokens) tags.push_back(token.tag);
    return tags;
}

}  // namespace

TEST_CASE("part_of_speech_tagger") {
    const news::part_of_speech_tagger tagger{news::english.syntax.tagger_weights};

    SUBCASE("plain news is tagged as people would") {
        CHECK(tags_of("Ruiz said the two officials will not sign it.", tagger) ==
              std::vector{proper_noun, verb_past, determiner, number, plural_noun, modal, adverb, verb_base, pronoun,
                          stop});
        CHECK(tags_of("The mayor's plan fails.", tagger) ==
              std::vector{determiner, noun, possessive_ending, noun, verb_present_third, stop});
        CHECK(tags_of("She wants to plan.", tagger) == std::vector{pronoun, verb_present_third, to, verb_base, stop});
    }
    SUBCASE("marks keep the tag that they have by rule") {
        CHECK(tags_of("“No,” (he)", tagger)[0] == mark);
        CHECK(tags_of("“No,” (he)", tagger)[2] == comma);
        CHECK(tags_of("the officials' plan", tagger)[2] == possessive_ending);
    }
    SUBCASE("every word has a tag") {
        const auto tags = tags_of("xyzzy Qwrt-7 \xFF\xFE ünbekannt @a #b 'em e.g. U.S.", tagger);
        CHECK(std::ranges::count(tags, unknown) == 0);
    }
    SUBCASE("without weights, or with words that are none, words stay unknown") {
        CHECK(tags_of("the mayor", news::part_of_speech_tagger{{}}) == std::vector{unknown, unknown});
        const auto weights = news::english.syntax.tagger_weights;
        CHECK(tags_of("the mayor", news::part_of_speech_tagger{weights.first(9)}) == std::vector{unknown, unknown});
        CHECK(tags_of("the mayor", news::part_of_speech_tagger{weights.first(weights.size() - 2)}) ==
              std::vector{unknown, unknown});
    }
}
