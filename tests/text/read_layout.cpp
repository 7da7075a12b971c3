#include <newsmodel/text/read_layout.hpp>

#include <newsmodel/en/layout_words.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace news = newsmodel;

namespace {

using part = std::pair<news::byte_span, std::string_view>;

/// The parts of a layout with what they are, in text order; a dateline is one part.
std::vector<part> parts_of(const news::article_layout& layout) {
    std::vector<part> parts;
    const auto add = [&parts](std::optional<news::byte_span> span, std::string_view kind) {
        if (span) parts.emplace_back(*span, kind);
    };
    add(layout.headline, "headline");
    add(layout.byline, "byline");
    if (layout.dateline) add(layout.dateline->span, "dateline");
    for (const news::caption& caption : layout.captions) {
        add(caption.span, "caption");
        add(caption.credit, "credit");
    }
    for (const news::byte_span span : layout.body) add(span, "body");
    add(layout.sign_off, "sign-off");
    for (const news::byte_span span : layout.boilerplate) add(span, "boilerplate");
    std::ranges::sort(parts);
    return parts;
}

/// Each part on a line: `headline Mayor quits`. Checks on the way that parts are trimmed, apart and inside of the text.
std::string read(std::string_view text) {
    const news::article_layout layout = news::read_layout(text, news::en::layout);
    CHECK(std::ranges::is_sorted(layout.body));
    CHECK(std::ranges::is_sorted(layout.boilerplate));
    std::string told;
    std::uint32_t last = 0;
    for (const auto& [span, kind] : parts_of(layout)) {
        CHECK(span.first >= last);
        CHECK(span.last <= text.size());
        CHECK(!span.empty());
        CHECK(news::detail::trim(span.in(text)) == span.in(text));
        last = span.last;
        told.append(kind).append(" ").append(span.in(text)).append("\n");
    }
    return told;
}

}  // namespace

TEST_CASE("read_layout of whole articles") {
    SUBCASE("an agency's report") {
        CHECK(read("Exclusive: Ministers to meet over grain deal - sources\n\n"
                   "By Ana Ruiz and John Hale\n"
                   "Sept. 3, 2019 / 9:41 AM / Updated 2 hours ago\n\n"
                   "GENEVA, June 3 (Reuters) - Talks on a grain deal will resume on Monday, sources said.\n\n"
                   "\"We will be there,\" the minister told Reuters.\n\n"
                   "(Reporting by Ana Ruiz in Geneva; Editing by John Hale)\n\n"
                   "Our Standards: The Principles.\n") ==
              "headline Exclusive: Ministers to meet over grain deal - sources\n"
              "byline By Ana Ruiz and John Hale\n"
              "boilerplate Sept. 3, 2019 / 9:41 AM / Updated 2 hours ago\n"
              "dateline GENEVA, June 3 (Reuters) -\n"
              "body Talks on a grain deal will resume on Monday, sources said.\n"
              "body \"We will be there,\" the minister told Reuters.\n"
              "sign-off (Reporting by Ana Ruiz in Geneva; Editing by John Hale)\n"
              "boilerplate Our Standards: The Principles.\n");
    }
    SUBCASE("a paste of a web page") {
        CHECK(read("|\n"
                   "Union leader Ana Ruiz speaks in this file photo. Corwin-Yonhap |\n"
                   "The government of Linden will not reopen talks with its teachers, its minister said Monday.\n"
                   "\"The door is open,\" he said.\n"
                   "The strike is the longest since 1998. (Yonhap)") ==
              "boilerplate |\n"
              "caption Union leader Ana Ruiz speaks in this file photo.\n"
              "credit Corwin-Yonhap\n"
              "body The government of Linden will not reopen talks with its teachers, its minister said Monday.\n"
              "body \"The door is open,\" he said.\n"
              "body The strike is the longest since 1998.\n"
              "sign-off (Yonhap)\n");
    }
    SUBCASE("a newspaper's page") {
        CHECK(read("Politics\n"
                   "Mayor quits over bridge in Linden\n"
                   "Inquiry says he knew of cracks for years\n"
                   "By Ana Ruiz\n"
                   "The Associated Press\n"
                   "3 September 2019\n\n"
                   "FILE - In this Aug. 3, 2016, file photo, Mayor John Hale speaks. (AP Photo/Jo Dunn, File)\n\n"
                   "LINDEN, Ohio (AP) -- The mayor quit on Monday.\n"
                   "Advertisement\n"
                   "\"I am sorry,\" he said.\n"
                   "Read more: Bridges of Ohio\n"
                   "Ana Ruiz is a reporter in Linden.\n"
                   "ana.ruiz@courier.example\n") ==
              "boilerplate Politics\n"
              "headline Mayor quits over bridge in Linden\n"
              "body Inquiry says he knew of cracks for years\n"
              "byline By Ana Ruiz\nThe Associated Press\n"
              "boilerplate 3 September 2019\n"
              "caption In this Aug. 3, 2016, file photo, Mayor John Hale speaks.\n"
              "credit AP Photo/Jo Dunn, File\n"
              "dateline LINDEN, Ohio (AP) --\n"
              "body The mayor quit on Monday.\n"
              "boilerplate Advertisement\n"
              "body \"I am sorry,\" he said.\n"
              "boilerplate Read more: Bridges of Ohio\n"
              "boilerplate Ana Ruiz is a reporter in Linden.\n"
              "boilerplate ana.ruiz@courier.example\n");
    }
    SUBCASE("an archive's record: a headline in two lines, with full stops") {
        CHECK(read("Mayor of Linden quits; \nInquiry into bridge says he knew.\n\nABSTRACT.\n\nAn inquiry said the "
                   "mayor had known of cracks.\n\n"
                   "FULL TEXT.\n\nLINDEN - The mayor quit on Monday.\n") ==
              "headline Mayor of Linden quits; \nInquiry into bridge says he knew.\n"
              "boilerplate ABSTRACT.\n"
              "body An inquiry said the mayor had known of cracks.\n"
              "boilerplate FULL TEXT.\n"
              "dateline LINDEN -\n"
              "body The mayor quit on Monday.\n");
    }
    SUBCASE("lines broken to fit") {
        CHECK(read("MAYOR QUITS\n\n"
                   "LINDEN (Reuters) - The mayor quit on Monday after\n"
                   "an inquiry into the bridge said that he had known\n"
                   "of its cracks.\n\n"
                   "\"I am sorry,\" he said to the people who had waited\n"
                   "for him.\n") ==
              "headline MAYOR QUITS\n"
              "dateline LINDEN (Reuters) -\n"
              "body The mayor quit on Monday after\nan inquiry into the bridge said that he had known\nof its cracks.\n"
              "body \"I am sorry,\" he said to the people who had waited\nfor him.\n");
    }
    SUBCASE("offsets are those of the untouched bytes") {
        const std::string_view text =
            "\uFEFFMayor quits\r\n\r\nLONDON, June 3 (Reuters) \u2014 He said \u201Cno\u201D. \r\n";
        const news::article_layout layout = news::read_layout(text, news::en::layout);
        CHECK(layout.headline == news::byte_span{3, 14});
        REQUIRE(layout.dateline);
        CHECK(layout.dateline->span == news::byte_span{18, 46});
        CHECK(layout.dateline->place == news::byte_span{18, 24});
        CHECK(layout.dateline->date == news::byte_span{26, 32});
        CHECK(layout.dateline->agency == news::byte_span{34, 41});
        REQUIRE(layout.body.size() == 1);
        CHECK(layout.body.front() == news::byte_span{47, 64});
    }
}

TEST_CASE("read_layout in doubt reads body") {
    SUBCASE("a line alone") {
        CHECK(read("Mayor quits over bridge") == "body Mayor quits over bridge\n");
        CHECK(read("Politics") == "body Politics\n");
        CHECK(read("By Ana Ruiz") == "body By Ana Ruiz\n");
        CHECK(read("(Yonhap)") == "body (Yonhap)\n");
        CHECK(read("LONDON \u2014") == "body LONDON \u2014\n");
    }
    SUBCASE("a story without a headline") {
        CHECK(
            read(
                "The mayor of Linden quit on Monday after an inquiry said he had known.\n\"I am sorry,\" he said.\n") ==
            "body The mayor of Linden quit on Monday after an inquiry said he had known.\n"
            "body \"I am sorry,\" he said.\n");
        CHECK(read("LONDON - The mayor quit.\n\nHe said \"no\" to calls to stay on as a member of the council of the "
                   "town.\n") ==
              "dateline LONDON -\n"
              "body The mayor quit.\n"
              "body He said \"no\" to calls to stay on as a member of the council of the town.\n");
    }
    SUBCASE("a second dateline, an agency that is told of, a bracket in the story") {
        CHECK(read("Mayor quits\n\nLONDON - He quit. (Laughter.)\n\nPARIS - She told Reuters. (AP)\n\nHe left.\n") ==
              "headline Mayor quits\n"
              "dateline LONDON -\n"
              "body He quit. (Laughter.)\n"
              "body PARIS - She told Reuters. (AP)\n"
              "body He left.\n");
    }
    SUBCASE("a byline far down") {
        CHECK(read("Mayor quits\n\nThe mayor quit.\n\nHe left.\n\nThey cheered.\n\nBy Ana Ruiz\n\nHe waved.\n") ==
              "headline Mayor quits\nbody The mayor quit.\nbody He left.\nbody They cheered.\nbody By Ana Ruiz\nbody "
              "He waved.\n");
    }
}

TEST_CASE("read_layout of credits on lines of their own") {
    CHECK(read("Mayor quits\n\nPhoto: The mayor leaves.\nCredit: Ana Ruiz/AP\n\nHe quit on Monday.\n") ==
          "headline Mayor quits\ncaption The mayor leaves.\ncredit Ana Ruiz/AP\nbody He quit on Monday.\n");
    CHECK(read("Mayor quits\n\nPhotograph: Ana Ruiz/AP\n\nHe quit on Monday.\n") ==
          "headline Mayor quits\nboilerplate Photograph: Ana Ruiz/AP\nbody He quit on Monday.\n");
}

TEST_CASE("read_layout of odd texts") {
    SUBCASE("nothing to read") {
        CHECK(read("").empty());
        CHECK(read(" \r\n\t\u00A0\n\u2029").empty());
        CHECK(read(std::string(5, '\0')).empty());
        CHECK(read("|\n|\n") == "boilerplate |\nboilerplate |\n");
    }
    SUBCASE("any line end does, and none at the end") {
        const std::string wanted = "headline Mayor quits\nbyline By Ana Ruiz\ndateline LONDON -\nbody He quit.\n";
        for (const std::string_view end : {"\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u2028", "\u2029", "\n \n"}) {
            CAPTURE(end);
            CHECK(read(std::string{"Mayor quits"}
                           .append(end)
                           .append("By Ana Ruiz")
                           .append(end)
                           .append("LONDON - He quit.")) == wanted);
        }
    }
    SUBCASE("bytes that are not UTF-8, and NUL inside of a line, are kept") {
        using namespace std::string_literals;
        CHECK(read("Mayor quits\n\n\xFFHe quit\0 on \xC3 Monday.\x80\0\n"s) ==
              "headline Mayor quits\nbody \xFFHe quit\0 on \xC3 Monday.\x80\n"s);
    }
    SUBCASE("text that is long, or has very many lines, takes linear time") {
        CHECK(read(std::string(1 << 20, 'x')).size() == (1 << 20) + 6);
        CHECK(read(std::string(100'000, '\n')).empty());
        CHECK(read(std::string(1 << 20, '(')).size() == (1 << 20) + 6);
        std::string lines;
        for (int line = 0; line < 20'000; ++line) lines += "(Reporting by Ana Ruiz)\n";
        CHECK(news::read_layout(lines, news::en::layout).boilerplate.size() > 19'000);
        lines.clear();
        for (int line = 0; line < 20'000; ++line) lines += "Sept. 3, 2019\n";
        CHECK(news::read_layout(lines, news::en::layout).body.size() +
                  news::read_layout(lines, news::en::layout).boilerplate.size() >
              19'000);
    }
}
