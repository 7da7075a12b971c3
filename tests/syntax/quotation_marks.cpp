#include <newsmodel/syntax/quotation_marks.hpp>

#include "read_sample.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;
using news::detail::mark_side;
using news::detail::shape_of_mark;
using enum news::quotation_mark_style;

namespace {

/// Reads a mark of a text, its first or last, as it was cut: pairing has made apostrophes of some.
news::detail::quotation_mark mark_of(std::string_view text, bool first) {
    news::document document = sample::document_of(text);
    std::vector<std::uint32_t> marks;
    for (std::uint32_t at = 0; at < document.tokens.size(); ++at) {
        const std::string_view words = document.words(document.tokens[at]);
        if (words != "'" && words != "\"" && words != "“" && words != "”" && words != "‘" && words != "’") continue;
        document.tokens[at].kind = news::token_kind::quotation_mark;
        marks.push_back(at);
    }
    REQUIRE(!marks.empty());
    const news::detail::quotation_mark_reader reader{document, document.paragraphs[0].tokens};
    return reader.read(first ? marks.front() : marks.back());
}

/// What the last mark of a text may be: `o` opens, `c` closes, `oc` either, `-` neither.
std::string reading_of(std::string_view text) {
    const news::detail::quotation_mark mark = mark_of(text, false);
    if (!mark.opens && !mark.closes) return "-";
    return std::string{mark.opens ? "o" : ""} + (mark.closes ? "c" : "");
}

}  // namespace

TEST_CASE("quotation_marks") {
    SUBCASE("a shape has a style and may have a side") {
        static_assert(shape_of_mark("\"").style == double_marks && shape_of_mark("\"").side == mark_side::either);
        static_assert(shape_of_mark("“").side == mark_side::opening && shape_of_mark("”").side == mark_side::closing);
        static_assert(shape_of_mark("``").side == mark_side::opening && shape_of_mark("''").style == double_marks);
        static_assert(shape_of_mark("'").style == single_marks && shape_of_mark("`").side == mark_side::opening);
        static_assert(shape_of_mark("’").style == single_marks && shape_of_mark("’").side == mark_side::closing);
        static_assert(shape_of_mark("›").style == guillemets && shape_of_mark("『").style == corner_brackets);
    }
    SUBCASE("a straight mark is read by its neighbours") {
        CHECK(reading_of("said \"no") == "o");
        CHECK(reading_of("no\" said") == "c");
        CHECK(reading_of("no.\"") == "c");
        CHECK(reading_of("(\"no") == "o");
        CHECK(reading_of("no\")") == "c");
        CHECK(reading_of("no \" no") == "oc");
        CHECK(reading_of("no\"no") == "oc");
        CHECK(reading_of("no \"") == "c");
        CHECK(reading_of("said '\"No") == "o");
        CHECK(reading_of("no.'\"") == "c");
        CHECK(reading_of("<b>\"no") == "o");
        CHECK(reading_of("said \"...no") == "o");
        CHECK(reading_of("no\"... so") == "c");
    }
    SUBCASE("a single one opens or closes only where no letter stands on both sides or none") {
        CHECK(reading_of("said 'no") == "o");
        CHECK(reading_of("no' said") == "c");
        CHECK(reading_of("no ' no") == "-");
        CHECK(reading_of("6'2") == "-");
        CHECK(reading_of("no ’bama") == "-");
    }
    SUBCASE("a curly one by its shape, unless its neighbours say otherwise") {
        CHECK(reading_of("said “no") == "o");
        CHECK(reading_of("said “ no") == "o");
        CHECK(reading_of("no“ said") == "c");
        CHECK(reading_of("no” said") == "c");
        CHECK(reading_of("said ”no") == "oc");
        CHECK(reading_of("” no") == "oc");
    }
    SUBCASE("after a plural or a number it may be no mark") {
        const auto may_be_no_mark = [](std::string_view text) { return mark_of(text, true).may_be_no_mark(); };
        CHECK(may_be_no_mark("officials' plan"));
        CHECK(may_be_no_mark("officials'.'"));
        CHECK(may_be_no_mark("goin' home"));
        CHECK(may_be_no_mark("6\" long"));
        CHECK(!may_be_no_mark("officials', plan"));
        CHECK(!may_be_no_mark("official' plan"));
        CHECK(!may_be_no_mark("officials\" plan"));
    }
}
