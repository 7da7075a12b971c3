#include <newsmodel/output/standoff.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <memory>
#include <string>
#include <string_view>

namespace news = newsmodel;

namespace {

std::string annotations(const news::analysis& read) {
    fmt::memory_buffer out;
    news::write_standoff(out, read);
    return fmt::to_string(out);
}

/// The lines of an article whose one attribution has this content.
std::string content_of(std::string_view text, news::byte_span content) {
    auto contents = std::make_shared<news::analysis_contents>();
    contents->text = text;
    contents->speakers.speakers.resize(1);
    contents->speakers.sources.resize(1);
    contents->attributions.resize(1);
    contents->attributions[0].content = {content};
    const std::string all = annotations(news::analysis{contents});
    return all.substr(0, all.find('\n'));
}

}  // namespace

TEST_CASE("standoff") {
    using namespace std::string_view_literals;

    SUBCASE("spans, what links them, what they are, and who is meant") {
        const std::string all = annotations(sample::analysis());
        CHECK(
            all.starts_with("T1\tcontent 152 200\tthe city will not back down from the harbor plan\n"
                            "T2\tsource 120 134\tMayor Ana Ruiz\n"
                            "R1\tsaid_by Arg1:T1 Arg2:T2\n"
                            "T3\tcue 135 146\tsaid Monday\n"
                            "R2\tcued_by Arg1:T1 Arg2:T3\n"
                            "A1\tform T1 indirect\n"
                            "A2\tact T1 speech\n"
                            "A3\tfactuality T1 stated\n"
                            "#1\tAnnotatorNotes T1\tspeaker: Ana Ruiz 0.875; attribution 0.800\n"
                            "T4\tcontent 202 221;233 246\t\"We will vote yes,\" \"It is time.\"\n"));
        CHECK(all.find("\tspeaker: not settled, maybe Tom Hale 0.400, maybe Ana Ruiz 0.200; attribution 0.100\n") !=
              std::string::npos);
        CHECK(all.find("\twithin Arg1:T13 Arg2:T10\n") != std::string::npos);
        CHECK(all.find("\tElmport refuses to back down from the harbor plan; position 0.900\n") != std::string::npos);
        CHECK(all.find("\ttold_in Arg1:T18 Arg2:T1\n") != std::string::npos);
    }
    SUBCASE("a span over several lines has a piece a line, and no piece holds a tab or a control character") {
        CHECK(content_of("We will\r\nvote\tno", {0, 16}) == "T1\tcontent 0 7;9 13;14 16\tWe will vote no");
        CHECK(content_of("\n\nno\n", {0, 5}) == "T1\tcontent 2 4\tno");
        CHECK(content_of("a\u2028b\0c"sv, {0, 7}) == "T1\tcontent 0 1;2 3;4 5\ta b c");
    }
    SUBCASE("offsets count characters, and a byte that is none as one") {
        CHECK(content_of("\u00e9\U0001F600 no", {7, 9}) == "T1\tcontent 3 5\tno");
        CHECK(content_of("\xff\xfe no\xff", {3, 6}) == "T1\tcontent 3 6\tno\ufffd");
    }
    SUBCASE("what has no words is left out, with what would link it") {
        CHECK(content_of("\n", {0, 1}) == "");
        CHECK(annotations(news::analysis{std::make_shared<const news::analysis_contents>()}).empty());
    }
}
