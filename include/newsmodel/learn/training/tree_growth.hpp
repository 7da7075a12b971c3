#ifndef NEWSMODEL_LEARN_TRAINING_TREE_GROWTH_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_TREE_GROWTH_HPP_INCLUDED

#include <newsmodel/learn/score.hpp>
#include <newsmodel/learn/training/dense_examples.hpp>
#include <newsmodel/learn/tree_ensemble.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace newsmodel::learn {

struct tree_options {
    std::size_t trees = 80;
    std::size_t leaves = tree_ensemble::leaves;  // of a tree, at most
    double rate = 0.1;
    double ridge = 2;                // added to every sum of second derivatives
    std::size_t smallest_leaf = 60;  // examples
    std::size_t bins = 128;          // of a feature, at most 256
    std::function<void(std::size_t tree, double loss)> on_tree = {};  // mean log loss before the tree
};

/// One node of a tree that has grown; a leaf where `yes` is 0.
struct grown_node {
    std::size_t yes = 0, no = 0;
    std::int32_t score = 0;
    std::int16_t threshold = 0;
    std::uint8_t feature = 0;
};

/// Grows one tree after another: the leaf whose best question gains most is split next, down to the lowest level.
///
/// Derivatives are whole numbers, so their sums do not depend on order, and a node's histogram is its parent's minus
/// its sibling's exactly.
class tree_grower {
public:
    tree_grower(const dense_examples& data, const tree_bins& bins, const tree_options& options)
        : data_{data},
          bins_{bins},
          options_{options},
          derivatives_(data.size()),
          near_(data.size()),
          order_(data.size()) {
        starts_.push_back(0);
        for (std::size_t feature = 0; feature < bins.features(); ++feature)
            starts_.push_back(starts_.back() + bins.count(feature));
    }

    /// Grows a tree on the derivatives of the loss at `log_odds`, and adds its scores there.
    std::vector<grown_node> grow(std::span<score> log_odds) {
        derive(log_odds);
        std::iota(order_.begin(), order_.end(), 0U);
        std::vector<grown_node> nodes(1);
        std::vector<leaf> leaves;
        leaves.push_back(make_leaf(0, 0, order_.size(), 0));
        while (leaves.size() < options_.leaves) {
            const auto best = std::max_element(leaves.begin(), leaves.end(),
                                               [](const leaf& a, const leaf& b) { return a.gain < b.gain; });
            if (!(best->gain > 0)) break;
            leaf other = split(nodes, *best);
            leaves.push_back(std::move(other));
        }
        for (const leaf& l : leaves) finish(nodes[l.node], l, log_odds);
        return nodes;
    }

private:
    struct derivative {
        std::int32_t slope, curve;  // first and second, in 2^-20
    };
    struct sums {
        std::int64_t slope = 0, curve = 0, count = 0;

        void add(const sums& o) { slope += o.slope, curve += o.curve, count += o.count; }
        void take(const sums& o) { slope -= o.slope, curve -= o.curve, count -= o.count; }
    };
    struct leaf {
        std::size_t node, first, last;  // its examples stand in order_, half-open
        std::size_t level;
        std::vector<sums> histogram;    // the bins of feature after feature
        double gain = 0;                // of its best question, which is:
        std::size_t feature = 0, bin = 0;
    };

    static constexpr double one = 1 << 20;

    const dense_examples& data_;
    const tree_bins& bins_;
    tree_options options_;
    std::vector<derivative> derivatives_, near_;  // of all examples; of a node's, in its order
    std::vector<std::uint32_t> order_;
    std::vector<std::size_t> starts_;

    void derive(std::span<const score> log_odds) {
        for (std::size_t i = 0; i < data_.size(); ++i) {
            const double p = logistic(log_odds[i]), weight = data_.weights[i] * one;
            derivatives_[i] = {static_cast<std::int32_t>(std::nearbyint((p - data_.targets[i]) * weight)),
                               static_cast<std::int32_t>(std::nearbyint(p * (1 - p) * weight))};
        }
    }

    leaf make_leaf(std::size_t node, std::size_t first, std::size_t last, std::size_t level) {
        leaf result{.node = node, .first = first, .last = last, .level = level, .histogram = std::vector<sums>(starts_.back())};
        for (std::size_t i = first; i < last; ++i) near_[i] = derivatives_[order_[i]];
        for (std::size_t feature = 0; feature < bins_.features(); ++feature) {
            const auto bins = bins_.of(feature);
            sums* const histogram = result.histogram.data() + starts_[feature];
            for (std::size_t i = first; i < last; ++i)
                histogram[bins[order_[i]]].add({near_[i].slope, near_[i].curve, 1});
        }
        find_question(result);
        return result;
    }

    double worth(const sums& s) const {
        const double slope = static_cast<double>(s.slope) / one;
        return slope * slope / (static_cast<double>(s.curve) / one + options_.ridge);
    }

    void find_question(leaf& l) const {
        l.gain = 0;
        if (l.level == tree_ensemble::levels) return;
        const auto smallest = static_cast<std::int64_t>(std::max<std::size_t>(options_.smallest_leaf, 1));
        sums all;
        for (std::size_t bin = 0; bin < starts_[1]; ++bin) all.add(l.histogram[bin]);
        const double whole = worth(all);
        for (std::size_t feature = 0; feature < bins_.features(); ++feature) {
            sums yes, no = all;
            for (std::size_t bin = 0; bin + 1 < bins_.count(feature); ++bin) {
                const sums& here = l.histogram[starts_[feature] + bin];
                yes.add(here);
                no.take(here);
                if (no.count < smallest) break;
                if (here.count == 0 || yes.count < smallest) continue;
                const double gain = worth(yes) + worth(no) - whole;
                if (gain > l.gain) l.gain = gain, l.feature = feature, l.bin = bin;
            }
        }
    }

    /// Splits a leaf in place, so that it becomes its own yes; returns the no.
    leaf split(std::vector<grown_node>& nodes, leaf& l) {
        const auto bins = bins_.of(l.feature);
        const auto at = [this](std::size_t i) { return order_.begin() + static_cast<std::ptrdiff_t>(i); };
        const auto middle = std::stable_partition(at(l.first), at(l.last),
                                                  [&](std::uint32_t example) { return bins[example] <= l.bin; });
        const auto cut = static_cast<std::size_t>(middle - order_.begin());
        grown_node& node = nodes[l.node];
        node.feature = static_cast<std::uint8_t>(l.feature);
        node.threshold = bins_.threshold(l.feature, l.bin);
        node.yes = nodes.size();
        node.no = nodes.size() + 1;
        const std::size_t yes = node.yes, no = node.no;
        nodes.resize(nodes.size() + 2);
        const bool count_yes = cut - l.first < l.last - cut;
        ++l.level;
        leaf small = count_yes ? make_leaf(yes, l.first, cut, l.level) : make_leaf(no, cut, l.last, l.level);
        for (std::size_t i = 0; i < l.histogram.size(); ++i) l.histogram[i].take(small.histogram[i]);
        l.node = count_yes ? no : yes;
        (count_yes ? l.first : l.last) = cut;
        find_question(l);
        if (count_yes) std::swap(l, small);
        return small;
    }

    void finish(grown_node& node, const leaf& l, std::span<score> log_odds) const {
        sums all;
        for (std::size_t bin = 0; bin < starts_[1]; ++bin) all.add(l.histogram[bin]);
        const double curve = static_cast<double>(all.curve) / one + options_.ridge;
        const double step = -(static_cast<double>(all.slope) / one) / curve;
        constexpr double limit = 128 * static_cast<double>(one_nat);
        node.score = static_cast<std::int32_t>(
            std::clamp(std::nearbyint(step * options_.rate * static_cast<double>(one_nat)), -limit, limit));
        for (std::size_t i = l.first; i < l.last; ++i) log_odds[order_[i]] += node.score;
    }
};

}  // namespace newsmodel::learn

#endif
