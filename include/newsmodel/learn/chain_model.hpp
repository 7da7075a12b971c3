#ifndef NEWSMODEL_LEARN_CHAIN_MODEL_HPP_INCLUDED
#define NEWSMODEL_LEARN_CHAIN_MODEL_HPP_INCLUDED

#include <newsmodel/learn/linear_model.hpp>
#include <newsmodel/learn/model_words.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>

namespace newsmodel::learn {

/// What it costs to go from label to label in a chain of `Labels` labels; row `Labels` is the start.
///
/// Units: 2^-16 nat, at most 60 nats away from zero; `forbidden` where the step is none.
template <std::size_t Labels>
class chain_transitions {
    static_assert(Labels >= 2 && Labels <= 8);

public:
    using row = std::array<std::int32_t, Labels>;
    using table = std::array<row, Labels + 1>;

    static constexpr std::int32_t forbidden = std::numeric_limits<std::int32_t>::min();
    static constexpr std::size_t start = Labels;
    static constexpr std::size_t word_count = Labels * (Labels + 1);

    /// Every step is allowed and costs nothing.
    constexpr chain_transitions() : chain_transitions{table{}} {}

    constexpr explicit chain_transitions(const table& scores) : scores_{scores} {
        for (std::size_t from = 0; from <= Labels; ++from)
            for (std::size_t to = 0; to < Labels; ++to) {
                std::int32_t& s = scores_[from][to];
                if (s != forbidden) s = s < -limit ? -limit : s > limit ? limit : s;
                weights_[from][to] = s == forbidden ? 0.0 : double{static_cast<float>(exponential(s))};
                if (from < Labels) weights_to_[to][from] = weights_[from][to];
            }
    }

    constexpr bool allowed(std::size_t from, std::size_t to) const { return scores_[from][to] != forbidden; }
    constexpr std::int32_t operator()(std::size_t from, std::size_t to) const { return scores_[from][to]; }

    /// Returns e to the score of a step, 0 where it is forbidden.
    constexpr double weight(std::size_t from, std::size_t to) const { return weights_[from][to]; }

    /// Returns e to the scores of all steps from a label.
    constexpr const std::array<double, Labels>& weights_from(std::size_t from) const { return weights_[from]; }

    /// The same of all steps to a label.
    constexpr const std::array<double, Labels>& weights_to(std::size_t to) const { return weights_to_[to]; }

    constexpr const table& scores() const { return scores_; }

private:
    static constexpr std::int32_t limit = 60 * static_cast<std::int32_t>(one_nat);

    table scores_{};
    std::array<std::array<double, Labels>, Labels + 1> weights_{};  // of float precision, so that products are exact
    std::array<std::array<double, Labels>, Labels> weights_to_{};   // the same by the label that the step leads to
};

/// A linear-chain conditional random field over hashed features, read in place.
///
/// Shape: `Labels` labels; label 0, the outside, has no weights of its own: those of the others are relative to it. The
/// words are a header, the transitions, and the rows.
/// Lifetime: borrows the words.
template <std::size_t Labels, row_check Check = row_check::none>
class chain_model {
public:
    using table_type = row_table<Labels - 1, Check>;
    using emission = std::array<std::int32_t, Labels>;

    /// Reads a model; nothing where the words are not a chain model of this shape.
    static constexpr std::optional<chain_model> read(model_view words) {
        using steps = chain_transitions<Labels>;
        const auto header = read_header(words, model_kind::chain);
        if (!header || header->columns != Labels || header->check != Check || header->bits > 24) return std::nullopt;
        const std::size_t rows = model_header::words + steps::word_count;
        if (words.size() < rows + table_type::word_count(header->bits)) return std::nullopt;
        typename steps::table scores{};
        for (std::size_t i = 0; i < steps::word_count; ++i)
            scores[i / Labels][i % Labels] = static_cast<std::int32_t>(words[model_header::words + i]);
        chain_model model;
        model.transitions_ = steps{scores};
        model.table_ = table_type{words.subspan(rows), header->bits};
        model.unit_ = header->unit;
        return model;
    }

    constexpr const chain_transitions<Labels>& transitions() const { return transitions_; }
    constexpr const table_type& table() const { return table_; }

    /// Returns the score of every label at a position with these features; that of label 0 is 0. Units: 2^-16 nat.
    emission operator()(std::span<const std::uint32_t> hashes) const {
        const auto sums = table_.sum(hashes);
        emission result;
        result[0] = 0;
        for (std::size_t label = 1; label < Labels; ++label)
            result[label] = static_cast<std::int32_t>(sums[label - 1] * unit_ >> 8);
        return result;
    }

private:
    chain_transitions<Labels> transitions_;
    table_type table_;
    std::int64_t unit_ = 0;
};

}  // namespace newsmodel::learn

#endif
