#include <newsmodel/output/by_speaker.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <utility>

namespace news = newsmodel;

namespace {

/// A line a speaker: `Ana Ruiz: said 0 1, stands 2`.
std::string told(const news::analysis& read) {
    std::string lines;
    for (const news::speaker_share& share : news::by_speaker(read)) {
        lines += std::string{read[share.who].name()} + ": said";
        for (const auto number : share.attributions) lines += " " + std::to_string(number.index());
        lines += ", stands";
        for (const auto number : share.positions) lines += " " + std::to_string(number.index());
        lines += "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("by_speaker") {
    SUBCASE("in the order of first words, then those who only stand somewhere, and the open ones last") {
        CHECK(told(sample::analysis()) ==
              "Ana Ruiz: said 0 1, stands\n"
              "Tom Hale: said 2, stands 2\n"
              "Two officials: said 3, stands\n"
              "Elmport: said, stands 0 1\n"
              "he: said 4, stands\n");
    }
    SUBCASE("whoever neither speaks nor stands anywhere is not there") {
        auto contents = sample::contents();
        contents.positions.clear();
        CHECK(told(news::analysis{std::make_shared<const news::analysis_contents>(std::move(contents))})
                  .find("Elmport") == std::string::npos);
        CHECK(told(news::analysis{std::make_shared<const news::analysis_contents>()}).empty());
    }
}
