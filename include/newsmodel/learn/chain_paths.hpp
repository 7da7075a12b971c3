#ifndef NEWSMODEL_LEARN_CHAIN_PATHS_HPP_INCLUDED
#define NEWSMODEL_LEARN_CHAIN_PATHS_HPP_INCLUDED

#include <newsmodel/learn/chain_lattice.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// The best label sequences of a lattice, the best first.
///
/// Every path but the best differs from an earlier one, its parent, by one detour: at some position it comes from
/// another label than the best one, and from there to the left it is the best way. A detour's price is known from the
/// pass that finds the best path, so the next path is the cheapest detour of those found.
///
/// ```
///  best    O O S S O C C C        parent of the next:
///  second  O S S S O C C C        comes from S instead of O here
///            ^ detour
/// ```
/// Errors: no path where none is allowed.
/// Complexity: one pass over the positions, and one over the left part of each path; keeps its memory.
template <std::size_t Labels>
class chain_paths {
public:
    /// Finds the `count` best paths, fewer where there are fewer; equals in an order that is always the same.
    ///
    /// From the third on only those are found that are at most `farthest` behind the best.
    void find(const chain_lattice<Labels>& lattice, const chain_transitions<Labels>& transitions, std::size_t count,
              score farthest = -impossible) {
        lattice_ = &lattice;
        length_ = lattice.size();
        paths_.clear();
        labels_.clear();
        detours_.clear();
        wanted_ = count;
        if (length_ == 0 || count == 0) return;
        note_steps(transitions);
        pass(transitions);
        const std::size_t last = best_last();
        if (!reachable(reached_[length_ - 1][last])) return;
        take({.price = 0, .parent = 0, .position = length_, .label = static_cast<std::uint8_t>(last)});
        while (paths_.size() < count && !detours_.empty()) {
            const detour next = detours_.front();
            if (paths_.size() > 1 && next.price > farthest) break;
            detours_.erase(detours_.begin());
            take(next);
        }
    }

    std::size_t size() const { return paths_.size(); }

    /// The labels of a path, one a position.
    std::span<const std::uint8_t> labels(std::size_t path) const {
        return std::span{labels_}.subspan(path * length_, length_);
    }

    /// The score of a path; minus the lattice's sum it is the logarithm of the path's probability.
    score total(std::size_t path) const { return best_ - paths_[path]; }

private:
    struct detour {
        score price;           // how much worse than the best path
        std::size_t parent;
        std::size_t position;  // the position after which the path is its parent's
        std::uint8_t label;    // at position - 1
    };
    using totals = std::array<score, Labels>;
    struct ways {
        std::array<std::size_t, Labels> from;  // the first `count` of them
        std::size_t count;
    };

    const chain_lattice<Labels>* lattice_ = nullptr;
    std::array<totals, Labels> steps_{};                   // by the label that the step leads to
    std::array<ways, Labels> ways_{};                      // the labels from which a step to a label is allowed
    std::size_t length_ = 0, wanted_ = 0;
    score best_ = 0;
    std::vector<totals> reached_;                          // the best path up to a position and label
    std::vector<totals> gaps_;                             // how much worse the second best way there is
    std::vector<std::array<std::uint8_t, Labels>> from_;   // the best one's label one position before
    std::vector<score> paths_;                             // prices
    std::vector<std::uint8_t> labels_;
    std::vector<detour> detours_;                          // cheapest first

    static bool reachable(score value) { return value > impossible / 2; }

    void note_steps(const chain_transitions<Labels>& transitions) {
        for (std::size_t to = 0; to < Labels; ++to) {
            ways_[to].count = 0;
            for (std::size_t from = 0; from < Labels; ++from) {
                steps_[to][from] = transitions.allowed(from, to) ? score{transitions(from, to)} : impossible;
                if (transitions.allowed(from, to)) ways_[to].from[ways_[to].count++] = from;
            }
        }
    }

    void pass(const chain_transitions<Labels>& transitions) {
        if (reached_.size() < length_) {
            reached_.resize(length_);
            gaps_.resize(length_);
            from_.resize(length_);
        }
        for (std::size_t k = 0; k < Labels; ++k) {
            const bool open = lattice_->allows(0, k) && transitions.allowed(Labels, k);
            reached_[0][k] = open ? score{transitions(Labels, k)} + lattice_->scores(0)[k] : impossible;
        }
        for (std::size_t i = 1; i < length_; ++i)
            for (std::size_t k = 0; k < Labels; ++k) reach(i, k);
    }

    // No branch: which way is best cannot be foreseen.
    void reach(std::size_t i, std::size_t k) {
        score best = impossible, second = impossible;
        std::uint8_t from = 0;
        for (std::size_t at = 0; at < ways_[k].count; ++at) {
            const std::size_t j = ways_[k].from[at];
            const score value = reached_[i - 1][j] + steps_[k][j];
            second = std::max(second, std::min(best, value));
            from = value > best ? static_cast<std::uint8_t>(j) : from;
            best = std::max(best, value);
        }
        gaps_[i][k] = best - second;
        from_[i][k] = from;
        reached_[i][k] = lattice_->allows(i, k) && reachable(best) ? best + lattice_->scores(i)[k] : impossible;
    }

    std::size_t best_last() {
        const auto& last = reached_[length_ - 1];
        const auto best = std::max_element(last.begin(), last.end());
        best_ = *best;
        return static_cast<std::size_t>(best - last.begin());
    }

    void take(const detour& taken) {
        const std::size_t path = paths_.size();
        paths_.push_back(taken.price);
        labels_.resize(labels_.size() + length_);
        std::uint8_t* const labels = labels_.data() + path * length_;
        const std::uint8_t* const parent = labels_.data() + taken.parent * length_;
        std::copy(parent + taken.position, parent + length_, labels + taken.position);
        std::uint8_t label = taken.label;
        for (std::size_t i = taken.position; i-- > 0; label = from_[i][label]) labels[i] = label;
        if (paths_.size() < wanted_) offer_detours(taken, path, {labels, length_});
    }

    /// Left of its detour a path goes the best way, so a gap says what the next best way to a position costs.
    void offer_detours(const detour& taken, std::size_t path, std::span<const std::uint8_t> labels) {
        if (path == 0)
            for (std::size_t k = 0; k < Labels; ++k)
                if (k != taken.label) offer({best_ - reached_[length_ - 1][k], path, length_, static_cast<std::uint8_t>(k)});
        for (std::size_t i = taken.position - 1; i > 0; --i)
            if (is_offer(taken.price + gaps_[i][labels[i]])) offer_detours_at(i, labels, taken.price, path);
    }

    void offer_detours_at(std::size_t i, std::span<const std::uint8_t> labels, score price, std::size_t path) {
        const std::size_t to = labels[i];
        const auto reach = [&](std::size_t from) { return reached_[i - 1][from] + steps_[to][from]; };
        for (std::size_t j = 0; j < Labels; ++j)
            if (j != labels[i - 1])
                offer({price + (reach(labels[i - 1]) - reach(j)), path, i, static_cast<std::uint8_t>(j)});
    }

    bool is_offer(score price) const {
        const std::size_t room = wanted_ - paths_.size();
        return reachable(-price) && (detours_.size() < room || price < detours_[room - 1].price);
    }
    void offer(const detour& offered) {
        if (!is_offer(offered.price)) return;
        const auto place = std::upper_bound(detours_.begin(), detours_.end(), offered.price,
                                            [](score p, const detour& d) { return p < d.price; });
        detours_.insert(place, offered);
        if (detours_.size() > wanted_ - paths_.size()) detours_.pop_back();
    }
};

}  // namespace newsmodel::learn

#endif
