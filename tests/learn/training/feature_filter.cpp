#include <newsmodel/learn/training/feature_filter.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

TEST_CASE("feature_filter") {
    const std::uint32_t common = 0x05000101, rival = 0x06000201, rare = 0x07000302, elsewhere = 0x08000403;
    training_corpus corpus;
    for (std::uint32_t group = 0; group < 4; ++group) {
        corpus.begin(group);
        corpus.add(std::vector{common, common}, 0);
        corpus.add(group == 0 ? std::vector{rival, rare} : group == 1 ? std::vector{rival} : std::vector{elsewhere}, 0);
    }
    const auto all = all_sequences(corpus);
    feature_filter filter{corpus, all, 2, 16};

    SUBCASE("a feature seen too rarely is dropped") {
        CHECK(filter(common));
        CHECK(filter(rival));
        CHECK(!filter(rare));
        CHECK(!filter(0x12345));
        CHECK(filter.count().seen == 4);
        CHECK(filter.count().frequent == 3);
    }
    SUBCASE("a row that two features read belongs to the commoner one") {
        filter.give_rows(corpus, all, 4);
        CHECK(filter(common));
        CHECK(!filter(rival));
        CHECK(filter(elsewhere));
        CHECK(filter.fingerprints()[1] == feature_fingerprint(common));
        CHECK(filter.fingerprints()[2] == 0);
    }
    SUBCASE("only the chosen sequences count: what a fold holds out stays unseen") {
        const feature_filter outside{corpus, fold{1, 2}.outside(corpus), 2, 16};
        CHECK(!outside(rival));
    }
}
