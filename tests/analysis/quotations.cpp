#include <newsmodel/analysis/quotations.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <concepts>

namespace news = newsmodel;

// What all lists share is tested in analysis_view.cpp.
static_assert(std::invocable<decltype(news::quotations), news::analysis>);
static_assert(!std::invocable<decltype(news::quotations), news::article>, "the text would be gone");

TEST_CASE("quotations") {
    const auto list = sample::analysis() | news::quotations;
    static_assert(std::same_as<decltype(list), const news::quotations_view>);
    CHECK(list.size() == 4);
}
