#ifndef NEWSMODEL_EXAMPLES_PROGRAM_JSON_LINE_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_PROGRAM_JSON_LINE_HPP_INCLUDED

#include <newsmodel/output/json_writer.hpp>

#include <fmt/format.h>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

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
class json_line_handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, json_line_handler> {
public:
    json_line_handler(std::string_view id_field, std::string_view text_field)
        : id_field_{id_field}, text_field_{text_field} {}

    [[nodiscard]] json_article result() {
        if (article_.error.empty() && !object_) article_.error = "not a JSON object";
        else if (article_.error.empty() && !has_text_) article_.error = missing_text();
        return std::move(article_);
    }

    // The names of these are RapidJSON's.
    bool Null() { return take(std::nullopt, false); }
    bool Bool(bool) { return take(std::nullopt, true); }
    bool RawNumber(const char* digits, rapidjson::SizeType size, bool) { return take(std::string{digits, size}, true); }
    bool String(const char* value, rapidjson::SizeType size, bool) {
        if (depth_ != 1 || field_ == field::other) return true;
        if (field_ == field::text) {
            has_text_ = true;
            article_.text.assign(value, size);
            return true;
        }
        fmt::memory_buffer quoted;
        newsmodel::json_writer{quoted}.string({value, size});
        return take(fmt::to_string(quoted), true);
    }
    bool Key(const char* value, rapidjson::SizeType size, bool) {
        if (depth_ != 1) return true;
        const std::string_view name{value, size};
        field_ = name == text_field_ ? field::text : name == id_field_ ? field::id : field::other;
        if (names_.size() < 200) names_ += fmt::format("{}\"{}\"", names_.empty() ? "" : ", ", name);
        return true;
    }
    bool StartObject() {
        if (depth_ == 0) object_ = true;
        else take(std::nullopt, true);
        ++depth_;
        return true;
    }
    bool StartArray() {
        if (depth_ != 0) take(std::nullopt, true);
        ++depth_;
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return leave(); }
    bool EndArray(rapidjson::SizeType) { return leave(); }

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
    // Iterative, so that no depth of brackets exhausts the stack; numbers as they are written.
    constexpr unsigned how =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    json_line_handler handler{id_field, text_field};
    rapidjson::MemoryStream stream{line.data(), line.size()};
    rapidjson::Reader reader;
    const rapidjson::ParseResult parsed = reader.Parse<how>(stream, handler);
    if (parsed) return handler.result();
    return {handler.result().id, {}, fmt::format("invalid JSON at byte {}: {}", parsed.Offset() + 1, rapidjson::GetParseError_En(parsed.Code()))};
}

}  // namespace program

#endif
