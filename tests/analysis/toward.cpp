#include <newsmodel/analysis/toward.hpp>

#include <newsmodel/analysis/positions.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace news = newsmodel;

TEST_CASE("toward") {
    const news::analysis analysis = sample::analysis();
    const auto count = [&](const char* name) {
        return std::ranges::distance(analysis | news::positions | news::toward(name));
    };
    CHECK(count("Ana Ruiz") == 1);
    CHECK(count("the mayor") == 1);
    CHECK(count("Elmport") == 0);
}
