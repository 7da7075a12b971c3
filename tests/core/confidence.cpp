#include <newsmodel/core/confidence.hpp>

#include <doctest/doctest.h>

#include <limits>

using newsmodel::confidence;

TEST_CASE("confidence") {
    SUBCASE("a probability is kept to the thousandth") {
        static_assert(confidence::of(0.8).per_mille() == 800);
        static_assert(confidence::of(0.1234).per_mille() == 123);
        static_assert(confidence::of(0.9996).per_mille() == 1000);
        CHECK(confidence::of(0.25).value() == 0.25);
    }
    SUBCASE("what is no probability is cut to one") {
        static_assert(confidence::of(-0.5) == confidence::of(0));
        static_assert(confidence::of(7) == confidence::of(1));
        static_assert(confidence::of(std::numeric_limits<double>::infinity()) == confidence::of(1));
        static_assert(confidence::per_mille(65535) == confidence::of(1));
    }
    SUBCASE("they are ordered") {
        static_assert(confidence{} == confidence::of(0) && confidence::of(0.3) < confidence::of(0.301));
    }
}
