#include <newsmodel/output/display_width.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;

TEST_CASE("display_width") {
    CHECK(news::display_width("Ana Ruiz") == 8);
    CHECK(news::display_width("caf\u00e9") == 4);
    CHECK(news::display_width("cafe\u0301") == 4);
    CHECK(news::display_width("\u201cno\u201d \u2026") == 6);
    CHECK(news::display_width("\u65b0\u805e") == 4);
    CHECK(news::display_width("\uc5f0\ud569") == 4);
    CHECK(news::display_width("\U0001F5F3\U0001F600") == 4);
    CHECK(news::display_width("a\xff") == 2);
    CHECK(news::display_width("") == 0);
    static_assert(news::display_width(U'x') == 1);
}
