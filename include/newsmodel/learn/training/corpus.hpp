#ifndef NEWSMODEL_LEARN_TRAINING_CORPUS_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_CORPUS_HPP_INCLUDED

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// One position of a training sequence: its features lie in the corpus.
struct training_position {
    std::size_t first_feature;
    std::uint8_t label;
    std::uint8_t allowed;  // bit k: label k may stand here
};

/// One training sequence: its positions lie in the corpus.
struct training_sequence {
    std::size_t first, last;  // positions, half-open
    std::uint32_t group;      // the document, by which folds are cut
    float weight;
    float target;             // of a single example: the probability that it is a true one
};

/// Hashed features and gold labels of many sequences, in flat arrays.
///
/// Usage: `begin` a sequence, then `add` its positions; or `add_example` for one without an order.
class training_corpus {
public:
    void begin(std::uint32_t group, float weight = 1) {
        sequences_.push_back({positions_.size(), positions_.size(), group, weight, 0});
    }

    void add(std::span<const std::uint32_t> features, std::uint8_t label, std::uint8_t allowed = 0xFF) {
        positions_.push_back({features_.size(), label, allowed});
        features_.insert(features_.end(), features.begin(), features.end());
        sequences_.back().last = positions_.size();
    }

    /// Appends an example for a logistic model; `target` between 0 and 1.
    void add_example(std::span<const std::uint32_t> features, float target, std::uint32_t group, float weight = 1) {
        begin(group, weight);
        sequences_.back().target = target;
        add(features, target >= 0.5F ? 1 : 0);
    }

    std::size_t size() const { return sequences_.size(); }
    std::size_t position_count() const { return positions_.size(); }
    std::size_t feature_count() const { return features_.size(); }
    const training_sequence& sequence(std::size_t index) const { return sequences_[index]; }
    const training_position& position(std::size_t index) const { return positions_[index]; }

    std::span<const std::uint32_t> features(std::size_t position) const {
        const std::size_t first = positions_[position].first_feature;
        const std::size_t last =
            position + 1 < positions_.size() ? positions_[position + 1].first_feature : features_.size();
        return {features_.data() + first, last - first};
    }

    std::span<const std::uint32_t> all_features() const { return features_; }

    /// Returns the chosen sequences with those of their features that `keeps` is true of.
    template <class Keeps>
    training_corpus selected(std::span<const std::uint32_t> chosen, const Keeps& keeps) const {
        training_corpus result;
        for (const std::uint32_t index : chosen) {
            const training_sequence& from = sequences_[index];
            result.begin(from.group, from.weight);
            result.sequences_.back().target = from.target;
            for (std::size_t i = from.first; i < from.last; ++i) {
                result.add({}, positions_[i].label, positions_[i].allowed);
                for (const std::uint32_t hash : features(i))
                    if (keeps(hash)) result.features_.push_back(hash);
            }
        }
        return result;
    }

private:
    std::vector<training_sequence> sequences_;
    std::vector<training_position> positions_;
    std::vector<std::uint32_t> features_;
};

/// Returns the indexes of all sequences.
inline std::vector<std::uint32_t> all_sequences(const training_corpus& corpus) {
    std::vector<std::uint32_t> indexes(corpus.size());
    std::iota(indexes.begin(), indexes.end(), 0U);
    return indexes;
}

/// A corpus cut into folds by document, to predict each document with a model that has not seen it (jackknife).
struct fold {
    std::uint32_t index, count;

    constexpr bool holds(std::uint32_t group) const { return group % count == index; }

    /// Returns the sequences to train on: those outside the fold.
    std::vector<std::uint32_t> outside(const training_corpus& corpus) const { return pick(corpus, false); }

    /// Returns the sequences to predict: those inside the fold.
    std::vector<std::uint32_t> inside(const training_corpus& corpus) const { return pick(corpus, true); }

private:
    std::vector<std::uint32_t> pick(const training_corpus& corpus, bool in) const {
        std::vector<std::uint32_t> indexes;
        for (std::uint32_t i = 0; i < corpus.size(); ++i)
            if (holds(corpus.sequence(i).group) == in) indexes.push_back(i);
        return indexes;
    }
};

}  // namespace newsmodel::learn

#endif
