#include <newsmodel/speaker/reading_writer.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;

namespace {

news::reading_writer writer_of(const gathered& read) {
    return {news::english.mention, read.document, read.mentions, read.cast, read.actors};
}

}  // namespace

TEST_CASE("reading_writer: names") {
    gathered read{"Mayor Ana Ruiz met the pilot there."};
    SUBCASE("a name stands without its title, a noun without its article") {
        const std::uint32_t pilot = read.cast.add({.name_mention = read.at("the pilot")});
        CHECK(writer_of(read).name_of(read.who("Ana Ruiz")) == "Ana Ruiz");
        CHECK(writer_of(read).name_of(pilot) == "pilot");
    }
    SUBCASE("a name of its own goes before what the article prints") {
        const std::uint32_t author = read.cast.add({.name_mention = read.at("the pilot"), .name = "author"});
        CHECK(writer_of(read).name_of(author) == "author");
        CHECK(writer_of(read).name_of(read.cast.add({})) == "");
    }
    SUBCASE("a spokesman without a name is called after whom he speaks for") {
        const std::uint32_t pilot =
            read.cast.add({.name_mention = read.at("the pilot"), .owner = read.who("Ana Ruiz"), .spokesperson = true});
        read.cast.assign(read.at("the pilot"), pilot, news::settled_by::described);
        const news::speaker_reading written = writer_of(read).write({}, {});
        CHECK(written.speakers.back().name() == "spokesman for Ana Ruiz");
        CHECK(written.composed.size() == 1);
    }
}

TEST_CASE("reading_writer: speakers") {
    const std::string text = "Carl Berg left. Ana Ruiz met Tom Hale. Then Ruiz left.";
    const gathered read{text};
    const news::speaker_reading written = writer_of(read).write({}, {});
    SUBCASE("they stand in the order of first mention") {
        REQUIRE(written.speakers.size() == 3);
        CHECK(written.speakers[0].name() == "Carl Berg");
        CHECK(written.speakers[1].name() == "Ana Ruiz");
        CHECK(written.speakers[2].name() == "Tom Hale");
    }
    SUBCASE("another form of a name is an alias, the fullest form is none") {
        CHECK(written.speakers[1].aliases() == std::vector<std::string_view>{"Ruiz"});
        CHECK(written.speakers[2].aliases().empty());
    }
    SUBCASE("mentions are places in the text") {
        REQUIRE(written.speakers[1].mentions().size() == 2);
        CHECK(written.speakers[1].mentions()[1].in(text) == "Ruiz");
    }
}

TEST_CASE("reading_writer: sources") {
    const std::string text = "Ana Ruiz left. She said no.";
    const gathered read{text};
    news::settled_source known{.who = read.who("Ana Ruiz"),
                               .words = read.mentions[read.at("She")].tokens,
                               .ranked = {},
                               .how = news::settled_by::pronoun};
    SUBCASE("a settled one gives its reason and where it stands") {
        const news::speaker_reading written = writer_of(read).write(std::vector{known}, {});
        REQUIRE(written.sources.size() == 1);
        CHECK(written.speakers[written.sources[0].who.index()].name() == "Ana Ruiz");
        REQUIRE(written.sources[0].reasons.size() == 1);
        CHECK(written.sources[0].reasons[0].span.in(text) == "She");
        CHECK(written.sources[0].candidates.empty());
    }
    SUBCASE("what was joined to another entity after its source was read is that one") {
        gathered joined{text};
        const std::uint32_t pilot = joined.cast.add({.name_mention = joined.at("She")});
        news::settled_source early = known;
        early.who = pilot;
        joined.cast.merge(pilot, joined.who("Ana Ruiz"));
        const news::speaker_reading written = writer_of(joined).write(std::vector{early}, {});
        CHECK(written.speakers.size() == 1);
        CHECK(written.speakers[written.sources[0].who.index()].name() == "Ana Ruiz");
    }
    SUBCASE("an open one keeps its candidates and its own words") {
        news::settled_source open = known;
        open.who = news::entity::none;
        open.ranked.add({.who = read.who("Ana Ruiz"), .score = -300});
        const news::speaker_reading written = writer_of(read).write(std::vector{open}, {});
        const news::speaker& who = written.speakers[written.sources[0].who.index()];
        CHECK(who.kind() == news::speaker_kind::open);
        CHECK(who.name() == "She");
        REQUIRE(written.sources[0].candidates.size() == 1);
        CHECK(written.speakers[written.sources[0].candidates[0].who.index()].name() == "Ana Ruiz");
    }
}
