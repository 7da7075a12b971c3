#ifndef NEWSMODEL_OUTPUT_JSON_WRITER_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_JSON_WRITER_HPP_INCLUDED

#include <newsmodel/core/confidence.hpp>
#include <newsmodel/text/utf8.hpp>

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsmodel {

/// Writes JSON into a buffer as it is told of it, without spaces or line ends.
///
/// Shape: one of the sinks that `describe` tells a value to; calls must nest as JSON does.
/// Errors: none; a byte that is not UTF-8 becomes U+FFFD, so that what is written is always JSON.
/// Lifetime: borrows the buffer and appends to it.
class json_writer {
public:
    /// Appends to `out`, which must outlive it.
    explicit json_writer(fmt::memory_buffer& out) : out_{&out} {}

    ///@{
    /// Writes a bracket, and a comma before it where one is due.
    void begin_object() { open('{'); }
    void end_object() { close('}'); }
    void begin_array() { open('['); }
    void end_array() { close(']'); }
    ///@}

    /// Writes the key of the value that follows.
    void key(std::string_view name) {
        separate();
        quote(name);
        out_->push_back(':');
        after_value_ = false;
    }
    /// Writes `text` in quotation marks, escaped.
    void string(std::string_view text) {
        separate();
        quote(text);
        after_value_ = true;
    }
    /// Writes a whole number.
    void number(std::size_t number) { literal(std::string_view{fmt::format_int{number}.c_str()}); }
    /// Writes a number from 0.0 to 1.0 with up to three decimals.
    void number(confidence number) {
        // As a double prints: 0.0, 0.35, 1.0.
        const unsigned thousandths = number.per_mille();
        std::array<char, 5> digits{
            static_cast<char>('0' + thousandths / 1000), '.', static_cast<char>('0' + thousandths / 100 % 10),
            static_cast<char>('0' + thousandths / 10 % 10), static_cast<char>('0' + thousandths % 10)};
        std::size_t size = digits.size();
        while (size > 3 && digits[size - 1] == '0') --size;
        literal({digits.data(), size});
    }
    /// Writes `null`.
    void null() { literal("null"); }
    /// Writes what is JSON already, a number that was read for example.
    void literal(std::string_view json) {
        separate();
        append(json);
        after_value_ = true;
    }

private:
    void open(char bracket) {
        separate();
        out_->push_back(bracket);
        after_value_ = false;
    }
    void close(char bracket) {
        out_->push_back(bracket);
        after_value_ = true;
    }
    void separate() {
        if (after_value_) out_->push_back(',');
    }
    void append(std::string_view text) { out_->append(text.data(), text.data() + text.size()); }

    void quote(std::string_view text) {
        out_->push_back('"');
        std::size_t plain = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto code = static_cast<unsigned char>(text[at]);
            if (code >= 0x20 && code < 0x80 && code != '"' && code != '\\') {
                ++at;
                continue;
            }
            const decoded character = decode_utf8(text, at);
            if (code < 0x80 || !character.valid) {
                append(text.substr(plain, at - plain));
                if (character.valid) escape(code);
                else append("\ufffd");
                plain = at + character.size;
            }
            at += character.size;
        }
        append(text.substr(plain));
        out_->push_back('"');
    }
    void escape(unsigned char code) {
        switch (code) {
            case '"': return append("\\\"");
            case '\\': return append("\\\\");
            case '\b': return append("\\b");
            case '\f': return append("\\f");
            case '\n': return append("\\n");
            case '\r': return append("\\r");
            case '\t': return append("\\t");
            default: fmt::format_to(fmt::appender(*out_), "\\u{:04x}", code);
        }
    }

    fmt::memory_buffer* out_;
    bool after_value_ = false;
};

}  // namespace newsmodel

#endif
