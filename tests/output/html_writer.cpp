#include <newsmodel/output/html_writer.hpp>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

std::string html(std::string_view text) {
    fmt::memory_buffer out;
    news::append_html(out, text);
    return fmt::to_string(out);
}

}  // namespace

TEST_CASE("html_writer") {
    using namespace std::string_view_literals;

    SUBCASE("words stay as they are") {
        CHECK(html("") == "");
        CHECK(html("Caf\u00e9 \u201cno\u201d \U0001F5F3\tnext\nline") ==
              "Caf\u00e9 \u201cno\u201d \U0001F5F3\tnext\nline");
    }
    SUBCASE("nothing begins a tag, a reference or a script, nor ends an attribute") {
        CHECK(html("</script><img src=x onerror='go()'>") == "&lt;/script&gt;&lt;img src=x onerror=&#39;go()&#39;&gt;");
        CHECK(html("\"AT&T\"") == "&quot;AT&amp;T&quot;");
        CHECK(html("&lt;") == "&amp;lt;");
    }
    SUBCASE("what is no character, or is none to be seen, is shown to be there") {
        CHECK(html("a\0b"sv) == "a\ufffdb");
        CHECK(html("a\xff\xe2\x80z") == "a\ufffd\ufffd\ufffdz");
        CHECK(html("\x1b[31m") == "\ufffd[31m");
        CHECK(html("user\u202etxt.exe\u2066") == "user\ufffdtxt.exe\ufffd");
        CHECK(html("\xc3") == "\ufffd");
    }
    SUBCASE("a line end of two bytes is one") { CHECK(html("a\r\nb\rc") == "a \nb c"); }
    SUBCASE("words inside of markup are escaped, numbers and the markup itself are not") {
        fmt::memory_buffer out;
        news::html_writer page{out};
        page.markup("<li value=\"{}\" title=\"{}\">", 3u, "\">&"sv);
        page.text("<b>");
        page.markup("</li>");
        CHECK(fmt::to_string(out) == "<li value=\"3\" title=\"&quot;&gt;&amp;\">&lt;b&gt;</li>");
    }
}
