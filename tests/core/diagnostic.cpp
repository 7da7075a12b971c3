#include <newsmodel/core/diagnostic.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string_view>

namespace news = newsmodel;
using news::diagnostic_kind;

TEST_CASE("diagnostic") {
    constexpr diagnostic_kind kinds[] = {diagnostic_kind::invalid_utf8,
                                         diagnostic_kind::nul_byte,
                                         diagnostic_kind::unclosed_quotation_mark,
                                         diagnostic_kind::unopened_quotation_mark,
                                         diagnostic_kind::quotation_marks_too_deep,
                                         diagnostic_kind::unclosed_bracket};

    SUBCASE("each kind has a word and a sentence of its own") {
        std::set<std::string_view> told;
        for (const diagnostic_kind kind : kinds) {
            CHECK(!news::name(kind).empty());
            CHECK(news::name(kind).find(' ') == std::string_view::npos);
            CHECK(news::message(kind).find(' ') != std::string_view::npos);
            told.insert(news::name(kind));
            told.insert(news::message(kind));
        }
        CHECK(told.size() == 2 * std::size(kinds));
    }
    SUBCASE("two are equal if kind and place are") {
        CHECK(news::diagnostic{diagnostic_kind::nul_byte, {3, 4}} ==
              news::diagnostic{diagnostic_kind::nul_byte, {3, 4}});
        CHECK(news::diagnostic{diagnostic_kind::nul_byte, {3, 4}} !=
              news::diagnostic{diagnostic_kind::nul_byte, {3, 5}});
    }
}
