#include <newsmodel/text/letter_ranges.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

namespace {

/// Whether ranges are in order, apart from each other, and reach their last code point.
constexpr bool in_form(const auto& ranges) {
    char32_t free = 0x80;
    return std::ranges::all_of(ranges, [&free](const auto& range) {
        const bool good = range.first >= free && range.first <= range.last && range.step > 0 &&
                          (range.last - range.first) % range.step == 0;
        free = range.last + 1u;
        return good;
    });
}

}  // namespace

TEST_CASE("letter_ranges") {
    using namespace newsmodel::detail;
    SUBCASE("they can be searched by halves") {
        static_assert(in_form(letter_ranges));
        static_assert(in_form(upper_ranges));
        static_assert(in_form(lower_ranges));
    }
    SUBCASE("the numbers of rows are those that the header tells") {
        static_assert(letter_ranges.size() == 181 && upper_ranges.size() == 122 && lower_ranges.size() == 135);
    }
}
