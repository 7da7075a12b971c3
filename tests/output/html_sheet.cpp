#include <newsmodel/output/html_sheet.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;

namespace {

std::string shortened(std::string_view text, std::vector<news::byte_span> spans, std::size_t limit) {
    return news::detail::shortened(text, spans, limit);
}

}  // namespace

TEST_CASE("html_sheet") {
    SUBCASE("a speaker has a tint, one who is not settled none") {
        const news::analysis read = sample::analysis();
        const news::detail::html_sheet sheet{read, 1};
        // Ana Ruiz, Elmport, Tom Hale, Two officials, he
        CHECK(sheet.hue_of == std::vector<unsigned>{1, 4, 2, 3, 0});
    }
    SUBCASE("more speakers than tints go without") {
        auto contents = std::make_shared<news::analysis_contents>();
        contents->speakers.speakers.resize(12);
        for (std::size_t who = 0; who < 12; ++who) {
            contents->attributions.emplace_back();
            contents->speakers.sources.push_back({news::id<news::speaker>{who}});
        }
        const news::analysis read{contents};
        const news::detail::html_sheet sheet{read, 1};
        CHECK(sheet.hue_of == std::vector<unsigned>{1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0});
    }
    SUBCASE("readers count what was said in the order of the words, though a source may stand before its content") {
        auto contents = std::make_shared<news::analysis_contents>();
        contents->text = "Ana said no, Tom yes";
        contents->speakers.speakers.resize(1);
        contents->speakers.sources.resize(2);
        contents->attributions.resize(2);
        contents->attributions[0].content = {{17, 20}};
        contents->attributions[1].content = {{9, 11}};
        const news::analysis read{contents};
        const news::detail::html_sheet sheet{read, 1};
        CHECK(sheet.shown == std::vector<std::size_t>{2, 1});
        CHECK(sheet.shares.front().attributions.front() == news::id<news::attribution>{1});
    }
    SUBCASE("a confidence in per cent is rounded") {
        CHECK(news::detail::per_cent(news::confidence::per_mille(0)) == 0);
        CHECK(news::detail::per_cent(news::confidence::per_mille(875)) == 88);
        CHECK(news::detail::per_cent(news::confidence::per_mille(1000)) == 100);
    }
}

TEST_CASE("shortened") {
    SUBCASE("what is short enough stays, with a sign between its pieces") {
        CHECK(shortened("We will, she said, vote no", {{0, 8}, {19, 26}}, 40) == "We will, \u2026 vote no");
        CHECK(shortened("", {}, 10) == "");
        CHECK(shortened("1234567890", {{0, 10}}, 10) == "1234567890");
    }
    SUBCASE("what is longer ends with a word") {
        CHECK(shortened("We will certainly vote", {{0, 22}}, 19) == "We will certainly \u2026");
        CHECK(shortened("We will certainly vote", {{0, 22}}, 18) == "We will certainly \u2026");
    }
    SUBCASE("a long word is broken, a character never") {
        CHECK(shortened("aaaaaaaaaaaaaaaaaaaa", {{0, 20}}, 10) == "aaaaaaaaaa \u2026");
        CHECK(shortened("\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9", {{0, 12}}, 5) == "\u00e9\u00e9 \u2026");
    }
}
