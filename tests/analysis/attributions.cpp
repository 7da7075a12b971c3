#include <newsmodel/analysis/attributions.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <concepts>

namespace news = newsmodel;

// What all lists share is tested in analysis_view.cpp.
static_assert(std::invocable<decltype(news::attributions), news::analysis>);
static_assert(!std::invocable<decltype(news::attributions), news::article>, "the text would be gone");

TEST_CASE("attributions") {
    const auto list = sample::analysis() | news::attributions;
    static_assert(std::same_as<decltype(list), const news::attributions_view>);
    CHECK(list.size() == 5);
}
