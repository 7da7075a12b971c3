#include <newsmodel/output/html_speakers.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace news = newsmodel;

namespace {

std::string columns(const news::analysis& read) {
    fmt::memory_buffer out;
    const news::detail::html_sheet sheet{read, 1};
    news::detail::html_speakers{news::html_writer{out}, sheet}.write();
    return fmt::to_string(out);
}

bool has(std::string_view html, std::string_view words) { return html.find(words) != std::string_view::npos; }

}  // namespace

TEST_CASE("html_speakers") {
    const std::string html = columns(sample::analysis());

    SUBCASE("who it is, with role and other names") {
        CHECK(has(html,
                  "<section class=\"card hue-1\" data-speaker=\"0\">\n"
                  "<h3><button type=\"button\" aria-pressed=\"false\">Ana Ruiz</button></h3>\n"
                  "<p class=\"role\">Mayor \u00b7 also Ruiz, the mayor</p>\n"));
        CHECK(has(html, "<p class=\"role\">government \u00b7 also the city</p>"));
        CHECK(has(html, "<p class=\"role\">not named</p>"));
    }
    SUBCASE("what they said: a direct quotation by itself, another with its cue") {
        CHECK(has(
            html,
            "<li id=\"a1-e1\" data-of=\"a1\" data-form=\"direct\" data-act=\"speech\"><span class=\"which\">2</span> "
            "<a href=\"#a1-q1\">&quot;We will vote yes,&quot; \u2026 &quot;It is time.&quot;</a>\n"
            "<p class=\"about\">line 5 \u00b7 direct speech \u00b7 95% sure</p></li>\n"));
        CHECK(has(html, "<a href=\"#a1-q2\"><i>accused</i> the mayor of &quot;hiding the costs.&quot;</a>"));
    }
    SUBCASE("the colon of a transcript is no cue to tell") {
        auto contents = sample::contents();
        contents.attributions[2].cue = {{1, 2}};
        const std::string transcript =
            columns(news::analysis{std::make_shared<const news::analysis_contents>(std::move(contents))});
        CHECK(has(transcript, "<a href=\"#a1-q2\">the mayor of &quot;hiding the costs.&quot;</a>"));
    }
    SUBCASE("where they stand, as sentences") {
        CHECK(has(html,
                  "<li data-of=\"p1\"><a href=\"#a1-p1\">Elmport refuses to back down from the harbor plan.</a>\n"
                  "<p class=\"about\">line 4 \u00b7 against \u00b7 told by Ana Ruiz \u00b7 90% sure</p></li>\n"));
        CHECK(has(html, "Tom Hale accuses Ana Ruiz of hiding the costs.</a>"));
    }
    SUBCASE("a source that is not settled stands apart, with whom it may be") {
        const std::size_t open = html.find("<section class=\"card hue-0\" data-speaker=\"open\">");
        REQUIRE(open != std::string::npos);
        CHECK(has(html.substr(open), "<b>he may</b> <a href=\"#a1-q4\">"));
        CHECK(has(html.substr(open), "<p class=\"about\">maybe Tom Hale (40%), or Ana Ruiz (20%)</p></li>"));
        CHECK(has(html.substr(open), "indirect thought \u00b7 possible \u00b7 10% sure"));
        CHECK(!has(html.substr(0, open), "a1-e4"));
        auto contents = sample::contents();
        contents.speakers.speakers[3] = contents.speakers.speakers[4];
        std::swap(contents.speakers.sources[3].who, contents.speakers.sources[4].who);
        const std::string two =
            columns(news::analysis{std::make_shared<const news::analysis_contents>(std::move(contents))});
        CHECK(two.find("a1-e3") < two.find("a1-e4"));
    }
    SUBCASE("where nobody is quoted it says so") {
        CHECK(has(columns(news::analysis{std::make_shared<const news::analysis_contents>()}), "Nobody is quoted"));
    }
    SUBCASE("a name cannot become markup") {
        auto contents = sample::contents();
        contents.speakers.speakers[2] = news::speaker{{"<i>\"Tom'", news::speaker_kind::person, {"a&b"}}};
        const std::string hostile =
            columns(news::analysis{std::make_shared<const news::analysis_contents>(std::move(contents))});
        CHECK(has(hostile, "&lt;i&gt;&quot;Tom&#39;</button>"));
        CHECK(has(hostile, "a&amp;b"));
    }
}
