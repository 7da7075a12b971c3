#include <newsmodel/analysis/speakers.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <concepts>

namespace news = newsmodel;

// What all lists share is tested in analysis_view.cpp.
static_assert(std::invocable<decltype(news::speakers), news::analysis>);
static_assert(!std::invocable<decltype(news::speakers), news::article>, "the text would be gone");

TEST_CASE("speakers") {
    const auto list = sample::analysis() | news::speakers;
    static_assert(std::same_as<decltype(list), const news::speakers_view>);
    CHECK(list.size() == 5);
}
