#ifndef NEWSMODEL_LEARN_RATE_TABLE_HPP_INCLUDED
#define NEWSMODEL_LEARN_RATE_TABLE_HPP_INCLUDED

#include <newsmodel/learn/feature_hash.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/row_table.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace newsmodel::learn {

/// How often something is true of a key, and how often the key was seen.
struct rate {
    std::uint8_t share = 0;    // in 1/255
    std::uint8_t support = 0;  // 2 * log2 of the count, rounded down, and 1 more; 0 for a key never seen

    friend constexpr bool operator==(const rate&, const rate&) = default;
};

/// Returns the support of a count: 0 for none, then two steps for each doubling.
constexpr std::uint8_t support_of(std::uint32_t count) {
    if (count == 0) return 0;
    const auto width = static_cast<unsigned>(std::bit_width(count));
    const bool upper_half = width > 1 && (count >> (width - 2) & 1);
    return static_cast<std::uint8_t>(2 * width - 1 + (upper_half ? 1u : 0u));
}

/// Rates of keys, such as how often a lemma is a cue, read in place.
///
/// Shape: the words are a header, the rate of an unseen key, and 2^bits rows of four bytes: two of the key, the share,
/// the support. A key lies in its row or one of the next, up to the first empty one; the table is at most 7/8 full.
/// Lifetime: borrows the words.
class rate_table {
public:
    /// Reads a table; nothing where the words are none.
    static constexpr std::optional<rate_table> read(model_view words) {
        const auto header = read_header(words, model_kind::rates);
        if (!header || header->bits < 1 || header->bits > 24) return std::nullopt;
        if (words.size() < model_header::words + 1 + (std::size_t{1} << header->bits)) return std::nullopt;
        rate_table table;
        table.unseen_ = rate_in(words[model_header::words]);
        table.rows_ = words.subspan(model_header::words + 1);
        table.bits_ = header->bits;
        return table;
    }

    /// Returns the rate of a key; that of an unseen key where it is none of the table's.
    constexpr rate operator()(std::uint32_t key) const {
        if (rows_.empty()) return unseen_;
        const std::uint32_t mark = key >> 16;
        for (std::size_t i = 0; i <= mask(); ++i) {
            const std::uint32_t row = rows_[(key + i) & mask()];
            if (row >> 24 == 0) return unseen_;
            if ((row & 0xFFFF) == mark) return rate_in(row);
        }
        return unseen_;
    }

    /// Returns the row of a key: what a writer stores.
    static constexpr std::uint32_t row_of(std::uint32_t key, rate value) {
        return key >> 16 | std::uint32_t{value.share} << 16 | std::uint32_t{value.support} << 24;
    }

private:
    model_view rows_;
    unsigned bits_ = 0;
    rate unseen_;

    constexpr std::size_t mask() const { return (std::size_t{1} << bits_) - 1; }
    static constexpr rate rate_in(std::uint32_t row) {
        return {.share = static_cast<std::uint8_t>(row >> 16), .support = static_cast<std::uint8_t>(row >> 24)};
    }
};

}  // namespace newsmodel::learn

#endif
