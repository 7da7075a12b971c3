#include <newsmodel/learn/training/corpus.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

namespace {

training_corpus three_documents() {
    training_corpus corpus;
    for (std::uint32_t group = 0; group < 3; ++group) {
        corpus.begin(group);
        corpus.add(std::vector<std::uint32_t>{group, 10}, 0);
        corpus.add(std::vector<std::uint32_t>{20}, 1, 0b11);
    }
    return corpus;
}

}  // namespace

TEST_CASE("training_corpus") {
    const training_corpus corpus = three_documents();

    SUBCASE("features and labels stand where they were added") {
        CHECK(corpus.size() == 3);
        CHECK(corpus.position_count() == 6);
        CHECK(corpus.features(2)[0] == 1);
        CHECK(corpus.features(5).size() == 1);
        CHECK(corpus.position(5).allowed == 0b11);
    }
    SUBCASE("a selection drops features, and keeps positions that lose all") {
        const auto some = corpus.selected(std::vector<std::uint32_t>{2}, [](std::uint32_t f) { return f == 2; });
        CHECK(some.size() == 1);
        CHECK(some.position_count() == 2);
        CHECK(some.features(0).size() == 1);
        CHECK(some.features(1).empty());
        CHECK(some.sequence(0).group == 2);
    }
    SUBCASE("a document is predicted by the fold that was not trained on it") {
        for (std::uint32_t i = 0; i < 2; ++i) {
            const fold f{i, 2};
            const auto in = f.inside(corpus), out = f.outside(corpus);
            CHECK(in.size() + out.size() == 3);
            for (const std::uint32_t index : in) CHECK(f.holds(corpus.sequence(index).group));
            for (const std::uint32_t index : out) CHECK(!f.holds(corpus.sequence(index).group));
        }
    }
    SUBCASE("an example is a sequence of one position with a target") {
        training_corpus examples;
        examples.add_example(std::vector<std::uint32_t>{1, 2, 3}, 0.75F, 9, 2);
        CHECK(examples.sequence(0).target == 0.75F);
        CHECK(examples.sequence(0).weight == 2);
        CHECK(examples.features(0).size() == 3);
    }
}
