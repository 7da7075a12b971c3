#include <newsmodel/format.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <vector>

namespace news = newsmodel;

TEST_CASE("format") {
    const news::analysis analysis = sample::analysis();

    SUBCASE("a quotation is its speaker and its words") {
        CHECK(fmt::format("{}", analysis.quotations()[1]) == "Ana Ruiz: \"We will vote yes,\" \u2026 \"It is time.\"");
        CHECK(fmt::format("{}", analysis.quotations()[1].to_owned()) == fmt::format("{}", analysis.quotations()[1]));
        CHECK(fmt::format("{}", analysis.quotations()[1].content()) == "\"We will vote yes,\" \u2026 \"It is time.\"");
        CHECK(fmt::format("{}", analysis.quotations()[1].content()[1]) == "\"It is time.\"");
    }
    SUBCASE("a position is a holder, an act and a target") {
        CHECK(fmt::format("{}", analysis.positions()[1]) == "Elmport refuses: back down from the harbor plan");
        CHECK(fmt::format("{}", analysis.positions()[1].to_owned()) ==
              "Elmport refuses: back down from the harbor plan");
    }
    SUBCASE("a speaker is a name") { CHECK(fmt::format("{}", analysis.speakers()[0]) == "Ana Ruiz"); }
    SUBCASE("an attribution is its spans") {
        news::attribution one = analysis.attributions()[0];
        CHECK(fmt::format("{}", one) == "indirect speech: source [120, 134), cue [135, 146), content [152, 200)");
        one.source.clear();
        one.content.push_back({300, 310});
        CHECK(fmt::format("{}", one) == "indirect speech: cue [135, 146), content [152, 200) [300, 310)");
    }
    SUBCASE("a diagnostic says where") {
        CHECK(fmt::format("{}", news::diagnostic{news::diagnostic_kind::nul_byte, {7, 8}}) ==
              "byte 7: a NUL byte was read as a space");
    }
    SUBCASE("enumerators are words") {
        CHECK(fmt::format("{} {} {}", news::quotation_form::mixed, news::attribution_act::writing,
                          news::factuality::asked) == "mixed writing asked");
        CHECK(fmt::format("{} {}", news::polarity::for_, news::polarity::against) == "for against");
        CHECK(fmt::format("{} {} {}", news::speaker_kind::open, news::position_act::seeks,
                          news::position_modality::intended) == "open seeks intended");
        CHECK(fmt::format("{}", news::diagnostic_kind::invalid_utf8) == "invalid_utf8");
    }
    SUBCASE("numbers") {
        CHECK(fmt::format("{}", news::confidence::of(0.8)) == "0.8");
        CHECK(fmt::format("{:.2f}", news::confidence::of(0.875)) == "0.88");
        CHECK(fmt::format("{}", news::byte_span{3, 7}) == "[3, 7)");
        CHECK(fmt::format("{}", news::id<news::speaker>{4}) == "4");
        CHECK(fmt::format("{}", news::evidence{"a verb of saying", {3, 7}}) == "a verb of saying at [3, 7)");
    }
    SUBCASE("words can be aligned") {
        CHECK(fmt::format("[{:>10}]", analysis.speakers()[1]) == "[   Elmport]");
        CHECK(fmt::format("[{:<9}]", news::quotation_form::mixed) == "[mixed    ]");
    }
    SUBCASE("a list of values is written by {fmt}'s own ranges") {
        CHECK(fmt::format("{}", fmt::join(std::vector{news::byte_span{0, 1}, news::byte_span{2, 3}}, " ")) ==
              "[0, 1) [2, 3)");
        CHECK(fmt::format("{}", fmt::join(analysis.speakers().first(2), ", ")) == "Ana Ruiz, Elmport");
    }
}
