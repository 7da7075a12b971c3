#include <newsmodel/output/html_page.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

bool has(std::string_view html, std::string_view words) { return html.find(words) != std::string_view::npos; }

std::size_t count(std::string_view html, std::string_view words) {
    std::size_t found = 0;
    for (std::size_t at = 0; (at = html.find(words, at)) != std::string_view::npos; at += words.size()) ++found;
    return found;
}

}  // namespace

TEST_CASE("html_page") {
    SUBCASE("one article: its policy lets in the style and script of the page and nothing else") {
        fmt::memory_buffer out;
        news::write_html(out, sample::analysis(), "harbor.txt");
        const std::string html = fmt::to_string(out);
        CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n"));
        CHECK(html.ends_with("</script>\n</body>\n</html>\n"));
        CHECK(has(html, fmt::format("content=\"default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'; "
                                    "form-action 'none'\"",
                                    news::html_style_hash, news::html_script_hash)));
        CHECK(has(html, fmt::format("<style>{}</style>", news::html_style)));
        CHECK(has(html, fmt::format("<script>{}</script>", news::html_script)));
        for (const std::string_view way : {"http:", "https:", " style=", " onclick=", "<link"}) CHECK(!has(html, way));
    }
    SUBCASE("it can be filtered by everybody who speaks or stands somewhere, by form and by act") {
        fmt::memory_buffer out;
        news::write_html(out, sample::analysis());
        const std::string html = fmt::to_string(out);
        CHECK(has(html, "<option value=\"\">Everybody</option>\n<option value=\"0\">Ana Ruiz</option>\n"));
        CHECK(
            has(html, "<option value=\"1\">Elmport</option>\n<option value=\"open\">Not settled</option>\n</select>"));
        for (const std::string_view word : {"direct", "mixed", "indirect", "speech", "writing", "thought", "attitude"})
            CHECK(count(html, fmt::format("value=\"{}\" checked", word)) == 1);
        CHECK(has(html, "<summary>Odd in the text: 1</summary>"));
    }
    SUBCASE("several articles, of which the buffer holds one at a time; no two things have the same name") {
        fmt::memory_buffer out;
        news::html_page page{out, "<Two> articles"};
        const std::string head = fmt::to_string(out);
        CHECK(has(head, "<title>&lt;Two&gt; articles</title>"));
        out.clear();
        page.add(sample::analysis(), "one.txt");
        const std::string first = fmt::to_string(out);
        out.clear();
        page.add(sample::analysis(), "two.txt");
        const std::string second = fmt::to_string(out);
        out.clear();
        page.end();
        CHECK(has(first, "<section class=\"report\" id=\"a1\" aria-label=\"Council backs harbor plan\">"));
        CHECK(has(second, "<section class=\"report\" id=\"a2\""));
        CHECK(count(first, " id=\"a1") == count(second, " id=\"a2"));
        CHECK(!has(second, "\"a1-"));
        CHECK(fmt::to_string(out).starts_with("</main>\n<script>"));
    }
    SUBCASE("no article, and an empty one") {
        fmt::memory_buffer out;
        news::html_page{out}.end();
        CHECK(has(fmt::to_string(out), "There is no article here."));
        out.clear();
        news::write_html(out, news::analysis{std::make_shared<const news::analysis_contents>()});
        CHECK(has(fmt::to_string(out), "aria-label=\"Article 1\""));
    }
}
