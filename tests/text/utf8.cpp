#include <newsmodel/text/utf8.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;

namespace {

constexpr news::decoded invalid{news::replacement_character, 1, false};

/// The characters of a text from its head, and from its tail.
std::vector<news::decoded> forward(std::string_view text) {
    std::vector<news::decoded> characters;
    for (std::size_t at = 0; at < text.size(); at += characters.back().size)
        characters.push_back(news::decode_utf8(text, at));
    return characters;
}
std::vector<news::decoded> backward(std::string_view text) {
    std::vector<news::decoded> characters;
    for (std::size_t last = text.size(); last > 0; last -= characters.front().size) {
        characters.insert(characters.begin(), news::decode_utf8_before(text, last));
    }
    return characters;
}

}  // namespace

TEST_CASE("decode_utf8") {
    SUBCASE("characters of one to four bytes") {
        static_assert(news::decode_utf8("a", 0) == news::decoded{U'a', 1, true});
        static_assert(news::decode_utf8("\u00E9", 0) == news::decoded{U'\u00E9', 2, true});
        static_assert(news::decode_utf8("\u20AC", 0) == news::decoded{U'\u20AC', 3, true});
        static_assert(news::decode_utf8("\U0001F600", 0) == news::decoded{U'\U0001F600', 4, true});
        static_assert(news::decode_utf8("x\u00E9", 1).code_point == U'\u00E9');
    }
    SUBCASE("the first and the last of each length") {
        CHECK(news::decode_utf8(std::string_view{"\0", 1}, 0) == news::decoded{0, 1, true});
        CHECK(news::decode_utf8("\x7F", 0) == news::decoded{0x7F, 1, true});
        CHECK(news::decode_utf8("\xC2\x80", 0) == news::decoded{0x80, 2, true});
        CHECK(news::decode_utf8("\xDF\xBF", 0) == news::decoded{0x7FF, 2, true});
        CHECK(news::decode_utf8("\xE0\xA0\x80", 0) == news::decoded{0x800, 3, true});
        CHECK(news::decode_utf8("\xEF\xBF\xBF", 0) == news::decoded{0xFFFF, 3, true});
        CHECK(news::decode_utf8("\xF0\x90\x80\x80", 0) == news::decoded{0x10000, 4, true});
        CHECK(news::decode_utf8("\xF4\x8F\xBF\xBF", 0) == news::decoded{0x10FFFF, 4, true});
    }
    SUBCASE("U+FFFD itself is valid") { CHECK(news::decode_utf8("\uFFFD", 0) == news::decoded{0xFFFD, 3, true}); }
    SUBCASE("a byte that starts no character is one invalid character") {
        for (const std::string_view text :
             {"\x80", "\xBF", "\xC0\xAF", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
              "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF"}) {
            CAPTURE(text);
            CHECK(news::decode_utf8(text, 0) == invalid);
        }
    }
    SUBCASE("a character cut short is as many as it has bytes") {
        CHECK(forward("\xE2\x82") == std::vector{invalid, invalid});
        CHECK(forward("\xF0\x9F\x98") == std::vector{invalid, invalid, invalid});
        CHECK(forward("\xE2\x82\x61") == std::vector{invalid, invalid, news::decoded{U'a', 1, true}});
        CHECK(forward("\xC3\xC3\xA9") == std::vector{invalid, news::decoded{U'\u00E9', 2, true}});
    }
}

TEST_CASE("decode_utf8_before") {
    SUBCASE("it cuts a text in the same places as decode_utf8") {
        const std::string_view pieces[] = {"a",        "\u00E9",       "\u20AC", "\U0001F600",  "\x80",
                                           "\xE2\x82", "\xF0\x9F\x98", "\xC3",   "\xED\xA0\x80"};
        for (const std::string_view first : pieces) {
            for (const std::string_view second : pieces) {
                for (const std::string_view third : pieces) {
                    const std::string text = std::string{first}.append(second).append(third);
                    CAPTURE(text);
                    CHECK(forward(text) == backward(text));
                }
            }
        }
    }
    SUBCASE("it may end inside of the text") {
        static_assert(news::decode_utf8_before("a\u00E9b", 3).code_point == U'\u00E9');
        static_assert(!news::decode_utf8_before("a\u00E9b", 2).valid);
    }
}
