#ifndef NEWSMODEL_OUTPUT_HTML_WRITER_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_HTML_WRITER_HPP_INCLUDED

#include <newsmodel/output/is_control.hpp>
#include <newsmodel/text/utf8.hpp>

#include <fmt/format.h>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace newsmodel {

namespace detail {

/// What stands for a character in HTML; empty where it stands for itself.
[[nodiscard]] constexpr std::string_view html_reference(const decoded& character) noexcept {
    switch (character.code_point) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\'': return "&#39;";
        case '\t':
        case '\n': return "";
        case '\r': return " ";  // a browser would read a line end more
        default: return !character.valid || is_control(character.code_point) ? "\ufffd" : "";
    }
}

}  // namespace detail

/// Appends `text` as what a browser shows as `text`, between tags and between the quotation marks of an attribute: it
/// can neither begin markup nor end it.
///
/// Errors: none; a byte that is not UTF-8 and a control character, those that turn the direction of text among them,
/// become U+FFFD, so that what is written is always UTF-8.
inline void append_html(fmt::memory_buffer& out, std::string_view text) {
    std::size_t plain = 0;
    for (std::size_t at = 0; at < text.size();) {
        const decoded character = decode_utf8(text, at);
        if (const std::string_view other = detail::html_reference(character); !other.empty()) {
            out.append(text.data() + plain, text.data() + at);
            out.append(other.data(), other.data() + other.size());
            plain = at + character.size;
        }
        at += character.size;
    }
    out.append(text.data() + plain, text.data() + text.size());
}

/// Writes HTML into a buffer, and keeps apart what is markup and what is text.
///
/// Markup is a literal of the program: that a text of an article is taken for it does not compile.
/// Lifetime: borrows the buffer and appends to it.
class html_writer {
    template <class Value>
    [[nodiscard]] static auto guarded(const Value& value) {
        if constexpr (std::integral<Value>) {
            return value;
        } else {
            fmt::memory_buffer escaped;
            append_html(escaped, value);
            return fmt::to_string(escaped);
        }
    }

public:
    explicit html_writer(fmt::memory_buffer& out) : out_{&out} {}

    /// Writes `form`, a format of {fmt}, with numbers and words in it: `<li value="{}">`. Words are escaped.
    template <class... Values>
    void markup(fmt::format_string<decltype(guarded(std::declval<const Values&>()))...> form, const Values&... values) {
        fmt::format_to(fmt::appender(*out_), form, guarded(values)...);
    }
    void text(std::string_view words) { append_html(*out_, words); }

private:
    fmt::memory_buffer* out_;
};

}  // namespace newsmodel

#endif
