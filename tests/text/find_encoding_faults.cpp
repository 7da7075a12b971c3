#include <newsmodel/text/find_encoding_faults.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace news = newsmodel;
using news::diagnostic_kind;
using faults = std::vector<news::diagnostic>;

TEST_CASE("find_encoding_faults") {
    SUBCASE("a text of UTF-8 has none") {
        CHECK(news::find_encoding_faults("").empty());
        CHECK(news::find_encoding_faults("\uFEFFHe said \u201Cno\u201D. \U0001F600 \uFFFD\x01\x7F").empty());
    }
    SUBCASE("each is told with its byte, whatever stands before it") {
        for (std::uint32_t before = 0; before < 20; ++before) {
            CAPTURE(before);
            const std::string head(before, 'x');
            CHECK(news::find_encoding_faults(head + "\xFF tail of the text") ==
                  faults{{diagnostic_kind::invalid_utf8, {before, before + 1}}});
            CHECK(news::find_encoding_faults(head + '\0' + " tail of the text") ==
                  faults{{diagnostic_kind::nul_byte, {before, before + 1}}});
        }
    }
    SUBCASE("neighbours are one") {
        CHECK(news::find_encoding_faults("a\xED\xA0\x80z\xC0\xAF") ==
              faults{{diagnostic_kind::invalid_utf8, {1, 4}}, {diagnostic_kind::invalid_utf8, {5, 7}}});
        CHECK(news::find_encoding_faults(std::string(3, '\0') + "\xFF" + std::string(1, '\0')) ==
              faults{{diagnostic_kind::nul_byte, {0, 3}},
                     {diagnostic_kind::invalid_utf8, {3, 4}},
                     {diagnostic_kind::nul_byte, {4, 5}}});
    }
    SUBCASE("a character cut off by the end of the text") {
        CHECK(news::find_encoding_faults("no\xE2\x80") == faults{{diagnostic_kind::invalid_utf8, {2, 4}}});
    }
    SUBCASE("a megabyte of them is one") {
        CHECK(news::find_encoding_faults(std::string(1 << 20, '\xFF')).size() == 1);
    }
}
