#include <newsmodel/learn/training/train_chain.hpp>

#include <newsmodel/learn/chain_paths.hpp>
#include <newsmodel/learn/training/feature_filter.hpp>
#include <newsmodel/learn/training/quantize.hpp>

#include <doctest/doctest.h>

using namespace newsmodel::learn;

namespace {

/// Words from 0 to 9; label 1 begins at a 7, label 2 goes on after it while words are even.
training_corpus toy_corpus(std::size_t sequences, std::uint64_t seed) {
    training_corpus corpus;
    random_numbers random{seed};
    for (std::size_t s = 0; s < sequences; ++s) {
        corpus.begin(static_cast<std::uint32_t>(s));
        std::uint8_t before = 0;
        for (int i = 0; i < 12; ++i) {
            const auto word = static_cast<std::uint32_t>(random.below(4) == 0 ? 7 : random.below(10));
            const std::uint8_t label = word == 7 ? 1 : before != 0 && word % 2 == 0 ? 2 : 0;
            corpus.add(std::vector{feature_hash(1, word), feature_hash(2, word % 2), feature_hash(3)}, label);
            before = label;
        }
    }
    return corpus;
}

chain_transitions<3> begin_inside_outside() {
    auto steps = chain_transitions<3>{}.scores();
    steps[0][2] = steps[3][2] = chain_transitions<3>::forbidden;
    return chain_transitions<3>{steps};
}

const training_options quick{.bits = 10, .epochs = 5, .rate = 0.1F};

template <class Model>
double accuracy(const Model& model, const training_corpus& corpus) {
    chain_lattice<3> lattice;
    chain_paths<3> paths;
    std::size_t right = 0;
    for (std::size_t s = 0; s < corpus.size(); ++s) {
        lattice.clear();
        const auto& sequence = corpus.sequence(s);
        for (std::size_t i = sequence.first; i < sequence.last; ++i) lattice.push(model(corpus.features(i)));
        paths.find(lattice, model.transitions(), 1);
        for (std::size_t i = sequence.first; i < sequence.last; ++i)
            right += paths.labels(0)[i - sequence.first] == corpus.position(i).label;
    }
    return static_cast<double>(right) / static_cast<double>(corpus.position_count());
}

}  // namespace

TEST_CASE("train_chain") {
    const training_corpus corpus = toy_corpus(400, 1), unseen = toy_corpus(100, 2);
    const auto rules = begin_inside_outside();

    SUBCASE("it learns what depends on the label before") {
        const auto words = quantize_chain(train_chain(corpus, rules, quick));
        CHECK(accuracy(*chain_model<3>::read(words), unseen) > 0.99);
    }
    SUBCASE("without steps between labels it could not: an even word is inside or outside") {
        auto weights = train_chain(corpus, rules, quick);
        weights.transitions = {};
        weights.allowed = {};
        CHECK(accuracy(*chain_model<3>::read(quantize_chain(weights)), unseen) < 0.9);
    }
    SUBCASE("the same corpus gives the same bytes, another seed others") {
        training_options other = quick;
        other.seed = 8;
        const auto first = quantize_chain(train_chain(corpus, rules, quick));
        CHECK(first == quantize_chain(train_chain(corpus, rules, quick)));
        CHECK(first != quantize_chain(train_chain(corpus, rules, other)));
    }
    SUBCASE("several seeds are averaged") {
        const auto mean = train_chain(corpus, rules, quick, 2);
        training_options second = quick;
        second.seed += 101;
        const auto a = train_chain(corpus, rules, quick), b = train_chain(corpus, rules, second);
        CHECK(mean.transitions[1][2] == doctest::Approx((a.transitions[1][2] + b.transitions[1][2]) / 2));
    }
    SUBCASE("the gradient of every step is the slope of the loss") {
        const training_corpus few = toy_corpus(3, 5);
        auto scores = rules.scores();
        scores[1][2] = 50000;
        scores[0][1] = -30000;
        for (std::size_t from = 0; from < 4; ++from)
            for (std::size_t to = 0; to < 3; ++to) {
                if (!rules.allowed(from, to)) continue;
                double slope = 0;
                for (const int side : {-1, 1}) {
                    auto moved = scores;
                    moved[from][to] += side * 1024;
                    chain_trainer<3> trainer{few, chain_transitions<3>{moved}, quick};
                    slope += side * trainer.loss_of(1) * 65536 / 2048;
                }
                chain_trainer<3> trainer{few, chain_transitions<3>{scores}, quick};
                trainer.loss_of(1);
                REQUIRE(std::abs(slope - trainer.transition_gradient(1)[from][to]) < 0.01);
            }
    }
    SUBCASE("steps go down: the loss falls from epoch to epoch, and a heavier sequence falls more") {
        std::vector<double> losses;
        training_options told = quick;
        told.on_epoch = [&](int, double loss) { losses.push_back(loss); };
        train_chain(corpus, rules, told);
        REQUIRE(losses.size() == 5);
        for (std::size_t i = 1; i < losses.size(); ++i) CHECK(losses[i] < losses[i - 1]);
    }
}

TEST_CASE("train_chain with fingerprints") {
    const training_corpus corpus = toy_corpus(400, 1), unseen = toy_corpus(100, 2);
    const auto all = all_sequences(corpus);
    feature_filter filter{corpus, all, 3, 16};
    filter.give_rows(corpus, all, 10);
    const training_corpus kept = corpus.selected(all, filter);
    const auto words = quantize_chain<row_check::fingerprint>(train_chain(kept, begin_inside_outside(), quick),
                                                              {.fingerprints = filter.fingerprints()});
    const auto model = chain_model<3, row_check::fingerprint>::read(words);
    REQUIRE(model);
    CHECK(accuracy(*model, unseen) > 0.99);
    for (const std::uint32_t hash : corpus.all_features()) REQUIRE(model->table().knows(hash) == filter(hash));
}
