#ifndef NEWSMODEL_CORE_CONFIDENCE_HPP_INCLUDED
#define NEWSMODEL_CORE_CONFIDENCE_HPP_INCLUDED

#include <compare>
#include <cstdint>

namespace newsmodel {

/// How sure the library is of a reading: of the readings reported at 0.8, about 80% are right.
///
/// Units: steps of one thousandth, so that every compiler and optimisation level gives the same value.
class confidence {
public:
    /// Not sure at all: 0.
    constexpr confidence() = default;

    /// Values outside [0, 1] are cut to it.
    [[nodiscard]] static constexpr confidence of(double probability) noexcept {
        const double inside = probability < 0 ? 0 : probability > 1 ? 1 : probability;
        return confidence{static_cast<std::uint16_t>(inside * 1000 + 0.5)};
    }
    /// Of thousandths; more than 1000 are cut to it.
    [[nodiscard]] static constexpr confidence per_mille(std::uint16_t thousandths) noexcept {
        return confidence{thousandths > 1000 ? std::uint16_t{1000} : thousandths};
    }

    /// From 0 to 1.
    [[nodiscard]] constexpr double value() const noexcept { return thousandths_ / 1000.0; }
    /// In thousandths, from 0 to 1000.
    [[nodiscard]] constexpr std::uint16_t per_mille() const noexcept { return thousandths_; }

    friend constexpr auto operator<=>(confidence, confidence) = default;

private:
    constexpr explicit confidence(std::uint16_t thousandths) noexcept : thousandths_{thousandths} {}

    std::uint16_t thousandths_{};
};

}  // namespace newsmodel

#endif
