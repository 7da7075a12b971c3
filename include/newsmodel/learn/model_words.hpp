#ifndef NEWSMODEL_LEARN_MODEL_WORDS_HPP_INCLUDED
#define NEWSMODEL_LEARN_MODEL_WORDS_HPP_INCLUDED

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Every model is a sequence of 64-bit words: an array in a header, or a vector that a program has trained itself.
///
/// ```
///  word 0                                             word 1                  then
/// +--------+---------+------+---------+------+-------+-----------+-----------+-----------------+
/// | "NM"   | version | kind | columns | bits | check | count     | unit      | what kind needs |
/// +--------+---------+------+---------+------+-------+-----------+-----------+-----------------+
///  16 bits   8         8      16        8      8       32          32
/// ```
namespace newsmodel::learn {

/// A model that owns its words; every reader takes `std::span<const std::uint64_t>` and borrows them.
using model_words = std::vector<std::uint64_t>;

enum class model_kind : std::uint8_t { linear = 1, chain = 2, trees = 3, calibration = 4, rates = 5 };

/// Whether a row of a table knows by a byte which feature it belongs to.
enum class row_check : std::uint8_t { none = 0, fingerprint = 1 };

struct model_header {
    model_kind kind;
    std::size_t columns = 0;              // labels, dense features or knots
    unsigned bits = 0;                    // a table has 2^bits rows
    row_check check = row_check::none;
    std::uint32_t count = 0;              // what `kind` counts: live rows, trees
    std::uint32_t unit = 0;               // of one step of a weight, in 2^-24 nat

    static constexpr std::size_t words = 2;

    friend constexpr bool operator==(const model_header&, const model_header&) = default;
};

namespace detail {

inline constexpr std::uint64_t model_magic = 0x4E4D, model_version = 1;

}  // namespace detail

/// Appends a header to a model that is being written.
inline void append_header(model_words& words, const model_header& header) {
    words.push_back(detail::model_magic << 48 | detail::model_version << 40 |
                    static_cast<std::uint64_t>(header.kind) << 32 | static_cast<std::uint64_t>(header.columns) << 16 |
                    static_cast<std::uint64_t>(header.bits) << 8 | static_cast<std::uint64_t>(header.check));
    words.push_back(static_cast<std::uint64_t>(header.count) << 32 | header.unit);
}

/// Reads the header of a model; nothing where the words are no model of this kind and version.
constexpr std::optional<model_header> read_header(std::span<const std::uint64_t> words, model_kind kind) {
    if (words.size() < model_header::words) return std::nullopt;
    const std::uint64_t first = words[0];
    if (first >> 48 != detail::model_magic || (first >> 40 & 255) != detail::model_version) return std::nullopt;
    if ((first >> 32 & 255) != static_cast<std::uint64_t>(kind) || (first & 255) > 1) return std::nullopt;
    return model_header{.kind = kind,
                        .columns = static_cast<std::size_t>(first >> 16 & 0xFFFF),
                        .bits = static_cast<unsigned>(first >> 8 & 255),
                        .check = static_cast<row_check>(first & 255),
                        .count = static_cast<std::uint32_t>(words[1] >> 32),
                        .unit = static_cast<std::uint32_t>(words[1])};
}

/// Reads the 32-bit number at `index` of an array that lies two to a word, the low half first.
constexpr std::uint32_t packed_32(std::span<const std::uint64_t> words, std::size_t index) {
    return static_cast<std::uint32_t>(words[index / 2] >> (index % 2 * 32));
}

/// Sets the byte at `index` of an array that lies eight to a word, the low byte first.
inline void set_packed_byte(std::span<std::uint64_t> words, std::size_t index, std::uint8_t byte) {
    const auto shift = index % 8 * 8;
    words[index / 8] = (words[index / 8] & ~(std::uint64_t{255} << shift)) | std::uint64_t{byte} << shift;
}

/// Appends 32-bit numbers two to a word.
inline void append_packed_32(model_words& words, std::span<const std::uint32_t> values) {
    for (std::size_t i = 0; i < values.size(); i += 2)
        words.push_back(values[i] | (i + 1 < values.size() ? std::uint64_t{values[i + 1]} << 32 : 0));
}

}  // namespace newsmodel::learn

#endif
