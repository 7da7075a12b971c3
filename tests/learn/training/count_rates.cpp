#include <newsmodel/learn/training/count_rates.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

TEST_CASE("rate_counts") {
    rate_counts counts{2, 0.5};
    for (int i = 0; i < 6; ++i) counts.add(1, i < 3 ? 1 : 0);
    counts.add(2, 1);

    SUBCASE("a share is smoothed towards the common one") {
        CHECK(counts(1).share == 128);              // (3 + 1) / (6 + 2)
        CHECK(counts(2).share == 170);              // (1 + 1) / (1 + 2)
        CHECK(counts(3) == rate{.share = 128, .support = 0});
        CHECK(counts(1).support == support_of(6));
    }
    SUBCASE("a document that is taken out of its own counts is seen as a new one would be") {
        counts.remove(2, 1);
        CHECK(counts(2) == counts(3));
        counts.add(2, 1);
        CHECK(counts(2).share == 170);
    }
    SUBCASE("keys seen too rarely are not written") {
        const model_words words = counts.write(2);
        const auto table = *rate_table::read(words);
        CHECK(table(1) == counts(1));
        CHECK(table(2).support == 0);
    }
    SUBCASE("the common share may be that of all") {
        counts.set_common_to_mean();
        CHECK(counts(9).share == 146);  // 4 of 7
    }
}
