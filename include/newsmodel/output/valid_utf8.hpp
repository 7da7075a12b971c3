#ifndef NEWSMODEL_OUTPUT_VALID_UTF8_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_VALID_UTF8_HPP_INCLUDED

#include <newsmodel/text/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace newsmodel {

/// `text` with U+FFFD for each byte that belongs to no character.
[[nodiscard]] inline std::string valid_utf8(std::string_view text) {
    std::string whole;
    whole.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const decoded character = decode_utf8(text, at);
        whole += character.valid ? text.substr(at, character.size) : std::string_view{"\ufffd"};
        at += character.size;
    }
    return whole;
}

}  // namespace newsmodel

#endif
