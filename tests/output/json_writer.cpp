#include <newsmodel/output/json_writer.hpp>

#include <newsmodel/output/describe.hpp>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

namespace news = newsmodel;

static_assert(news::json_sink<news::json_writer>);

namespace {

std::string written(std::string_view text) {
    fmt::memory_buffer out;
    news::json_writer{out}.string(text);
    return fmt::to_string(out);
}

}  // namespace

TEST_CASE("json_writer") {
    using namespace std::string_view_literals;

    SUBCASE("commas stand between values and nowhere else") {
        fmt::memory_buffer out;
        news::json_writer writer{out};
        writer.begin_object();
        writer.key("empty");
        writer.begin_array();
        writer.end_array();
        writer.key("list");
        writer.begin_array();
        writer.number(std::size_t{1});
        writer.begin_object();
        writer.end_object();
        writer.null();
        writer.literal("1e400");
        writer.end_array();
        writer.key("last");
        writer.string("x");
        writer.end_object();
        CHECK(fmt::to_string(out) == R"({"empty":[],"list":[1,{},null,1e400],"last":"x"})");
    }
    SUBCASE("what JSON wants escaped is") {
        CHECK(written("a\"b\\c/d") == R"("a\"b\\c/d")");
        CHECK(written("\b\f\n\r\t") == R"("\b\f\n\r\t")");
        CHECK(written("\0\x01\x1f\x7f"sv) == "\"\\u0000\\u0001\\u001f\x7f\"");
        CHECK(written("") == "\"\"");
    }
    SUBCASE("characters stay, and a byte that is none is replaced") {
        CHECK(written("caf\u00e9 \u201cno\u201d \U0001F5F3") == "\"caf\u00e9 \u201cno\u201d \U0001F5F3\"");
        CHECK(written("a\xff\xe2\x80z") == "\"a\ufffd\ufffd\ufffdz\"");
        CHECK(written("\xed\xa0\x80") == "\"\ufffd\ufffd\ufffd\"");
        CHECK(written("\xc3") == "\"\ufffd\"");
    }
    SUBCASE("a confidence is written as a number of that value prints") {
        const auto number = [](std::uint16_t per_mille) {
            fmt::memory_buffer out;
            news::json_writer{out}.number(news::confidence::per_mille(per_mille));
            return fmt::to_string(out);
        };
        CHECK(number(0) == "0.0");
        CHECK(number(1) == "0.001");
        CHECK(number(50) == "0.05");
        CHECK(number(100) == "0.1");
        CHECK(number(875) == "0.875");
        CHECK(number(1000) == "1.0");
    }
}
