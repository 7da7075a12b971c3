#ifndef NEWSMODEL_EXAMPLES_PROGRAM_JSON_LINE_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_PROGRAM_JSON_LINE_HPP_INCLUDED

#include <newsmodel/output/json_writer.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace program {

/// An article as a JSON line holds it, or why it holds none.
struct json_article {
    std::string id;  ///< as JSON, a string or a number; empty where the line has none
    std::string text;
    std::string error;  ///< empty where there is none
};

/// Takes two fields out of a JSON object and checks the rest, without building a tree of it.
class json_line_handler : public nlohmann::json_sax<nlohmann::json> {
public:
    json_line_handler(std::string_view id_field, std::string_view text_field)
        : id_field_{id_field}, text_field_{text_field} {}

    [[nodiscard]] json_article result() {
        if (article_.error.empty() && !object_) article_.error = "not a JSON object";
        else if (article_.error.empty() && !has_text_) article_.error = missing_text();
        return std::move(article_);
    }

    bool null() override { return take(std::nullopt, false); }
    bool boolean(bool) override { return take(std::nullopt, true); }
    bool number_integer(number_integer_t number) override { return take(std::to_string(number), true); }
    bool number_unsigned(number_unsigned_t number) override { return take(std::to_string(number), true); }
    bool number_float(number_float_t, const string_t& digits) override { return take(digits, true); }
    bool binary(binary_t&) override { return true; }
    bool string(string_t& value) override {
        if (depth_ != 1) return true;
        if (field_ == field::text) {
            has_text_ = true;
            article_.text.swap(value);
            return true;
        }
        if (field_ != field::id) return true;
        fmt::memory_buffer quoted;
        newsmodel::json_writer{quoted}.string(value);
        return take(fmt::to_string(quoted), true);
    }
    bool key(string_t& name) override {
        if (depth_ != 1) return true;
        field_ = name == text_field_ ? field::text : name == id_field_ ? field::id : field::other;
        if (names_.size() < 200) names_ += fmt::format("{}\"{}\"", names_.empty() ? "" : ", ", name);
        return true;
    }
    bool start_object(std::size_t) override {
        if (depth_ == 0) object_ = true;
        else if (!take(std::nullopt, true)) return false;
        ++depth_;
        return true;
    }
    bool start_array(std::size_t) override {
        if (depth_ != 0 && !take(std::nullopt, true)) return false;
        ++depth_;
        return true;
    }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t byte, const std::string&, const nlohmann::detail::exception& error) override {
        // "[json.exception.parse_error.101] parse error at line 1, column 9: WHAT"; what it last read may be very long.
        std::string_view what = error.what();
        if (const std::size_t at = what.find(": "); at != std::string_view::npos) what.remove_prefix(at + 2);
        what = what.substr(0, 160);
        article_.error = fmt::format("invalid JSON at byte {}: {}", byte, what);
        return false;
    }

private:
    enum class field : std::uint8_t { other, id, text };

    bool leave() {
        --depth_;
        return true;
    }
    /// A value that is no string: good for an id where it is a number, or null, which is none; for a text never.
    bool take(std::optional<std::string> json, bool is_value) {
        if (depth_ != 1 || field_ == field::other) return true;
        if (field_ == field::text) {
            article_.error = fmt::format("the field \"{}\" is not a string", text_field_);
            return true;
        }
        if (json) article_.id = *std::move(json);
        else if (is_value) article_.error = fmt::format("the field \"{}\" is neither a string nor a number", id_field_);
        return true;
    }
    [[nodiscard]] std::string missing_text() const {
        return fmt::format("no field \"{}\" among {}; --text-field names another", text_field_,
                           names_.empty() ? "none" : names_);
    }

    std::string_view id_field_;
    std::string_view text_field_;
    json_article article_;
    std::string names_;
    field field_ = field::other;
    std::size_t depth_ = 0;
    bool object_ = false;
    bool has_text_ = false;
};

/// Reads one line of a JSON lines file.
///
/// Errors: in the result; a line that is no JSON names its byte, counted from 1.
inline json_article read_json_line(std::string_view line, std::string_view id_field, std::string_view text_field) {
    if (line.find_first_not_of(" \t\r\n") == std::string_view::npos) return {{}, {}, "an empty line"};
    json_line_handler handler{id_field, text_field};
    nlohmann::json::sax_parse(line.begin(), line.end(), &handler);
    return handler.result();
}

}  // namespace program

#endif
