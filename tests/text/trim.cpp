#include <newsmodel/text/trim.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace news = newsmodel;
using news::detail::trim;

TEST_CASE("trim") {
    SUBCASE("blanks of any kind go from both ends") {
        static_assert(trim(" \t\u00A0no \r\n") == "no");
        static_assert(trim("\uFEFF\u3000no\u2028") == "no");
        static_assert(trim("he said") == "he said");
        CHECK(trim(std::string_view{"\0no\0", 4}) == "no");
    }
    SUBCASE("what is all blank becomes empty, and stays inside of the text") {
        constexpr std::string_view blank = " \u00A0 ";
        CHECK(trim(blank).empty());
        CHECK(trim(blank).data() >= blank.data());
        CHECK(trim("").empty());
    }
    SUBCASE("bytes that are not UTF-8 stay") {
        CHECK(trim(" \xA0 ") == "\xA0");
        CHECK(trim(" \xC2") == "\xC2");
        CHECK(trim("\xE2\x80 no \x80\xA9") == "\xE2\x80 no \x80\xA9");
    }
    SUBCASE("span_in tells where a part lies") {
        constexpr std::string_view text = "  he said ";
        static_assert(news::detail::span_in(text, trim(text)) == news::byte_span{2, 9});
        static_assert(news::detail::span_in(text, text.substr(4, 0)) == news::byte_span{4, 4});
    }
}
