#ifndef NEWSMODEL_CORE_BYTE_SPAN_HPP_INCLUDED
#define NEWSMODEL_CORE_BYTE_SPAN_HPP_INCLUDED

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel {

/// A half-open range of bytes of an article's text.
///
/// Units: bytes from the start of the text, `first` included, `last` not. 32 bits: an article is below 4 GiB.
/// ```
/// He said no.
/// |  |   |
/// 0  3   7      "said" is {3, 7}
/// ```
struct byte_span {
    std::uint32_t first{};  ///< the first byte
    std::uint32_t last{};   ///< the byte behind the last one

    /// In bytes.
    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return last - first; }
    /// Whether it has no byte.
    [[nodiscard]] constexpr bool empty() const noexcept { return first == last; }

    /// The bytes of `text` that the span stands for; `text` must be the text that the span was read from.
    [[nodiscard]] constexpr std::string_view in(std::string_view text) const noexcept {
        return {text.data() + first, size()};
    }
    /// Whether `byte` is one of its bytes.
    [[nodiscard]] constexpr bool contains(std::uint32_t byte) const noexcept { return first <= byte && byte < last; }
    /// Whether all bytes of `other` are its own; an empty one at its edge counts.
    [[nodiscard]] constexpr bool contains(byte_span other) const noexcept {
        return first <= other.first && other.last <= last;
    }
    /// Whether they have a byte in common.
    [[nodiscard]] constexpr bool overlaps(byte_span other) const noexcept {
        return first < other.last && other.first < last;
    }

    friend constexpr auto operator<=>(byte_span, byte_span) = default;
};

/// The smallest span that covers both.
[[nodiscard]] constexpr byte_span hull(byte_span a, byte_span b) noexcept {
    return {a.first < b.first ? a.first : b.first, a.last > b.last ? a.last : b.last};
}

}  // namespace newsmodel

template <>
struct std::hash<newsmodel::byte_span> {
    std::size_t operator()(newsmodel::byte_span span) const noexcept {
        return std::hash<std::uint64_t>{}(std::uint64_t{span.first} << 32 | span.last);
    }
};

#endif
