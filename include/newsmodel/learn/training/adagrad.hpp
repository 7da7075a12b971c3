#ifndef NEWSMODEL_LEARN_TRAINING_ADAGRAD_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_ADAGRAD_HPP_INCLUDED

#include <newsmodel/learn/feature_hash.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace newsmodel::learn {

/// How long and how fast a model learns.
struct training_options {
    unsigned bits = 18;                 // a table of 2^bits rows
    int epochs = 5;
    float rate = 0.015F;
    float first_sum = 0.01F;            // of squared gradients, before any
    float negligible = 0.002F;          // a position whose gradient is smaller everywhere is passed over
    std::uint64_t seed = 7;
    std::function<void(int epoch, double loss)> on_epoch = {};  // mean loss a position

    /// Weights are averaged over this epoch and the later ones.
    constexpr int first_averaged_epoch() const { return epochs > 2 ? epochs / 2 - 1 : 0; }
};

/// Trained weights: `Columns` floats for each of 2^bits rows.
template <std::size_t Columns>
struct weight_rows {
    unsigned bits = 0;
    std::vector<std::array<float, Columns>> rows;

    friend bool operator==(const weight_rows&, const weight_rows&) = default;
};

namespace detail {

/// Returns 1 / sqrt(x) to 5 parts in a million, with nothing but products, so that loops over it vectorise.
inline float inverse_root(float x) {
    const float half = 0.5F * x;
    float y = std::bit_cast<float>(0x5F375A86 - (std::bit_cast<std::int32_t>(x) >> 1));
    y *= 1.5F - half * y * y;
    y *= 1.5F - half * y * y;
    return y;
}

}  // namespace detail

/// Rows of weights that learn by AdaGrad: each with the sums of its squared gradients beside it, in one cache line.
template <std::size_t Columns>
class adagrad_rows {
public:
    static constexpr std::size_t width = std::bit_ceil(Columns);
    using values = std::array<float, width>;

    explicit adagrad_rows(const training_options& options)
        : bits_{options.bits}, rate_{options.rate}, rows_(std::size_t{1} << options.bits) {
        for (row& r : rows_) r.sums.fill(options.first_sum);
    }

    /// Adds up the weights of features.
    values sum(std::span<const std::uint32_t> features) const {
        values total{};
        for (const std::uint32_t hash : features) {
            const row& r = rows_[feature_row(hash, bits_)];
            for (std::size_t k = 0; k < width; ++k) total[k] += r.weights[k];
        }
        return total;
    }

    /// Steps down the gradient of the sum, in every feature's row.
    void step(std::span<const std::uint32_t> features, const values& gradient) {
        const values g = gradient;
        for (const std::uint32_t hash : features) {
            row& r = rows_[feature_row(hash, bits_)];
            for (std::size_t k = 0; k < width; ++k) r.sums[k] += g[k] * g[k];
            for (std::size_t k = 0; k < width; ++k) r.weights[k] -= rate_ * g[k] * detail::inverse_root(r.sums[k]);
        }
    }

    /// Adds the weights, times `scale`, to a mean that is being formed.
    void add_to(weight_rows<Columns>& mean, float scale) const {
        mean.bits = bits_;
        mean.rows.resize(rows_.size());
        for (std::size_t r = 0; r < rows_.size(); ++r)
            for (std::size_t k = 0; k < Columns; ++k) mean.rows[r][k] += scale * rows_[r].weights[k];
    }

private:
    struct alignas(2 * sizeof(values)) row {
        values weights{};
        values sums{};
    };

    unsigned bits_;
    float rate_;
    std::vector<row> rows_;
};

/// Returns the mean of weights that were trained from different seeds.
template <std::size_t Columns>
weight_rows<Columns> mean_of(std::span<const weight_rows<Columns>> models) {
    weight_rows<Columns> mean = models.front();
    const float scale = 1 / static_cast<float>(models.size());
    for (std::size_t r = 0; r < mean.rows.size(); ++r)
        for (std::size_t k = 0; k < Columns; ++k) {
            float sum = 0;
            for (const auto& model : models) sum += model.rows[r][k];
            mean.rows[r][k] = sum * scale;
        }
    return mean;
}

}  // namespace newsmodel::learn

#endif
