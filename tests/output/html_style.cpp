#include <newsmodel/output/html_style.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace news = newsmodel;

TEST_CASE("html_style") {
    const auto has = [](std::string_view words) { return news::html_style.find(words) != std::string_view::npos; };

    SUBCASE("it asks for nothing from elsewhere and cannot end its element") {
        CHECK(!has("@import"));
        CHECK(!has("url("));
        CHECK(!has("<"));
    }
    SUBCASE("it has both themes, paper, and a tint for each speaker that has one") {
        CHECK(has("prefers-color-scheme: dark"));
        CHECK(has("@media print"));
        for (const std::string_view hue : {".hue-0 {", ".hue-1 {", ".hue-8 {"}) CHECK(has(hue));
        CHECK(!has(".hue-9"));
    }
    SUBCASE("its hash has the length of one") { CHECK(news::html_style_hash.size() == 7 + 44); }
}
