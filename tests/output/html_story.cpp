#include <newsmodel/output/html_story.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace news = newsmodel;

namespace {

std::string story(const news::analysis& read, std::string_view title = {}) {
    fmt::memory_buffer out;
    const news::detail::html_sheet sheet{read, 1};
    news::detail::html_story{news::html_writer{out}, sheet}.write(title);
    return fmt::to_string(out);
}

std::string story(news::analysis_contents contents, std::string_view title = {}) {
    return story(news::analysis{std::make_shared<const news::analysis_contents>(std::move(contents))}, title);
}

/// Without its tags.
std::string words_of(std::string_view html) {
    std::string words;
    bool in_tag = false;
    for (const char byte : html) {
        if (byte == '<') in_tag = true;
        if (!in_tag) words += byte;
        if (byte == '>') in_tag = false;
    }
    return words;
}

std::string without_numbers(std::string html) {
    for (std::size_t at; (at = html.find("<a class=\"number")) != std::string::npos;)
        html.erase(at, html.find("</a>", at) + 4 - at);
    return html;
}

/// The sample without what was read of it.
news::analysis_contents layout_alone() {
    news::analysis_contents contents;
    contents.text = sample::text;
    contents.layout = sample::layout();
    return contents;
}

}  // namespace

TEST_CASE("html_story") {
    SUBCASE("the article as it was laid out: a dateline begins its paragraph, a sign-off ends it") {
        CHECK(story(layout_alone(), "harbor.txt") ==
              "<article class=\"story\">\n"
              "<p class=\"file\">harbor.txt</p>\n"
              "<h2>Council backs harbor plan</h2>\n"
              "<p class=\"byline\">By Jo Ferris</p>\n"
              "<p class=\"caption\">The harbor of Elmport in May. Coast Wire/Lee Moss</p>\n"
              "<p><span class=\"dateline\">ELMPORT, June 3 (Coast Wire) - </span> Mayor Ana Ruiz said Monday that the "
              "city "
              "will not back down from the harbor plan.</p>\n"
              "<p>&quot;We will vote yes,&quot; Ruiz said. &quot;It is time.&quot;</p>\n"
              "<p>Union chief Tom Hale accused the mayor of &quot;hiding the costs.&quot;</p>\n"
              "<p>Two officials said he may sue. <span class=\"sign-off\">(Coast Wire)</span></p>\n"
              "</article>\n");
    }
    SUBCASE("an article without headline is headed by its title, or its number") {
        auto contents = layout_alone();
        contents.layout.headline.reset();
        CHECK(story(contents, "a<b").find("<h2 class=\"file\">a&lt;b</h2>") != std::string::npos);
        CHECK(story(contents).find("<h2 class=\"file\">Article 1</h2>") != std::string::npos);
    }
    SUBCASE("a quotation in two pieces has one number, in front of the first") {
        const std::string html = story(sample::analysis());
        CHECK(html.find("<a class=\"number hue-1\" id=\"a1-q1\" href=\"#a1-e1\" data-of=\"a1\" "
                        "aria-label=\"2: Ana Ruiz, direct speech\">2</a>"
                        "<span class=\"content direct hue-1\" data-of=\"a1\">&quot;We will vote yes,&quot;</span> "
                        "<span class=\"source hue-1\" data-of=\"a1\">Ruiz</span> "
                        "<span class=\"cue hue-1\" data-of=\"a1\">said</span>. "
                        "<span class=\"content direct hue-1\" data-of=\"a1\">&quot;It is time.&quot;</span></p>") !=
              std::string::npos);
    }
    SUBCASE("the words of a position are marked, and the words of all stay the article's") {
        const std::string html = story(sample::analysis());
        CHECK(html.find("<span class=\"position\" data-of=\"p1\" id=\"a1-p1\">") != std::string::npos);
        CHECK(words_of(without_numbers(html)) == words_of(story(layout_alone())));
    }
}

TEST_CASE("story_parts") {
    using enum news::detail::story_part_kind;
    const auto joined = [](std::string_view text, news::detail::story_part one, news::detail::story_part next) {
        return news::detail::is_same_paragraph(text, one, next);
    };

    SUBCASE("a dateline and its paragraph are one, and so are a caption and its credit, on one line") {
        CHECK(joined("OSLO - Go", {{0, 6}, dateline}, {{7, 9}, paragraph}));
        CHECK(joined("At sea. EPA", {{0, 7}, caption}, {{8, 11}, credit}));
        CHECK(joined("Go. (EPA)", {{0, 3}, paragraph}, {{4, 9}, sign_off}));
    }
    SUBCASE("on two lines they are two, and two paragraphs always are") {
        CHECK(!joined("OSLO -\nGo", {{0, 6}, dateline}, {{7, 9}, paragraph}));
        CHECK(!joined("OSLO -\nGo", {{0, 7}, dateline}, {{7, 9}, paragraph}));
        CHECK(!joined("Go. (EPA)", {{0, 3}, paragraph}, {{4, 9}, paragraph}));
        CHECK(!joined("Go. (EPA)", {{0, 3}, headline}, {{4, 9}, sign_off}));
    }
}
