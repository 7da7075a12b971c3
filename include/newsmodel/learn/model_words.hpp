#ifndef NEWSMODEL_LEARN_MODEL_WORDS_HPP_INCLUDED
#define NEWSMODEL_LEARN_MODEL_WORDS_HPP_INCLUDED

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Every model is a sequence of 32-bit words: a literal in a header, or a vector that a program has trained itself.
///
/// ```
///  word 0                    word 1                   word 2   word 3   then
/// +--------+---------+------+---------+------+-------+--------+--------+-----------------+
/// | "NM"   | version | kind | columns | bits | check | count  | unit   | what kind needs |
/// +--------+---------+------+---------+------+-------+--------+--------+-----------------+
///  16 bits   8         8      16        8      8       32       32
/// ```
namespace newsmodel::learn {

/// A word of a model: 32 bits. It is the type of a character so that an array of words can be written as a literal, which
/// compilers take ten times as fast as a list of numbers.
using model_word = char32_t;

/// A model that owns its words.
using model_words = std::vector<model_word>;

/// What every reader of a model takes and borrows.
using model_view = std::span<const model_word>;

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

    static constexpr std::size_t words = 4;

    friend constexpr bool operator==(const model_header&, const model_header&) = default;
};

namespace detail {

inline constexpr std::uint32_t model_magic = 0x4E4D, model_version = 2;

}  // namespace detail

/// Appends a header to a model that is being written.
inline void append_header(model_words& words, const model_header& header) {
    words.push_back(detail::model_magic << 16 | detail::model_version << 8 | static_cast<std::uint32_t>(header.kind));
    words.push_back(static_cast<std::uint32_t>(header.columns) << 16 | header.bits << 8 |
                    static_cast<std::uint32_t>(header.check));
    words.push_back(header.count);
    words.push_back(header.unit);
}

/// Whether the words start as a model of this version does.
constexpr bool is_model(model_view words) {
    return words.size() >= model_header::words && words[0] >> 8 == (detail::model_magic << 8 | detail::model_version);
}

/// Reads the header of a model; nothing where the words are no model of this kind and version.
constexpr std::optional<model_header> read_header(model_view words, model_kind kind) {
    if (!is_model(words) || (words[0] & 255) != static_cast<std::uint32_t>(kind) || (words[1] & 255) > 1)
        return std::nullopt;
    return model_header{.kind = kind,
                        .columns = static_cast<std::size_t>(words[1] >> 16),
                        .bits = static_cast<unsigned>(words[1] >> 8 & 255),
                        .check = static_cast<row_check>(words[1] & 255),
                        .count = words[2],
                        .unit = words[3]};
}

/// Reads the byte at `index` of an array that lies four to a word, the low byte first.
constexpr std::uint8_t packed_byte(model_view words, std::size_t index) {
    return static_cast<std::uint8_t>(words[index / 4] >> (index % 4 * 8));
}

/// Sets such a byte.
inline void set_packed_byte(std::span<model_word> words, std::size_t index, std::uint8_t byte) {
    const auto shift = index % 4 * 8;
    words[index / 4] = (words[index / 4] & ~(model_word{255} << shift)) | static_cast<model_word>(byte) << shift;
}

}  // namespace newsmodel::learn

#endif
