#include <newsmodel/output/describe.hpp>

#include <newsmodel/output/json_writer.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

namespace news = newsmodel;

namespace {

template <class Value>
std::string json_of(const Value& value) {
    fmt::memory_buffer out;
    news::json_writer writer{out};
    describe(writer, value);
    return fmt::to_string(out);
}

}  // namespace

TEST_CASE("describe") {
    const news::analysis analysis = sample::analysis();

    SUBCASE("a value by itself names its speakers and holds its words") {
        CHECK(json_of(analysis.quotations()[1].to_owned()) ==
              R"({"speaker":"Ana Ruiz",)"
              R"("text":"\"We will vote yes,\" … \"It is time.\"","source":[[222,226]],"cue":[[227,231]],)"
              R"("content":[[202,221],[233,246]],"form":"direct",)"
              R"("act":"speech","attribution":1,"confidence":0.95,"speaker_confidence":0.875})");
        CHECK(json_of(analysis.positions()[1].to_owned()) ==
              R"({"text":"back down from the harbor plan","told_by":"Ana Ruiz",)"
              R"("holder":"Elmport","act":"refuses","target":[[170,200]],)"
              R"("addressee":null,"target_refers_to":[],"condition":[],"modality":"intended",)"
              R"("evidence":[[152,200]],"attribution":0,"confidence":0.9,)"
              R"("reasons":[{"rule":"`will not` and a verb","span":[161,169]}]})");
    }
    SUBCASE("a speaker has a key where the program brought one") {
        CHECK(json_of(analysis.speakers()[1]) ==
              R"({"name":"Elmport","kind":"government",)"
              R"("roles":[],"aliases":["the city"],"mentions":[[152,160]],"key":"Q1"})");
        CHECK(json_of(analysis.speakers()[4]) ==
              R"({"name":"he","kind":"open","roles":[],"aliases":[],"mentions":[]})");
    }
    SUBCASE("an attribution by itself knows no speaker") {
        CHECK(json_of(analysis.attributions()[4]).find("speaker") == std::string::npos);
    }
    SUBCASE("small ones") {
        CHECK(json_of(news::byte_span{3, 7}) == "[3,7]");
        CHECK(json_of(news::diagnostic{news::diagnostic_kind::nul_byte, {3, 4}}) ==
              R"({"kind":"nul_byte","message":"a NUL byte was read as a space","span":[3,4]})");
    }
}
