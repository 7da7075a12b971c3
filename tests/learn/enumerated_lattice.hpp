#ifndef NEWSMODEL_TESTS_LEARN_ENUMERATED_LATTICE_HPP_INCLUDED
#define NEWSMODEL_TESTS_LEARN_ENUMERATED_LATTICE_HPP_INCLUDED

#include <newsmodel/learn/chain_lattice.hpp>
#include <newsmodel/learn/training/random.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

/// A small lattice whose every path is written out, to check against.
namespace newsmodel::learn::test {

template <std::size_t Labels>
struct enumerated_lattice {
    struct path {
        score total;
        std::vector<std::uint8_t> labels;
    };

    chain_lattice<Labels> lattice;
    chain_transitions<Labels> transitions;
    std::vector<path> paths;  // the best first

    enumerated_lattice(std::uint64_t seed, std::size_t length, bool with_rules) {
        random_numbers random{seed};
        const auto any_score = [&] { return static_cast<std::int32_t>(random.below(8 * 65536)) - 4 * 65536; };
        typename chain_transitions<Labels>::table steps;
        for (auto& row : steps)
            for (auto& step : row)
                step = with_rules && random.below(4) == 0 ? chain_transitions<Labels>::forbidden : any_score();
        transitions = chain_transitions<Labels>{steps};
        for (std::size_t i = 0; i < length; ++i) {
            typename chain_lattice<Labels>::emission scores;
            for (auto& s : scores) s = any_score();
            lattice.push(scores, with_rules && random.below(3) == 0 ? static_cast<std::uint8_t>(1 + random.below(254))
                                                                     : chain_lattice<Labels>::any_label);
        }
        enumerate({0, {}});
        std::stable_sort(paths.begin(), paths.end(), [](const path& a, const path& b) { return a.total > b.total; });
    }

    void enumerate(const path& begun) {
        const std::size_t i = begun.labels.size();
        if (i == lattice.size()) {
            paths.push_back(begun);
            return;
        }
        const std::size_t before = i == 0 ? Labels : begun.labels.back();
        for (std::size_t k = 0; k < Labels; ++k) {
            if (!lattice.allows(i, k) || !transitions.allowed(before, k)) continue;
            path next = begun;
            next.total += transitions(before, k) + lattice.scores(i)[k];
            next.labels.push_back(static_cast<std::uint8_t>(k));
            enumerate(next);
        }
    }

    double sum() const {
        double z = 0;
        for (const path& p : paths) z += std::exp(static_cast<double>(p.total) / one_nat);
        return z;
    }

    double marginal(std::size_t position, std::size_t label) const {
        double z = 0;
        for (const path& p : paths)
            if (p.labels[position] == label) z += std::exp(static_cast<double>(p.total) / one_nat);
        return z / sum();
    }
};

}  // namespace newsmodel::learn::test

#endif
