#include <newsmodel/text/text_index.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;
using place = news::line_and_column;

namespace doctest {
template <>
struct StringMaker<place> {
    static String convert(place where) {
        return (std::to_string(where.line) + ":" + std::to_string(where.column)).c_str();
    }
};
}  // namespace doctest

TEST_CASE("text_index") {
    static_assert(!std::constructible_from<news::text_index, std::string>);
    static_assert(std::constructible_from<news::text_index, const std::string&>);
    static_assert(std::constructible_from<news::text_index, const char*>);

    // The table in its header.
    const std::string_view text = "G\u00F6\U0001F600\r\n!";
    const news::text_index index{text};

    SUBCASE("bytes to code points, UTF-16 units, lines and columns") {
        const std::vector<std::uint32_t> starts{0, 1, 3, 7, 8, 9, 10};
        const std::vector<std::uint32_t> units{0, 1, 2, 4, 5, 6, 7};
        const std::vector<place> places{{1, 1}, {1, 2}, {1, 3}, {1, 4}, {1, 5}, {2, 1}, {2, 2}};
        for (std::uint32_t code_point = 0; code_point < starts.size(); ++code_point) {
            CAPTURE(code_point);
            CHECK(index.code_point_at(starts[code_point]) == code_point);
            CHECK(index.utf16_at(starts[code_point]) == units[code_point]);
            CHECK(index.line_at(starts[code_point]) == places[code_point]);
            CHECK(index.byte_of_code_point(code_point) == starts[code_point]);
            CHECK(index.byte_of_utf16(units[code_point]) == starts[code_point]);
            CHECK(index.byte_of_line(places[code_point]) == starts[code_point]);
        }
        CHECK(index.lines() == 2);
    }
    SUBCASE("the inside of a character stands for its start") {
        CHECK(index.code_point_at(2) == 1);
        CHECK(index.utf16_at(6) == 2);
        CHECK(index.line_at(5) == place{1, 3});
        CHECK(index.byte_of_utf16(3) == 3);
    }
    SUBCASE("what lies past the end stands for the end") {
        CHECK(index.code_point_at(11) == 6);
        CHECK(index.utf16_at(static_cast<std::size_t>(-1)) == 7);
        CHECK(index.line_at(99) == place{2, 2});
        CHECK(index.byte_of_code_point(99) == 10);
        CHECK(index.byte_of_utf16(99) == 10);
        CHECK(index.byte_of_line({3, 1}) == 10);
        CHECK(index.byte_of_line({2, 99}) == 10);
    }
    SUBCASE("a column past its line stands for the next line, and 0 for 1") {
        CHECK(index.byte_of_line({1, 99}) == 9);
        CHECK(index.byte_of_line({0, 0}) == 0);
        CHECK(index.byte_of_line({2, 0}) == 9);
    }
    SUBCASE("each byte that is not UTF-8 counts as one") {
        const news::text_index broken{"a\xFF\xE2\x80z"};
        CHECK(broken.code_point_at(4) == 4);
        CHECK(broken.utf16_at(4) == 4);
        CHECK(broken.byte_of_utf16(3) == 3);
        CHECK(broken.line_at(3) == place{1, 4});
    }
    SUBCASE("lines end after LF, CRLF and CR, and nowhere else") {
        CHECK(news::text_index{""}.lines() == 1);
        CHECK(news::text_index{"a"}.lines() == 1);
        CHECK(news::text_index{"a\n"}.lines() == 2);
        CHECK(news::text_index{"a\rb\r\nc\n\rd"}.lines() == 5);
        CHECK(news::text_index{"a\u2028b\vc\fd\u0085e"}.lines() == 1);
        CHECK(news::text_index{""}.line_at(0) == place{1, 1});
        CHECK(news::text_index{"a\n"}.line_at(2) == place{2, 1});
    }
    SUBCASE("there and back over a long text") {
        std::string longer;
        for (int line = 0; line < 400; ++line) longer += "He said \u201Cno\u201D, \U0001F600 and \xFF left.\r\n";
        const news::text_index long_index{longer};
        std::uint32_t code_point = 0;
        std::uint32_t unit = 0;
        for (std::uint32_t byte = 0; byte < longer.size();) {
            const news::decoded character = news::decode_utf8(longer, byte);
            REQUIRE(long_index.code_point_at(byte) == code_point);
            REQUIRE(long_index.utf16_at(byte) == unit);
            REQUIRE(long_index.byte_of_code_point(code_point) == byte);
            REQUIRE(long_index.byte_of_utf16(unit) == byte);
            REQUIRE(long_index.byte_of_line(long_index.line_at(byte)) == byte);
            byte += character.size;
            ++code_point;
            unit += character.code_point > 0xFFFF ? 2 : 1;
        }
        CHECK(long_index.line_at(longer.size()) == place{401, 1});
    }
}
