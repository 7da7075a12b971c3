#include <newsmodel/lexicon/word_key.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

namespace news = newsmodel;
using namespace news::literals;

TEST_CASE("word_key") {
    SUBCASE("the case of ASCII letters does not count") {
        static_assert(news::key_of("Said") == "said"_word);
        static_assert(news::key_of("SAID") == news::key_of("said"));
        static_assert(news::key_of("\u00C9LAN") != news::key_of("\u00E9lan"));
    }
    SUBCASE("the shape of the apostrophe does not count") {
        static_assert(news::key_of("don\u2019t") == "don't"_word);
        static_assert(news::key_of("\u2019") == "'"_word);
        static_assert(news::key_of("\u2018") != "'"_word);
    }
    SUBCASE("other words have other keys") {
        static_assert("said"_word != "say"_word);
        static_assert("ab"_word != "ba"_word);
        static_assert(news::key_of("") != news::word_key{});  // the empty slot of a table
        std::set<news::word_key> keys;
        for (char first = 'a'; first <= 'z'; ++first) {
            for (char second = 'a'; second <= 'z'; ++second) keys.insert(news::key_of(std::string{first, second}));
        }
        CHECK(keys.size() == 26 * 26);
    }
    SUBCASE("the builder gives the key of what was added so far") {
        news::word_key_builder builder;
        CHECK(builder.key() == news::key_of(""));
        for (const char byte : std::string_view{"Sai"}) builder.add(byte);
        CHECK(builder.key() == "sai"_word);
        builder.add('d');
        CHECK(builder.key() == "said"_word);
    }
    SUBCASE("a word added in parts has the key of the whole, its curly apostrophe that of a straight one") {
        news::word_key_builder builder;
        builder.add("DON\u2019");
        builder.add("t");
        CHECK(builder.key() == "don't"_word);
        builder.add("\u2018");
        CHECK(builder.key() != "don't'"_word);
    }
    SUBCASE("bytes that are not UTF-8 are bytes like others") {
        CHECK(news::key_of("\xE2\x80") != news::key_of("\xE2"));
        CHECK(news::key_of("\xFF") == news::key_of("\xFF"));
        CHECK(news::key_of(std::string_view{"\0", 1}) != news::key_of(""));
    }
}
