#ifndef NEWSMODEL_LEARN_TRAINING_COUNT_RATES_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_COUNT_RATES_HPP_INCLUDED

#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/rate_table.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace newsmodel::learn {

/// Counts how often something is true of each key.
///
/// While a model trains on what the counts came from, each document is taken out of them (`remove`, predict, `add`), so
/// that it is seen as a new one would be.
/// Units: a share is smoothed: as if the key had been seen `prior` times more, at the common share.
class rate_counts {
public:
    explicit rate_counts(double prior = 2, double common = 0.05) : prior_{prior}, common_{common} {}

    /// Counts a key; `truth` between 0 and 1.
    void add(std::uint32_t key, double truth) {
        tally& t = tallies_[key];
        ++t.seen;
        t.truth += units(truth);
    }

    /// Takes back what `add` counted.
    void remove(std::uint32_t key, double truth) {
        tally& t = tallies_[key];
        --t.seen;
        t.truth -= units(truth);
    }

    /// Sets the common share to that of all that was counted.
    void set_common_to_mean() {
        tally all;
        for (const auto& [key, t] : tallies_) {
            all.seen += t.seen;
            all.truth += t.truth;
        }
        if (all.seen > 0) common_ = static_cast<double>(all.truth) / one / static_cast<double>(all.seen);
    }

    /// Returns the rate of a key, as the written table gives it.
    rate operator()(std::uint32_t key) const {
        const auto found = tallies_.find(key);
        return found == tallies_.end() ? rate_of({}) : rate_of(found->second);
    }

    /// Writes the table of the keys seen at least `minimum` times.
    ///
    /// Errors: of two keys that a table cannot tell apart, the commoner one is kept.
    model_words write(std::uint32_t minimum = 1) const {
        std::vector<entry> kept;
        for (const auto& [key, t] : tallies_)
            if (t.seen >= static_cast<std::int64_t>(minimum)) kept.push_back({key, t});
        std::stable_sort(kept.begin(), kept.end(), [](const entry& a, const entry& b) { return a.t.seen > b.t.seen; });
        unsigned bits = 1;
        while ((std::size_t{1} << bits) * 7 / 8 <= kept.size()) ++bits;
        return table_of(kept, bits);
    }

private:
    static constexpr double one = 1 << 20;

    struct tally {
        std::int64_t seen = 0, truth = 0;  // truth in 2^-20, so that what is added can be removed
    };
    struct entry {
        std::uint32_t key;
        tally t;
    };

    std::map<std::uint32_t, tally> tallies_;
    double prior_, common_;

    static std::int64_t units(double truth) { return static_cast<std::int64_t>(std::nearbyint(truth * one)); }

    rate rate_of(const tally& t) const {
        const double seen = static_cast<double>(t.seen), truth = static_cast<double>(t.truth) / one;
        const double share = (truth + prior_ * common_) / (seen + prior_);
        return {.share = static_cast<std::uint8_t>(std::clamp(std::nearbyint(share * 255), 0.0, 255.0)),
                .support = support_of(static_cast<std::uint32_t>(t.seen))};
    }

    model_words table_of(const std::vector<entry>& kept, unsigned bits) const {
        std::vector<std::uint32_t> rows(std::size_t{1} << bits, 0);
        for (const auto& [key, t] : kept) {
            std::size_t at = key & (rows.size() - 1);
            while (rows[at] >> 24 != 0 && (rows[at] & 0xFFFF) != key >> 16) at = (at + 1) & (rows.size() - 1);
            if (rows[at] >> 24 == 0) rows[at] = rate_table::row_of(key, rate_of(t));
        }
        model_words words;
        append_header(words, {.kind = model_kind::rates, .columns = 2, .bits = bits,
                              .count = static_cast<std::uint32_t>(kept.size())});
        words.push_back(rate_table::row_of(0, rate_of({})));
        words.insert(words.end(), rows.begin(), rows.end());
        return words;
    }
};

}  // namespace newsmodel::learn

#endif
