#include <newsmodel/syntax/quoted_span.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;

TEST_CASE("quoted_span") {
    SUBCASE("inside are the tokens between the marks") {
        constexpr news::quoted_span closed{
            {3, 8}, news::quotation_mark_style::double_marks, news::quotation_ending::closed, {}, {}};
        static_assert(closed.inside() == news::token_range{4, 7});
    }
    SUBCASE("one that is not closed has no mark at its end") {
        constexpr news::quoted_span open{
            {3, 8}, news::quotation_mark_style::double_marks, news::quotation_ending::unclosed, {}, {}};
        constexpr news::quoted_span continued{
            {3, 8}, news::quotation_mark_style::double_marks, news::quotation_ending::continued, {}, 1u};
        static_assert(open.inside() == news::token_range{4, 8} && continued.inside() == news::token_range{4, 8});
        static_assert(open != continued);
    }
}
