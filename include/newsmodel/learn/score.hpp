#ifndef NEWSMODEL_LEARN_SCORE_HPP_INCLUDED
#define NEWSMODEL_LEARN_SCORE_HPP_INCLUDED

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

/// Arithmetic that gives the same bits on every compiler, at every optimisation level, with fused multiply-add or
/// without: scores are integers, and floating point is used only where each product is exact or stands alone.
namespace newsmodel::learn {

/// A log weight. Units: 2^-16 nat.
using score = std::int64_t;

inline constexpr score one_nat = 65536;

/// Below every score that a path can have; two of them still add up without overflow.
inline constexpr score impossible = -(score{1} << 61);

namespace detail {

struct exponential_tables {
    std::array<double, 89> whole;      // e^-n
    std::array<double, 256> fraction;  // e^-(n/256)
};

consteval double taylor_exponential(double x) {
    double term = 1, sum = 1;
    for (int n = 1; n < 30; ++n) {
        term *= x / n;
        sum += term;
    }
    return sum;
}

consteval exponential_tables make_exponential_tables() {
    exponential_tables tables{};
    for (std::size_t n = 0; n < tables.fraction.size(); ++n)
        tables.fraction[n] = taylor_exponential(-static_cast<double>(n) / 256);
    const double step = taylor_exponential(-1);
    double value = 1;
    for (double& entry : tables.whole) {
        entry = value;
        value *= step;
    }
    return tables;
}

inline constexpr exponential_tables exponentials = make_exponential_tables();

}  // namespace detail

/// Returns e^-x for x >= 0, to 1 part in 100,000; 0 where x is above 88 nats.
constexpr double decay(score x) {
    if (x >= 88 * one_nat) return 0;
    const auto bits = static_cast<std::size_t>(x);
    // The last factor is exact, so fusing its subtraction changes nothing; what is left is products alone.
    const double rest = 1 - static_cast<double>(bits & 255) * 0x1p-16;
    return detail::exponentials.whole[bits >> 16] * detail::exponentials.fraction[bits >> 8 & 255] * rest;
}

/// Returns e^x; x is taken as at most 88 nats, and the result is 0 below -88 nats.
constexpr double exponential(score x) {
    if (x <= 0) return decay(-x);
    return 1 / decay(x < 88 * one_nat ? x : 88 * one_nat - 1);
}

/// Returns the probability whose log odds are `x`.
constexpr double logistic(score x) {
    // The float keeps the last product of `decay` from being fused with the addition.
    const double e = static_cast<float>(decay(x < 0 ? -x : x));
    return x < 0 ? e / (1 + e) : 1 / (1 + e);
}

/// A product of many positive numbers, as its logarithm needs it: never too large or too small for a double.
class long_product {
public:
    /// Multiplies by a normal positive number; others count as the smallest normal one.
    constexpr void multiply(double factor) {
        const double product = mantissa_ * (factor >= 0x1p-1022 ? factor : 0x1p-1022);
        const auto bits = std::bit_cast<std::uint64_t>(product);
        exponent_ += static_cast<std::int64_t>(bits >> 52) - 1023;
        mantissa_ = std::bit_cast<double>((bits & 0xFFFFFFFFFFFFFu) | std::uint64_t{1023} << 52);
    }

    /// Multiplies by two to the power of `exponent`.
    constexpr void shift(std::int64_t exponent) { exponent_ += exponent; }

    /// Returns the natural logarithm of the product, to the nearest few units.
    constexpr score logarithm() const {
        std::uint64_t mantissa = (std::bit_cast<std::uint64_t>(mantissa_) & 0xFFFFFFFFFFFFFu) >> 21 | 0x80000000u;
        std::int64_t log2 = 0;  // of the mantissa, in 2^-24: a digit comes with each squaring
        for (int digit = 0; digit < 24; ++digit) {
            mantissa = mantissa * mantissa >> 31;
            const std::uint64_t carry = mantissa >> 32;
            mantissa >>= carry;
            log2 = log2 * 2 + static_cast<std::int64_t>(carry);
        }
        constexpr std::int64_t ln2 = 2977044472;  // in 2^-32
        return (exponent_ * ln2 + (log2 * (ln2 >> 8) >> 16) + (1 << 15)) >> 16;
    }

private:
    double mantissa_ = 1;  // in [1, 2)
    std::int64_t exponent_ = 0;
};

/// Returns the natural logarithm of `x`, to the nearest few units; -708 nats for zero, denormal and negative numbers.
constexpr score logarithm(double x) {
    long_product product;
    product.multiply(x);
    return product.logarithm();
}

/// Returns the log odds of a probability, at most 16 nats away from zero.
constexpr score log_odds(double probability) {
    constexpr double edge = 0x1p-23;
    const double p = probability < edge ? edge : probability > 1 - edge ? 1 - edge : probability;
    return logarithm(p) - logarithm(1 - p);
}

}  // namespace newsmodel::learn

#endif
