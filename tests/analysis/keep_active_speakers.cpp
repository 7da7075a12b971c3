#include <newsmodel/analysis/keep_active_speakers.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace news = newsmodel;

namespace {

using reference = news::detail::speaker_reference<std::string_view>;

news::speaker named(std::string_view name) { return news::speaker{{.name = name, .kind = news::speaker_kind::person}}; }

}  // namespace

TEST_CASE("keep_active_speakers") {
    news::speaker_reading read;
    read.speakers = {named("a bystander"), named("Ana Ruiz"), named("Tom Hale"), named("the port union")};
    read.sources = {{.who = news::id<news::speaker>{1}}, {.who = news::id<news::speaker>{2}}};
    news::position::fields values{.holder = reference{read.speakers[2]}, .act = news::position_act::accuses};
    values.addressee = reference{read.speakers[3]};
    const auto active = news::keep_active_speakers(std::move(read), {news::position{values}});

    SUBCASE("who speaks, holds or is addressed stays, in order; who is only mentioned goes") {
        REQUIRE(active.speakers.speakers.size() == 3);
        CHECK(active.speakers.speakers.front().name() == "Ana Ruiz");
    }
    SUBCASE("sources and positions refer to the same speakers as before") {
        CHECK(active.speakers.speakers[active.speakers.sources[1].who.index()].name() == "Tom Hale");
        CHECK(active.positions.front().holder().name() == "Tom Hale");
        CHECK(active.positions.front().addressee() == &active.speakers.speakers[2]);
    }
}
