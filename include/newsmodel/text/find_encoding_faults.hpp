#ifndef NEWSMODEL_TEXT_FIND_ENCODING_FAULTS_HPP_INCLUDED
#define NEWSMODEL_TEXT_FIND_ENCODING_FAULTS_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace newsmodel {

namespace detail {

/// Whether the eight bytes at `at` are ASCII and none is NUL.
[[nodiscard]] inline bool are_plain_ascii(std::string_view text, std::size_t at) noexcept {
    std::uint64_t bytes;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    constexpr std::uint64_t ones = 0x0101010101010101u;
    constexpr std::uint64_t high_bits = ones * 0x80u;
    return ((bytes | (bytes - ones)) & high_bits) == 0;
}

}  // namespace detail

/// Finds the bytes of a text that are not UTF-8, and those that are NUL, in text order.
///
/// Shape: neighbouring bytes of the same fault are one diagnostic.
/// Complexity: linear in bytes.
[[nodiscard]] inline std::vector<diagnostic> find_encoding_faults(std::string_view text) {
    std::vector<diagnostic> faults;
    const auto add = [&faults](diagnostic_kind kind, std::size_t at) {
        const auto first = static_cast<std::uint32_t>(at);
        if (!faults.empty() && faults.back().kind == kind && faults.back().span.last == first) {
            ++faults.back().span.last;
        } else {
            faults.push_back({kind, {first, first + 1}});
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        if (text.size() - at >= 8 && detail::are_plain_ascii(text, at)) {
            at += 8;
            continue;
        }
        const decoded character = decode_utf8(text, at);
        if (!character.valid) add(diagnostic_kind::invalid_utf8, at);
        if (character.code_point == 0) add(diagnostic_kind::nul_byte, at);
        at += character.size;
    }
    return faults;
}

}  // namespace newsmodel

#endif
