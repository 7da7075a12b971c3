#include <newsmodel/syntax/training/penn_tags.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;
using news::part_of_speech_of_penn_tag;
using enum news::part_of_speech;

TEST_CASE("penn_tags") {
    SUBCASE("tags of words are folded") {
        static_assert(part_of_speech_of_penn_tag("NNPS") == proper_noun &&
                      part_of_speech_of_penn_tag("VBD") == verb_past);
        static_assert(part_of_speech_of_penn_tag("JJR") == adjective &&
                      part_of_speech_of_penn_tag("PRP$") == possessive_pronoun);
        static_assert(part_of_speech_of_penn_tag("WP$") == wh_word && part_of_speech_of_penn_tag("FW") == other);
    }
    SUBCASE("tags of marks and no tags are unknown") {
        static_assert(part_of_speech_of_penn_tag(",") == unknown && part_of_speech_of_penn_tag("-LRB-") == unknown);
        static_assert(part_of_speech_of_penn_tag("") == unknown && part_of_speech_of_penn_tag("nn") == unknown);
    }
}
