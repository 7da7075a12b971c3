#include <newsmodel/speaker/training/gold_speakers.hpp>

#include <doctest/doctest.h>

#include <type_traits>

TEST_CASE("gold_speakers") {
    static_assert(std::is_aggregate_v<newsmodel::gold_speakers>);
    SUBCASE("what is not known of an article is empty") {
        const newsmodel::gold_speakers article{"Ana Ruiz said no.", {}, {}};
        CHECK(article.speakers.empty());
        CHECK(article.chains.empty());
    }
}
