#ifndef NEWSMODEL_TEXT_READ_TEXT_HPP_INCLUDED
#define NEWSMODEL_TEXT_READ_TEXT_HPP_INCLUDED

#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/text/basic_article.hpp>
#include <newsmodel/text/find_encoding_faults.hpp>
#include <newsmodel/text/read_layout.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

namespace detail {

inline void check_length(std::string_view text) {
    if (text.size() > std::numeric_limits<std::uint32_t>::max()) {
        throw std::length_error{"an article must be shorter than 4 GiB"};
    }
}

}  // namespace detail

/// Reads an article that borrows its text.
///
/// Errors: throws std::length_error from 4 GiB on. Bytes that are not UTF-8, and NUL, stay in the text and are told in
/// `diagnostics()`.
/// Lifetime: the article borrows `text`.
/// Complexity: linear in bytes.
[[nodiscard]] inline article_view view_text(std::string_view text, const language& language) {
    detail::check_length(text);
    return {text, read_layout(text, language.layout), find_encoding_faults(text)};
}

/// A view of a temporary text would dangle: use `read_text`, which keeps it.
template <std::same_as<std::string> Temporary>
article_view view_text(Temporary&& text, const language& language) = delete;

/// Reads an article that owns its text.
///
/// Errors: throws std::length_error from 4 GiB on. Bytes that are not UTF-8, and NUL, stay in the text and are told in
/// `diagnostics()`.
/// Complexity: linear in bytes.
[[nodiscard]] inline article read_text(std::string text, const language& language) {
    detail::check_length(text);
    article_layout layout = read_layout(text, language.layout);
    std::vector<diagnostic> faults = find_encoding_faults(text);
    return {std::move(text), std::move(layout), std::move(faults)};
}

}  // namespace newsmodel

#endif
