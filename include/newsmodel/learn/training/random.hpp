#ifndef NEWSMODEL_LEARN_TRAINING_RANDOM_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_RANDOM_HPP_INCLUDED

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace newsmodel::learn {

/// Random numbers that are the same on every machine, unlike those of the standard distributions.
///
/// Source: SplitMix64 (Steele, Lea, Flood 2014).
class random_numbers {
public:
    constexpr explicit random_numbers(std::uint64_t seed) : state_{seed} {}

    constexpr std::uint64_t operator()() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }

    /// Returns a number below `limit`, which is at most 2^32.
    constexpr std::uint64_t below(std::uint64_t limit) { return ((*this)() >> 32) * limit >> 32; }

private:
    std::uint64_t state_;
};

/// Puts values into a random order.
template <class Value>
constexpr void shuffle(std::span<Value> values, random_numbers& random) {
    for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[random.below(i)]);
}

}  // namespace newsmodel::learn

#endif
