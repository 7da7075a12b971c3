#ifndef NEWSMODEL_LEARN_CALIBRATION_HPP_INCLUDED
#define NEWSMODEL_LEARN_CALIBRATION_HPP_INCLUDED

#include <newsmodel/learn/model_words.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace newsmodel::learn {

/// A table that turns a model's probability into how often it is right, read in place.
///
/// Shape: the words are a header and `columns` knots of 32 bits, evenly from 0 to 1, in units of 2^-16; between knots
/// the line is straight.
/// Lifetime: borrows the words.
class calibration {
public:
    /// Reads a table; nothing where the words are none.
    static constexpr std::optional<calibration> read(model_view words) {
        const auto header = read_header(words, model_kind::calibration);
        if (!header || header->columns < 2 || header->columns > 4097) return std::nullopt;
        if (words.size() < model_header::words + header->columns) return std::nullopt;
        calibration table;
        table.knots_ = words.subspan(model_header::words);
        table.count_ = header->columns;
        return table;
    }

    /// Returns the calibrated probability; the same number where the table is empty.
    constexpr double operator()(double probability) const {
        if (count_ == 0) return probability;
        constexpr std::int64_t one = 1 << 16;
        const auto raw = static_cast<std::int64_t>(std::clamp(probability, 0.0, 1.0) * one);
        const std::int64_t along = raw * static_cast<std::int64_t>(count_ - 1);
        const std::size_t knot = std::min(static_cast<std::size_t>(along / one), count_ - 2);
        const std::int64_t rest = along - static_cast<std::int64_t>(knot) * one;
        const std::int64_t low = knots_[knot], high = knots_[knot + 1];
        return static_cast<double>(low + (high - low) * rest / one) / one;
    }

private:
    model_view knots_;
    std::size_t count_ = 0;
};

}  // namespace newsmodel::learn

#endif
