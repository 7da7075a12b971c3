#ifndef NEWSMODEL_LEARN_LINEAR_MODEL_HPP_INCLUDED
#define NEWSMODEL_LEARN_LINEAR_MODEL_HPP_INCLUDED

#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/row_table.hpp>
#include <newsmodel/learn/score.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace newsmodel::learn {

/// A linear model over hashed features with 8-bit weights, read in place: a score for each of `Columns` labels.
///
/// Shape: the words are a header, one bias a column (in scores), and the rows.
/// Lifetime: borrows the words.
/// Complexity: one load a feature.
template <std::size_t Columns, row_check Check = row_check::none>
class linear_model {
public:
    using table_type = row_table<Columns, Check>;
    using scores = std::array<std::int32_t, Columns>;

    static constexpr std::size_t bias_words = Columns;

    /// Reads a model; nothing where the words are not a linear model of this shape.
    static constexpr std::optional<linear_model> read(model_view words) {
        const auto header = read_header(words, model_kind::linear);
        if (!header || header->columns != Columns || header->check != Check || header->bits > 24) return std::nullopt;
        const std::size_t rows = model_header::words + bias_words;
        if (words.size() < rows + table_type::word_count(header->bits)) return std::nullopt;
        linear_model model;
        model.table_ = table_type{words.subspan(rows), header->bits};
        model.unit_ = header->unit;
        for (std::size_t column = 0; column < Columns; ++column)
            model.bias_[column] = static_cast<std::int32_t>(words[model_header::words + column]);
        return model;
    }

    constexpr const table_type& table() const { return table_; }

    /// Returns the score of every label. Units: 2^-16 nat.
    scores operator()(std::span<const std::uint32_t> hashes) const {
        const auto sums = table_.sum(hashes);
        scores result;
        for (std::size_t column = 0; column < Columns; ++column)
            result[column] = bias_[column] + scaled(sums[column]);
        return result;
    }

    /// Returns the label with the highest sum of weights, the first of equals; biases do not count.
    std::size_t best(std::span<const std::uint32_t> hashes) const {
        const auto sums = table_.sum(hashes);
        return static_cast<std::size_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
    }

private:
    table_type table_;
    std::int64_t unit_ = 0;
    scores bias_{};

    std::int32_t scaled(std::int32_t sum) const { return static_cast<std::int32_t>(sum * unit_ >> 8); }
};

/// A logistic model over hashed features: one column, read as log odds.
template <row_check Check = row_check::none>
class logistic_model {
public:
    static constexpr std::optional<logistic_model> read(model_view words) {
        const auto linear = linear_model<1, Check>::read(words);
        if (!linear) return std::nullopt;
        logistic_model model;
        model.linear_ = *linear;
        return model;
    }

    /// Returns the log odds of the features' example being a true one. Units: 2^-16 nat.
    score log_odds(std::span<const std::uint32_t> hashes) const { return linear_(hashes)[0]; }

    /// Returns the probability of the features' example being a true one.
    double operator()(std::span<const std::uint32_t> hashes) const { return logistic(log_odds(hashes)); }

    constexpr const row_table<1, Check>& table() const { return linear_.table(); }

private:
    linear_model<1, Check> linear_;
};

}  // namespace newsmodel::learn

#endif
