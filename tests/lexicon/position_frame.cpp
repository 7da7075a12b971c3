#include <newsmodel/lexicon/position_frame.hpp>

#include <newsmodel/en/english.hpp>

#include <doctest/doctest.h>

#include <string>

namespace news = newsmodel;
using namespace news::literals;

TEST_CASE("read_frame") {
    SUBCASE("class, strength, act, head and steps") {
        constexpr auto frame = news::read_frame("v ! accuses/- accuse ~ of >");
        static_assert(frame);
        CHECK(frame->kind == news::frame_class::verb);
        CHECK(frame->strength == news::frame_strength::anywhere);
        CHECK(frame->act == news::position_act::accuses);
        CHECK(!frame->negated);
        CHECK(frame->head == "accuse"_stem);
        CHECK(frame->size == 3);
        CHECK(frame->steps[0] == news::frame_place::addressee);
        CHECK(frame->steps[1] == "of"_word);
        CHECK(frame->steps[2] == news::frame_place::target);
        CHECK(frame->pattern == "accuse ~ of >");
    }
    SUBCASE("a negation turns an act round, or into the one that is named") {
        CHECK(news::read_frame("v ! supports back >")->negated == news::position_act::opposes);
        CHECK(news::read_frame("v ! seeks/refuses want to +")->negated == news::position_act::refuses);
    }
    SUBCASE("what is no frame is none") {
        CHECK(!news::read_frame(""));
        CHECK(!news::read_frame("# verbs"));
        CHECK(!news::read_frame("v ! loves adore >"));
        CHECK(!news::read_frame("x ! supports back >"));
        CHECK(!news::read_frame("v ! supports back"));
        CHECK(!news::read_frame("v ! supports back a b c d e f g"));
    }
}

TEST_CASE("frame_table") {
    SUBCASE("the frames of a head are found in the order of their lines") {
        const news::frame_table table{
            "v ! demands call for >\nno frame\n# nor this\nv ! accuses call out >\nn . demands call for >"};
        CHECK(table.frames().size() == 3);
        const auto* frame = table.find("call"_stem);
        REQUIRE(frame);
        CHECK(frame->pattern == "call for >");
        frame = table.next(*frame);
        REQUIRE(frame);
        CHECK(frame->pattern == "call out >");
        frame = table.next(*frame);
        REQUIRE(frame);
        CHECK(frame->kind == news::frame_class::noun);
        CHECK(!table.next(*frame));
        CHECK(!table.find("shout"_stem));
    }
    SUBCASE("an empty table finds nothing") {
        CHECK(!news::frame_table{}.find("call"_stem));
        CHECK(!news::frame_table{""}.find("call"_stem));
    }
    SUBCASE("every line of the English lexicon is a frame, and none stands twice") {
        const std::string_view text = news::english.position.frames;
        std::size_t lines = 0;
        std::string before;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            const std::string line{text.substr(at, end - at)};
            at = end + 1;
            if (line.empty() || line[0] == '#') continue;
            CAPTURE(line);
            CHECK(news::read_frame(line));
            CHECK(line != before);
            before = line;
            ++lines;
        }
        CHECK(news::frame_table{text}.frames().size() == lines);
        CHECK(lines >= 600);
    }
}
