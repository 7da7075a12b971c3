#include <newsmodel/output/describe_analysis.hpp>

#include <newsmodel/output/json_writer.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace news = newsmodel;
using nlohmann::json;

namespace {

json tree_of(const news::analysis& analysis) {
    fmt::memory_buffer out;
    news::json_writer writer{out};
    describe(writer, analysis);
    return json::parse(out.begin(), out.end());
}

}  // namespace

TEST_CASE("describe an analysis") {
    const json tree = tree_of(sample::analysis());

    SUBCASE("its parts are words and where they stand") {
        CHECK(tree["headline"] == json::parse(R"({"text":"Council backs harbor plan","span":[0,25]})"));
        CHECK(tree["byline"]["text"] == "By Jo Ferris");
        CHECK(tree["captions"][0]["text"] == "The harbor of Elmport in May.");
        CHECK(tree["captions"][0]["credit"]["text"] == "Coast Wire/Lee Moss");
        CHECK(tree["dateline"]["place"]["text"] == "ELMPORT");
        CHECK(tree["dateline"]["agency"]["text"] == "Coast Wire");
        CHECK(tree["dateline"]["date"]["text"] == "June 3");
        CHECK(tree["sign_off"]["text"] == "(Coast Wire)");
    }
    SUBCASE("an attribution points at its speaker, or says that it is not settled who it is") {
        REQUIRE(tree["attributions"].size() == 5);
        CHECK(tree["speakers"][tree["attributions"][1]["speaker"].get<std::size_t>()]["name"] == "Ana Ruiz");
        CHECK(tree["attributions"][4]["speaker"].is_null());
        CHECK(tree["attributions"][4]["candidates"] ==
              json::parse(R"([{"speaker":2,"confidence":0.4},{"speaker":0,"confidence":0.2}])"));
        CHECK(!tree["attributions"][1].contains("candidates"));
        CHECK(tree["attributions"][4]["parent"] == 3);
        CHECK(tree["attributions"][0]["parent"].is_null());
        CHECK(tree["attributions"][4]["factuality"] == "possible");
    }
    SUBCASE("a position points at its holder and its addressee") {
        REQUIRE(tree["positions"].size() == 3);
        CHECK(tree["positions"][2]["holder"] == 2);
        CHECK(tree["positions"][2]["addressee"] == 0);
        CHECK(tree["positions"][2]["attribution"].is_null());
        CHECK(tree["positions"][1]["attribution"] == 0);
        CHECK(tree["positions"][0]["condition"].size() == 1);
    }
    SUBCASE("what was odd is told") { CHECK(tree["diagnostics"][0]["kind"] == "unclosed_quotation_mark"); }
    SUBCASE("of an empty article every list is there and empty") {
        const json empty = tree_of(news::analysis{std::make_shared<const news::analysis_contents>()});
        for (const char* key : {"captions", "speakers", "attributions", "positions", "diagnostics"})
            CHECK(empty[key] == json::array());
        for (const char* key : {"headline", "byline", "dateline", "sign_off"}) CHECK(empty[key].is_null());
    }
}
