#ifndef NEWSMODEL_LEARN_ROW_TABLE_HPP_INCLUDED
#define NEWSMODEL_LEARN_ROW_TABLE_HPP_INCLUDED

#include <newsmodel/learn/feature_hash.hpp>
#include <newsmodel/learn/model_words.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>

namespace newsmodel::learn {

namespace detail {

/// Loads the bytes of an `Integer` that start at byte `offset` of the words, the first byte lowest.
template <class Integer>
Integer load_bytes(const model_word* words, std::size_t offset) {
    Integer value{};
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&value, reinterpret_cast<const unsigned char*>(words) + offset, sizeof value);
    } else {
        for (std::size_t i = 0; i < sizeof value; ++i)
            value |= static_cast<Integer>(packed_byte({words, (offset + i) / 4 + 1}, offset + i)) << (8 * i);
    }
    return value;
}

}  // namespace detail

/// 2^bits rows of signed bytes, one row a feature, read in place.
///
/// Shape: a row is `Columns` bytes and, with `row_check::fingerprint`, one more by which it knows its feature; rows lie
/// without gaps, so all columns of a row of at most eight bytes come with one load.
///
/// ```
///  | row 0           | row 1           | row 2 …
///  | B | I | finger  | B | I | finger  |            Columns = 2, the label O is not stored
/// ```
/// Lifetime: borrows the words.
/// Complexity: one load and a few instructions a feature; no branch on what is loaded.
template <std::size_t Columns, row_check Check = row_check::none>
class row_table {
    static constexpr bool checked = Check == row_check::fingerprint;

public:
    static constexpr std::size_t row_bytes = Columns + (checked ? 1 : 0);
    static constexpr bool narrow = row_bytes <= 8;
    static_assert(Columns >= 1 && (narrow || !checked), "a checked row has at most seven columns");

    /// The words of a table: the rows, and room to load whole vectors at the last one.
    static constexpr std::size_t word_count(unsigned bits) {
        return (row_bytes * (std::size_t{1} << bits) + 3) / 4 + 8;
    }

    constexpr row_table() = default;
    constexpr row_table(model_view words, unsigned bits) : words_{words.data()}, bits_{bits} {}

    constexpr unsigned bits() const { return bits_; }

    /// Adds up the rows of the features.
    std::array<std::int32_t, Columns> sum(std::span<const std::uint32_t> hashes) const {
        std::array<std::int32_t, Columns> total{};
        while (hashes.size() > block) {
            add(total, hashes.first(block));
            hashes = hashes.subspan(block);
        }
        add(total, hashes);
        return total;
    }

    /// Whether the feature's row counts for it: its own, or an empty one that adds 0; always, where rows do not check.
    bool knows(std::uint32_t hash) const {
        if constexpr (!checked) return true;
        else return finger_of(row(hash)) == feature_fingerprint(hash);
    }

private:
    static constexpr std::size_t block = 256;  // so many bytes add up to less than 2^16
    using narrow_row = std::conditional_t<row_bytes <= 4, std::uint32_t, std::uint64_t>;
    static constexpr auto sign_bits = static_cast<narrow_row>(0x8080808080808080);
    static constexpr auto low_lanes = static_cast<narrow_row>(0x00FF00FF00FF00FF);
    static constexpr std::size_t padded_columns = (Columns + 15) / 16 * 16;

    const model_word* words_ = nullptr;
    unsigned bits_ = 0;

    std::size_t offset(std::uint32_t hash) const { return feature_row(hash, bits_) * row_bytes; }
    narrow_row row(std::uint32_t hash) const { return detail::load_bytes<narrow_row>(words_, offset(hash)); }
    static std::uint8_t finger_of(narrow_row row) { return static_cast<std::uint8_t>(row >> (8 * (row_bytes - 1))); }

    void add(std::array<std::int32_t, Columns>& total, std::span<const std::uint32_t> hashes) const {
        if constexpr (narrow) add_narrow(total, hashes);
        else add_wide(total, hashes);
    }

    // Bytes are added in lanes of 16 bits, the even ones and the odd ones apart, each with 128 more than its value. Rows
    // are gathered first, so that a compiler adds many of them at once.
    void add_narrow(std::array<std::int32_t, Columns>& total, std::span<const std::uint32_t> hashes) const {
        std::array<narrow_row, block> rows;
        for (std::size_t i = 0; i < hashes.size(); ++i) rows[i] = row(hashes[i]);
        narrow_row even = 0, odd = 0, count = 0;
        for (std::size_t i = 0; i < hashes.size(); ++i) {
            narrow_row value = rows[i] ^ sign_bits;
            if constexpr (checked) {
                const narrow_row own = finger_of(rows[i]) == feature_fingerprint(hashes[i]) ? 1 : 0;
                value &= 0 - own;
                count += own;
            }
            even += value & low_lanes;
            if constexpr (Columns > 1) odd += value >> 8 & low_lanes;
        }
        if constexpr (!checked) count = static_cast<narrow_row>(hashes.size());
        for (std::size_t column = 0; column < Columns; ++column) {
            const narrow_row lanes = (column % 2 == 0 ? even : odd) >> (column / 2 * 16) & 0xFFFF;
            total[column] += static_cast<std::int32_t>(lanes) - static_cast<std::int32_t>(count * 128);
        }
    }

    void add_wide(std::array<std::int32_t, Columns>& total, std::span<const std::uint32_t> hashes) const {
        std::array<std::uint16_t, padded_columns> lanes{};
        for (const std::uint32_t hash : hashes) add_row(lanes, offset(hash));
        const auto bias = static_cast<std::int32_t>(hashes.size() * 128);
        for (std::size_t column = 0; column < Columns; ++column) total[column] += lanes[column] - bias;
    }

    void add_row(std::array<std::uint16_t, padded_columns>& lanes, std::size_t offset) const {
        if constexpr (std::endian::native == std::endian::little) {
            std::array<std::uint8_t, padded_columns> bytes;  // a copy, since the table's bytes could alias the lanes
            std::memcpy(bytes.data(), reinterpret_cast<const unsigned char*>(words_) + offset, padded_columns);
            for (std::size_t i = 0; i < padded_columns; ++i)
                lanes[i] = static_cast<std::uint16_t>(lanes[i] + (bytes[i] ^ 0x80));
        } else {
            for (std::size_t i = 0; i < Columns; ++i)
                lanes[i] = static_cast<std::uint16_t>(
                    lanes[i] + (detail::load_bytes<std::uint8_t>(words_, offset + i) ^ 0x80));
        }
    }
};

}  // namespace newsmodel::learn

#endif
