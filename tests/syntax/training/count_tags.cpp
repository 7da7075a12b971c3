#include <newsmodel/syntax/training/count_tags.hpp>

#include <doctest/doctest.h>

#include <cstdint>

namespace news = newsmodel;
using namespace news::literals;
using enum news::part_of_speech;

TEST_CASE("count_tags") {
    const auto known = [](const news::tag_counts& counts, news::word_key word, const news::tag_counting& how = {}) {
        const news::learn::model_words words = counts.dictionary(how);
        return news::tag_dictionary::read(words)->find(word);
    };
    news::tag_counts counts;
    const auto add = [&counts](news::word_key word, news::part_of_speech tag, int times) {
        for (int i = 0; i < times; ++i) counts.add(word, tag);
    };
    SUBCASE("a frequent word with one tag is sure") {
        add("the"_word, determiner, 500);
        add("the"_word, adverb, 2);
        CHECK(known(counts, "the"_word) == news::known_tags{determiner, unknown, true});
    }
    SUBCASE("with two tags it is not, and both are noted") {
        add("plan"_word, noun, 60);
        add("plan"_word, verb_base, 30);
        add("plan"_word, adverb, 1);
        CHECK(known(counts, "plan"_word) == news::known_tags{noun, verb_base, false});
    }
    SUBCASE("nor is a rare one, and a very rare one is left out") {
        add("mayoral"_word, adjective, 3);
        add("ruritania"_word, proper_noun, 2);
        CHECK(known(counts, "mayoral"_word) == news::known_tags{adjective, unknown, false});
        CHECK(!known(counts, "ruritania"_word).is_known());
        CHECK(known(counts, "ruritania"_word,
                    {.least = 2, .least_for_sure = 50, .share_for_sure = 0.99, .share_of_second = 0.05})
                  .first == proper_noun);
    }
    SUBCASE("tags that are none are not counted") {
        add("the"_word, unknown, 9);
        CHECK(!known(counts, "the"_word).is_known());
    }
    SUBCASE("many words find their place") {
        for (std::uint64_t key = 1; key < 3'000; ++key) add(news::word_key{key << 43 | (key % 7)}, noun, 3);
        const news::learn::model_words words = counts.dictionary();
        const auto dictionary = news::tag_dictionary::read(words);
        for (std::uint64_t key = 1; key < 3'000; ++key)
            REQUIRE(dictionary->find(news::word_key{key << 43 | (key % 7)}).first == noun);
    }
}
