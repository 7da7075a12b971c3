#include <newsmodel/output/is_control.hpp>

#include <doctest/doctest.h>

#include <initializer_list>

namespace news = newsmodel;

TEST_CASE("is_control") {
    SUBCASE("what drives a terminal, and what turns the direction of text") {
        for (const char32_t c : {U'\0', U'\t', U'\n', U'\x1b', U'\x7f', U'\x9b', U'\u202e', U'\u2066', U'\u2069'})
            CHECK(news::is_control(c));
    }
    SUBCASE("blanks, letters and the marks that only hint at a direction are shown") {
        for (const char32_t c : {U' ', U'~', U'\u00a0', U'\u00e9', U'\u200d', U'\u200e', U'\u202f', U'\U0001F600'})
            CHECK(!news::is_control(c));
    }
}
