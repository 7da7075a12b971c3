#ifndef NEWSMODEL_POSITION_TRAINING_POSITION_SCORE_HPP_INCLUDED
#define NEWSMODEL_POSITION_TRAINING_POSITION_SCORE_HPP_INCLUDED

#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/position/training/gold_position.hpp>
#include <newsmodel/speaker/training/names_agree.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace newsmodel {

/// How well found positions agree with those that somebody marked. Each is paired with at most one of the others, those
/// whose targets overlap most first.
class position_score {
public:
    std::size_t gold{}, found{};
    std::size_t target{};    ///< pairs
    std::size_t held{};      ///< pairs of the same holder
    std::size_t position{};  ///< pairs of the same holder and act

    void add(std::span<const gold_position> wanted, std::span<const newsmodel::position> positions) {
        gold += wanted.size();
        found += positions.size();
        for (const pair& one : pairs(wanted, positions)) {
            const bool agree = names_agree(wanted[one.gold].holder, positions[one.found].holder().name());
            ++target;
            held += agree ? 1u : 0u;
            position += agree && wanted[one.gold].act == positions[one.found].act() ? 1u : 0u;
        }
    }

    /// The harmonic mean of precision and recall of one of the counts.
    [[nodiscard]] double f1(std::size_t count) const {
        return gold + found == 0 ? 0 : 2.0 * static_cast<double>(count) / static_cast<double>(gold + found);
    }

private:
    struct pair {
        double overlap;
        std::size_t gold, found;
    };

    static std::vector<pair> pairs(std::span<const gold_position> wanted, std::span<const newsmodel::position> positions) {
        std::vector<pair> all, kept;
        for (std::size_t g = 0; g < wanted.size(); ++g) {
            for (std::size_t f = 0; f < positions.size(); ++f) {
                const double overlap = overlap_of(wanted[g].target, positions[f].target().span());
                if (overlap > 0) all.push_back({overlap, g, f});
            }
        }
        std::ranges::stable_sort(all, std::ranges::greater{}, &pair::overlap);
        std::vector<bool> taken_gold(wanted.size()), taken_found(positions.size());
        for (const pair& one : all) {
            if (taken_gold[one.gold] || taken_found[one.found]) continue;
            taken_gold[one.gold] = taken_found[one.found] = true;
            kept.push_back(one);
        }
        return kept;
    }
};

}  // namespace newsmodel

#endif
