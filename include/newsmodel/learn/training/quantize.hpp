#ifndef NEWSMODEL_LEARN_TRAINING_QUANTIZE_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_QUANTIZE_HPP_INCLUDED

#include <newsmodel/learn/chain_model.hpp>
#include <newsmodel/learn/linear_model.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/training/adagrad.hpp>
#include <newsmodel/learn/training/train_chain.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// How weights become bytes.
struct quantization {
    double kept = 1;                                  // share of weights that keep their value; larger ones are clipped
    std::span<const std::uint8_t> fingerprints = {};  // of each row, where the model checks
};

namespace detail {

/// Returns the size of the weight below which a share of all that are not 0 lies.
inline float weight_quantile(std::vector<float> sizes, double share) {
    if (sizes.empty()) return 1;
    const auto last = static_cast<double>(sizes.size() - 1);
    const auto nth = sizes.begin() + static_cast<std::ptrdiff_t>(std::min(share * last + 0.5, last));
    std::nth_element(sizes.begin(), nth, sizes.end());
    return *nth;
}

/// Rows of `Columns` signed bytes and the unit that gives them back their size.
template <std::size_t Columns>
struct byte_rows {
    std::uint32_t unit = 0;  // 2^-24 nat
    std::uint32_t live = 0;  // rows that are not all 0
    std::vector<std::array<std::int8_t, Columns>> rows;
};

template <std::size_t Columns>
byte_rows<Columns> to_bytes(const weight_rows<Columns>& weights, double kept) {
    std::vector<float> sizes;
    for (const auto& row : weights.rows)
        for (const float w : row)
            if (w != 0) sizes.push_back(std::abs(w));
    // The unit is rounded first, so that bytes are counted in what a reader multiplies by.
    const float top = weight_quantile(std::move(sizes), kept);
    const double unit = std::clamp(std::ceil(top / 127.0 * 0x1p24), 1.0, 0x1p31);
    byte_rows<Columns> result;
    result.unit = static_cast<std::uint32_t>(unit);
    result.rows.reserve(weights.rows.size());
    for (const auto& row : weights.rows) {
        auto& bytes = result.rows.emplace_back();
        for (std::size_t k = 0; k < Columns; ++k)
            bytes[k] = static_cast<std::int8_t>(std::clamp(std::nearbyint(row[k] * 0x1p24 / unit), -127.0, 127.0));
        result.live += std::any_of(bytes.begin(), bytes.end(), [](std::int8_t b) { return b != 0; });
    }
    return result;
}

/// Appends a table of rows to a model that is being written.
template <std::size_t Columns, row_check Check>
void append_rows(model_words& words, const byte_rows<Columns>& bytes, std::span<const std::uint8_t> fingerprints) {
    using table = row_table<Columns, Check>;
    const auto bits = static_cast<unsigned>(std::bit_width(bytes.rows.size()) - 1);
    const std::size_t first = words.size();
    words.resize(first + table::word_count(bits));
    const auto rows = std::span{words}.subspan(first);
    for (std::size_t r = 0; r < bytes.rows.size(); ++r) {
        for (std::size_t k = 0; k < Columns; ++k)
            set_packed_byte(rows, r * table::row_bytes + k, static_cast<std::uint8_t>(bytes.rows[r][k]));
        if constexpr (Check == row_check::fingerprint)
            set_packed_byte(rows, r * table::row_bytes + Columns, r < fingerprints.size() ? fingerprints[r] : 0);
    }
}

}  // namespace detail

/// Writes a linear model: weights as bytes, the largest as 127.
template <row_check Check = row_check::none, std::size_t Columns>
model_words quantize_linear(const weight_rows<Columns>& weights, const quantization& how = {},
                            const std::array<std::int32_t, Columns>& biases = {}) {
    const auto bytes = detail::to_bytes(weights, how.kept);
    model_words words;
    append_header(words, {.kind = model_kind::linear, .columns = Columns, .bits = weights.bits, .check = Check,
                          .count = bytes.live, .unit = bytes.unit});
    for (const std::int32_t bias : biases) words.push_back(static_cast<model_word>(bias));
    detail::append_rows<Columns, Check>(words, bytes, how.fingerprints);
    return words;
}

/// Writes a chain model. Every row loses its outside weight, which leaves all probabilities as they are; then weights
/// become bytes, the largest as 127.
template <row_check Check = row_check::none, std::size_t Labels>
model_words quantize_chain(const chain_weights<Labels>& weights, const quantization& how = {}) {
    weight_rows<Labels - 1> relative{.bits = weights.emissions.bits, .rows{}};
    relative.rows.reserve(weights.emissions.rows.size());
    for (const auto& row : weights.emissions.rows) {
        auto& inner = relative.rows.emplace_back();
        for (std::size_t k = 1; k < Labels; ++k) inner[k - 1] = row[k] - row[0];
    }
    const auto bytes = detail::to_bytes(relative, how.kept);
    model_words words;
    append_header(words, {.kind = model_kind::chain, .columns = Labels, .bits = relative.bits, .check = Check,
                          .count = bytes.live, .unit = bytes.unit});
    const auto steps = weights.scores();
    for (const auto& from : steps.scores())
        for (const std::int32_t step : from) words.push_back(static_cast<model_word>(step));
    detail::append_rows<Labels - 1, Check>(words, bytes, how.fingerprints);
    return words;
}

}  // namespace newsmodel::learn

#endif
