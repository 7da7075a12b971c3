#include <newsmodel/json.hpp>

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

static_assert(news::json_sink<news::detail::json_tree_builder<json>>);

namespace {

template <class Value>
std::string written(const Value& value) {
    fmt::memory_buffer out;
    news::json_writer writer{out};
    describe(writer, value);
    return fmt::to_string(out);
}

/// The tree and the text of a value are the same, byte for byte where the tree keeps the order of its keys.
template <class Value>
void check_same(const Value& value) {
    CHECK(nlohmann::ordered_json(value).dump() == written(value));
    CHECK(json(value) == json::parse(written(value)));
}

}  // namespace

TEST_CASE("json") {
    const news::analysis analysis = sample::analysis();

    SUBCASE("a tree of a value is what json_writer writes") {
        check_same(analysis);
        for (const auto& one : analysis.quotations()) check_same(one);
        for (const auto& one : analysis.quotations()) check_same(one.to_owned());
        for (const auto& one : analysis.positions()) check_same(one);
        for (const auto& one : analysis.positions()) check_same(one.to_owned());
        for (const auto& one : analysis.speakers()) check_same(one);
        for (const auto& one : analysis.speakers()) check_same(one.to_owned());
        for (const auto& one : analysis.attributions()) check_same(one);
        for (const auto& one : analysis.diagnostics()) check_same(one);
        check_same(analysis.quotations()[1].content());
        check_same(analysis.positions()[1].evidence());
        check_same(analysis.attributions()[0].reasons[0]);
        for (std::uint16_t sure = 0; sure <= 1000; ++sure) check_same(news::confidence::per_mille(sure));
    }
    SUBCASE("values stand in lists and objects of the program's own") {
        const json list = std::vector<news::byte_span>{{0, 1}, {2, 3}};
        CHECK(list.dump() == "[[0,1],[2,3]]");
        json own;
        own["form"] = news::quotation_form::mixed;
        own["kind"] = news::diagnostic_kind::nul_byte;
        own["who"] = analysis.speakers()[0].to_owned();
        CHECK(own["form"] == "mixed");
        CHECK(own["kind"] == "nul_byte");
        CHECK(own["who"]["name"] == "Ana Ruiz");
    }
    SUBCASE("bytes that are not UTF-8 are replaced, so that dump does not throw") {
        auto contents = std::make_shared<news::analysis_contents>();
        contents->text = "No\xff way";
        contents->layout.headline = news::byte_span{0, 7};
        const json tree = news::analysis{contents};
        CHECK(tree["headline"]["text"] == "No\ufffd way");
        CHECK(tree["headline"]["span"].dump() == "[0,7]");
        CHECK_NOTHROW(static_cast<void>(tree.dump()));
        check_same(news::analysis{contents});
    }
}
