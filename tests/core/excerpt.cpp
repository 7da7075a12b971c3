#include <newsmodel/core/excerpt.hpp>

#include <doctest/doctest.h>

#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;

static_assert(std::ranges::random_access_range<const news::excerpt> && std::ranges::sized_range<const news::excerpt>);
static_assert(!std::ranges::view<news::excerpt> && !std::ranges::borrowed_range<news::excerpt>, "it owns its fragments");

TEST_CASE("excerpt") {
    // "We will vote no," she said, "and soon."
    const std::string text = "\"We will vote no,\" she said, \"and soon.\"";
    const std::vector<news::byte_span> spans{{0, 18}, {29, 40}};
    const news::excerpt content{text, spans};

    SUBCASE("it has the words of each span") {
        REQUIRE(content.size() == 2);
        CHECK(content[0].text == "\"We will vote no,\"");
        CHECK(content[1].text == "\"and soon.\"");
        CHECK(content[1].text.data() == text.data() + 29);
        CHECK(content.span() == news::byte_span{0, 40});
    }
    SUBCASE("joined shows where words were left out") {
        CHECK(content.joined() == "\"We will vote no,\" \u2026 \"and soon.\"");
        CHECK(news::excerpt{text, std::vector<news::byte_span>{{1, 3}}}.joined() == "We");
    }
    SUBCASE("without spans it is empty") {
        const news::excerpt none{text, std::vector<news::byte_span>{}};
        CHECK(none.empty());
        CHECK(none.begin() == none.end());
        CHECK(none.joined().empty());
        CHECK(none.span() == news::byte_span{});
        CHECK(none == news::excerpt{});
    }
    SUBCASE("an owned one outlives the text") {
        news::basic_excerpt<std::string> kept;
        {
            const std::string passing = text;
            kept = news::excerpt{passing, spans}.to_owned();
        }
        CHECK(kept.joined() == content.joined());
        CHECK(kept == content.to_owned());
    }
}
