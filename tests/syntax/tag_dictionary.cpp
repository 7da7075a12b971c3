#include <newsmodel/syntax/tag_dictionary.hpp>

#include <newsmodel/syntax/training/count_tags.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

namespace news = newsmodel;
using namespace news::literals;
using enum news::part_of_speech;

TEST_CASE("known_tags") {
    SUBCASE("a code holds all of them") {
        constexpr news::known_tags sure{determiner, unknown, true};
        constexpr news::known_tags either{noun, verb_base, false};
        static_assert(news::known_tags::of_code(sure.code()) == sure &&
                      news::known_tags::of_code(either.code()) == either);
        static_assert(sure.code() < 1u << news::tag_dictionary::code_bits && news::known_tags{}.code() == 0);
        static_assert(sure.is_known() && !news::known_tags{}.is_known());
    }
}

TEST_CASE("tag_dictionary") {
    SUBCASE("words that are none are not read") {
        CHECK(!news::tag_dictionary::read({}));
        CHECK(!news::tag_dictionary::read(news::learn::model_words{0, 0}));
        CHECK(!news::tag_dictionary::read(news::learn::model_words{news::tag_dictionary::magic << 8 | 60, 0, 0}));
        CHECK(!news::tag_dictionary::read(news::learn::model_words{news::tag_dictionary::magic << 8 | 4, 0, 0}));
    }
    SUBCASE("a full one ends its search") {
        const news::learn::model_words words{news::tag_dictionary::magic << 8 | 1, ~news::learn::model_word{0}, ~news::learn::model_word{0}};
        const auto dictionary = news::tag_dictionary::read(words);
        REQUIRE(dictionary);
        CHECK(!dictionary->find("said"_word).is_known());
    }
    SUBCASE("a word that is not in it is not known") {
        news::tag_counts counts;
        for (int i = 0; i < 3; ++i) counts.add("said"_word, verb_past);
        const auto words = counts.dictionary();
        const auto dictionary = news::tag_dictionary::read(words);
        REQUIRE(dictionary);
        CHECK(dictionary->find("said"_word).first == verb_past);
        CHECK(!dictionary->find("says"_word).is_known());
    }
}
