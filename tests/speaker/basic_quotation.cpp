#include <newsmodel/speaker/basic_quotation.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace news = newsmodel;

TEST_CASE("basic_quotation") {
    // "We will go," Ana Ruiz said.
    // 0             13       22
    std::string text = "\"We will go,\" Ana Ruiz said.";
    const news::speaker ruiz{{.name = "Ana Ruiz", .kind = news::speaker_kind::person, .mentions = {{14, 22}}}};
    const auto words = [&](news::byte_span span) { return news::excerpt{text, std::vector<news::byte_span>{span}}; };
    news::quotation::fields made{.content = words({0, 13}),
                                 .source = words({14, 22}),
                                 .cue = words({23, 27}),
                                 .speaker = news::detail::speaker_reference<std::string_view>{ruiz}};
    made.form = news::quotation_form::direct;
    made.act = news::attribution_act::speech;
    made.confidence = news::confidence::of(0.9);
    made.speaker_confidence = news::confidence::of(0.8);
    made.attribution = news::id<news::attribution>{3};
    const news::quotation said{made};

    SUBCASE("its spans say where its words stand") {
        CHECK(said.content().joined() == "\"We will go,\"");
        CHECK(said.source().joined() == "Ana Ruiz");
        CHECK(said.cue().span().in(text) == "said");
        CHECK(said.attribution() == news::id<news::attribution>{3});
    }
    SUBCASE("that it is one, and whose, are two confidences") {
        CHECK(said.confidence() == news::confidence::of(0.9));
        CHECK(said.speaker_confidence() == news::confidence::of(0.8));
    }
    SUBCASE("its speaker is the one it was made with, not a copy") { CHECK(&said.speaker() == &ruiz); }
    SUBCASE("a changed copy is another quotation") {
        news::quotation::fields changed = said.values();
        CHECK(news::quotation{changed} == said);
        changed.form = news::quotation_form::mixed;
        CHECK(news::quotation{changed} != said);
    }
    SUBCASE("an owned copy outlives the text") {
        const news::basic_quotation<std::string> owned = said.to_owned();
        text.assign(text.size(), '-');
        CHECK(owned.content().joined() == "\"We will go,\"");
        CHECK(owned.speaker().name() == "Ana Ruiz");
        CHECK(said.content().joined() != owned.content().joined());
    }
}
