#include <newsmodel/output/valid_utf8.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace news = newsmodel;

TEST_CASE("valid_utf8") {
    using namespace std::string_view_literals;
    CHECK(news::valid_utf8("caf\u00e9") == "caf\u00e9");
    CHECK(news::valid_utf8("\xff\xc3\0"sv) == "\ufffd\ufffd\0"sv);
    CHECK(news::valid_utf8("").empty());
}
