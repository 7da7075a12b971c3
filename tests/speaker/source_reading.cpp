#include <newsmodel/speaker/source_reading.hpp>

#include <doctest/doctest.h>

#include <string>
#include <type_traits>
#include <utility>

namespace news = newsmodel;

TEST_CASE("source_reading") {
    const news::id<news::speaker> ruiz{0};
    const news::id<news::speaker> hale{1};
    SUBCASE("candidates with one speaker and another confidence are not equal") {
        const news::speaker_candidate sure{ruiz, news::confidence::of(0.9)};
        CHECK(sure == news::speaker_candidate{ruiz, news::confidence::of(0.9)});
        CHECK(sure != news::speaker_candidate{ruiz, news::confidence::of(0.1)});
        CHECK(sure != news::speaker_candidate{hale, news::confidence::of(0.9)});
    }
    SUBCASE("a fresh one is sure of nobody and gives no reason") {
        const news::source_reading fresh{};
        CHECK(fresh.confidence == news::confidence{});
        CHECK(fresh.candidates.empty());
        CHECK(fresh.reasons.empty());
    }
}

TEST_CASE("speaker_reading: composed names stay valid when it is moved") {
    news::speaker_reading reading;
    const std::string& name = reading.composed.emplace_back("spokesman for the Harbor Board of Elmport");
    reading.speakers.push_back(news::speaker{{.name = name, .kind = news::speaker_kind::unnamed}});
    const news::speaker_reading moved = std::move(reading);
    CHECK(moved.speakers[0].name() == "spokesman for the Harbor Board of Elmport");
    CHECK(moved.speakers[0].name().data() == moved.composed.front().data());
}
