#include <newsmodel/analysis/positions.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <concepts>

namespace news = newsmodel;

// What all lists share is tested in analysis_view.cpp.
static_assert(std::invocable<decltype(news::positions), news::analysis>);
static_assert(!std::invocable<decltype(news::positions), news::article>, "the text would be gone");

TEST_CASE("positions") {
    const auto list = sample::analysis() | news::positions;
    static_assert(std::same_as<decltype(list), const news::positions_view>);
    CHECK(list.size() == 3);
}
