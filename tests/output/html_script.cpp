#include <newsmodel/output/html_script.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace news = newsmodel;

TEST_CASE("html_script") {
    const auto has = [](std::string_view words) { return news::html_script.find(words) != std::string_view::npos; };

    SUBCASE("it writes text and attributes, never markup or code") {
        for (const std::string_view way : {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
                                           "Function(", "setAttribute(\"on", "javascript:"})
            CHECK_MESSAGE(!has(way), way);
        CHECK(has("textContent"));
    }
    SUBCASE("it asks for nothing from elsewhere and cannot end its element") {
        for (const std::string_view way : {"fetch(", "XMLHttpRequest", "import", "http", "</", "<!--"})
            CHECK_MESSAGE(!has(way), way);
    }
    SUBCASE("its hash has the length of one") { CHECK(news::html_script_hash.size() == 7 + 44); }
}
