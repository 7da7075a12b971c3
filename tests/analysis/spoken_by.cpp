#include <newsmodel/analysis/spoken_by.hpp>

#include <newsmodel/analysis/quotations.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <iterator>

namespace news = newsmodel;

TEST_CASE("spoken_by") {
    const news::analysis analysis = sample::analysis();
    const auto count = [&](const char* name) {
        return std::ranges::distance(analysis | news::quotations | news::spoken_by(name));
    };
    CHECK(count("Ruiz") == 2);
    CHECK(count("Mayor Ruiz") == 2);
    CHECK(count("the mayor") == 2);
    CHECK(count("Tom Hale") == 1);
    CHECK(count("Elmport") == 0);
    CHECK(count("") == 0);
}
