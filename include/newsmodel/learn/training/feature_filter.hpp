#ifndef NEWSMODEL_LEARN_TRAINING_FEATURE_FILTER_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_FEATURE_FILTER_HPP_INCLUDED

#include <newsmodel/learn/feature_hash.hpp>
#include <newsmodel/learn/training/corpus.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// Which features a model learns from: those seen often enough and, where rows carry fingerprints, one a row.
///
/// With `give_rows` training and extraction drop the same features; without, a feature never seen in training still
/// meets the row of another at run time, and shifts its scores.
class feature_filter {
public:
    /// Counts the features of the chosen sequences, on a table wide enough that rare ones rarely meet.
    feature_filter(const training_corpus& corpus, std::span<const std::uint32_t> chosen, std::uint16_t minimum,
                   unsigned width = 26)
        : counts_(std::size_t{1} << width), minimum_{minimum}, width_{width} {
        for_each_feature(corpus, chosen, [this](std::uint32_t hash) {
            std::uint16_t& count = counts_[feature_row(hash, width_)];
            if (count < std::numeric_limits<std::uint16_t>::max()) ++count;
        });
    }

    /// Gives each of 2^`bits` rows to the commonest feature that reads it; the others are dropped.
    void give_rows(const training_corpus& corpus, std::span<const std::uint32_t> chosen, unsigned bits) {
        std::vector<std::uint32_t> owners(std::size_t{1} << bits, 0);
        std::vector<std::uint16_t> best(owners.size(), 0);
        for_each_feature(corpus, chosen, [&](std::uint32_t hash) {
            const std::uint16_t count = counts_[feature_row(hash, width_)];
            const std::size_t row = feature_row(hash, bits);
            if (count < minimum_ || count < best[row] || (count == best[row] && hash >= owners[row])) return;
            best[row] = count;
            owners[row] = hash;
        });
        bits_ = bits;
        fingerprints_.assign(owners.size(), 0);
        for (std::size_t row = 0; row < owners.size(); ++row)
            if (best[row] > 0) fingerprints_[row] = feature_fingerprint(owners[row]);
    }

    /// Whether a model learns from the feature.
    bool operator()(std::uint32_t hash) const {
        if (counts_[feature_row(hash, width_)] < minimum_) return false;
        return fingerprints_.empty() || fingerprints_[feature_row(hash, bits_)] == feature_fingerprint(hash);
    }

    /// The byte of each row, 0 for one without a feature, whose weights stay 0; empty before `give_rows`.
    std::span<const std::uint8_t> fingerprints() const { return fingerprints_; }

    /// Returns how many different features are seen, and how many of them often enough.
    struct tally {
        std::size_t seen = 0, frequent = 0;
    };
    tally count() const {
        tally result;
        for (const std::uint16_t count : counts_) {
            result.seen += count > 0;
            result.frequent += count > 0 && count >= minimum_;
        }
        return result;
    }

private:
    std::vector<std::uint16_t> counts_;
    std::vector<std::uint8_t> fingerprints_;
    std::uint16_t minimum_;
    unsigned width_, bits_ = 0;

    template <class Visit>
    static void for_each_feature(const training_corpus& corpus, std::span<const std::uint32_t> chosen,
                                 const Visit& visit) {
        for (const std::uint32_t index : chosen)
            for (std::size_t i = corpus.sequence(index).first; i < corpus.sequence(index).last; ++i)
                for (const std::uint32_t hash : corpus.features(i)) visit(hash);
    }
};

}  // namespace newsmodel::learn

#endif
