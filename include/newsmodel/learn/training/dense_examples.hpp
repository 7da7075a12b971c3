#ifndef NEWSMODEL_LEARN_TRAINING_DENSE_EXAMPLES_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_DENSE_EXAMPLES_HPP_INCLUDED

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// Examples with a value for each of a few features.
///
/// Units: values are 16-bit integers in whatever unit the caller chose; targets are probabilities.
struct dense_examples {
    std::size_t features;
    std::vector<std::int16_t> values = {};  // example after example
    std::vector<float> targets = {}, weights = {};

    void add(std::span<const std::int16_t> example, float target, float weight = 1) {
        values.insert(values.end(), example.begin(), example.begin() + static_cast<std::ptrdiff_t>(features));
        targets.push_back(target);
        weights.push_back(weight);
    }

    std::size_t size() const { return targets.size(); }
    std::int16_t value(std::size_t example, std::size_t feature) const { return values[example * features + feature]; }
    std::span<const std::int16_t> example(std::size_t index) const {
        return std::span{values}.subspan(index * features, features);
    }
};

/// The values of each feature in at most 256 bins of about the same number of examples, feature after feature.
class tree_bins {
public:
    tree_bins(const dense_examples& data, std::size_t most)
        : examples_{data.size()}, bins_(data.features * data.size()) {
        std::vector<std::int16_t> column(data.size());
        for (std::size_t feature = 0; feature < data.features; ++feature) {
            for (std::size_t i = 0; i < data.size(); ++i) column[i] = data.value(i, feature);
            const std::span<std::uint8_t> bins{bins_.data() + feature * examples_, examples_};
            edges_.push_back(edges_of(column, std::clamp<std::size_t>(most, 2, 256)));
            const auto& edges = edges_.back();
            for (std::size_t i = 0; i < data.size(); ++i)
                bins[i] = static_cast<std::uint8_t>(
                    std::lower_bound(edges.begin(), edges.end(), data.value(i, feature)) - edges.begin());
        }
    }

    std::size_t features() const { return edges_.size(); }
    std::size_t count(std::size_t feature) const { return edges_[feature].size(); }

    /// The highest value that a bin takes in.
    std::int16_t threshold(std::size_t feature, std::size_t bin) const { return edges_[feature][bin]; }

    /// The bin of each example.
    std::span<const std::uint8_t> of(std::size_t feature) const {
        return {bins_.data() + feature * examples_, examples_};
    }

private:
    std::size_t examples_;
    std::vector<std::vector<std::int16_t>> edges_;
    std::vector<std::uint8_t> bins_;

    static std::vector<std::int16_t> edges_of(std::vector<std::int16_t> column, std::size_t most) {
        std::sort(column.begin(), column.end());
        std::vector<std::int16_t> distinct = column;
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        std::vector<std::int16_t> edges;
        if (distinct.size() <= most) {
            for (std::size_t i = 0; i + 1 < distinct.size(); ++i)
                edges.push_back(static_cast<std::int16_t>((distinct[i] + distinct[i + 1]) >> 1));
        } else {
            for (std::size_t i = 1; i < most; ++i) edges.push_back(column[i * column.size() / most]);
            edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
            if (edges.back() == std::numeric_limits<std::int16_t>::max()) edges.pop_back();
        }
        edges.push_back(std::numeric_limits<std::int16_t>::max());
        return edges;
    }
};

}  // namespace newsmodel::learn

#endif
