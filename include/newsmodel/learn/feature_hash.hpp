#ifndef NEWSMODEL_LEARN_FEATURE_HASH_HPP_INCLUDED
#define NEWSMODEL_LEARN_FEATURE_HASH_HPP_INCLUDED

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel::learn {

namespace detail {

/// One odd multiplier per place of a feature, so that (a, b) and (b, a) differ.
inline constexpr std::array<std::uint64_t, 8> feature_multipliers{
    0x9FB21C651E98DF25, 0xD6E8FEB86659FD93, 0xC2B2AE3D27D4EB4F, 0xA0761D6478BD642F,
    0xE7037ED1A0B428DB, 0x8EBC6AF09C88C6E3, 0x589965CC75374CC3, 0x1D8E4E27C47D124F};

}  // namespace detail

/// Returns what a value at a place (0 to 7) adds to a feature; worth keeping where many features share the value.
constexpr std::uint64_t feature_term(std::size_t place, std::uint32_t value) {
    return value * detail::feature_multipliers[place];
}

/// Returns the hash of the feature whose terms add up to `terms`.
constexpr std::uint32_t feature_hash_of_terms(std::uint32_t template_id, std::uint64_t terms) {
    std::uint64_t h = (template_id + std::uint64_t{1}) * 0x9E3779B97F4A7C15 + terms;
    h ^= h >> 32;  // without this step two words that collide once would collide in every template
    h *= 0xD1342543DE82EF95;
    return static_cast<std::uint32_t>(h >> 32);
}

/// Returns the hash of one feature: a template, and what stands in its places.
///
/// Units: values are any integers or enumerators; their low 32 bits count.
/// Complexity: one multiplication a value and one for the whole, none waiting for another.
/// Example: features.push_back(feature_hash(12, previous_tag, word));
template <class... Values>
    requires(sizeof...(Values) <= detail::feature_multipliers.size())
constexpr std::uint32_t feature_hash(std::uint32_t template_id, Values... values) {
    std::uint64_t terms = 0;
    std::size_t place = 0;
    ((terms += feature_term(place++, static_cast<std::uint32_t>(values))), ...);
    return feature_hash_of_terms(template_id, terms);
}

/// Returns a number that stands for a text in features.
constexpr std::uint32_t text_hash(std::string_view text) {
    std::uint64_t h = 0xCBF29CE484222325;
    for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    return static_cast<std::uint32_t>(h ^ h >> 32);
}

/// Returns the row of a table with 2^`bits` rows that a feature reads.
constexpr std::size_t feature_row(std::uint32_t hash, unsigned bits) { return hash & ((std::size_t{1} << bits) - 1); }

/// Returns the byte by which a row knows its feature.
constexpr std::uint8_t feature_fingerprint(std::uint32_t hash) { return static_cast<std::uint8_t>(hash >> 24); }

}  // namespace newsmodel::learn

#endif
