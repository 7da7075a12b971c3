#ifndef NEWSMODEL_JSON_HPP_INCLUDED
#define NEWSMODEL_JSON_HPP_INCLUDED

// For nlohmann/json, which a program that includes this must have: `nlohmann::json tree = analysis;`, and so for every
// value. docs/json.md says what the keys mean. `describe` tells each value once, here to a tree and in json_writer.hpp
// to a text.

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/core/evidence.hpp>
#include <newsmodel/core/excerpt.hpp>
#include <newsmodel/output/describe.hpp>
#include <newsmodel/output/describe_analysis.hpp>
#include <newsmodel/output/enum_names.hpp>
#include <newsmodel/output/valid_utf8.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_quotation.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

namespace detail {

/// Builds the tree of what it is told. Strings are made valid UTF-8, so that `dump()` never throws.
template <class Json>
class json_tree_builder {
public:
    explicit json_tree_builder(Json& root) : root_{&root} {}

    void begin_object() { open(Json::object()); }
    void end_object() { parents_.pop_back(); }
    void begin_array() { open(Json::array()); }
    void end_array() { parents_.pop_back(); }
    void key(std::string_view name) { key_ = name; }
    void string(std::string_view text) { add(valid_utf8(text)); }
    void number(std::size_t number) { add(number); }
    void number(confidence sure) { add(sure.value()); }
    void null() { add(nullptr); }

private:
    Json& add(Json value) {
        if (parents_.empty()) return *root_ = std::move(value);
        Json& parent = *parents_.back();
        if (parent.is_object()) return parent[typename Json::object_t::key_type{key_}] = std::move(value);
        parent.push_back(std::move(value));
        return parent.back();
    }
    void open(Json value) { parents_.push_back(&add(std::move(value))); }

    Json* root_;
    std::vector<Json*> parents_;  // only the last one grows, so those above it stay where they are
    std::string_view key_;        // a literal
};

template <class Json, class Value>
void build_json(Json& json, const Value& value) {
    json_tree_builder<Json> builder{json};
    describe(builder, value);
}

}  // namespace detail

///@{
/// Makes a tree of a value: `nlohmann::json tree = value;` calls it. docs/json.md says what the keys mean.
///
/// Found by nlohmann/json through the argument's namespace; `Json` is any of its `basic_json`s.
/// Errors: none; bytes that are not UTF-8 become U+FFFD.
template <class Json>
void to_json(Json& json, const analysis& read) {
    detail::build_json(json, read);
}
template <class Json, class Text>
void to_json(Json& json, const basic_quotation<Text>& one) {
    detail::build_json(json, one);
}
template <class Json, class Text>
void to_json(Json& json, const basic_position<Text>& one) {
    detail::build_json(json, one);
}
template <class Json, class Text>
void to_json(Json& json, const basic_speaker<Text>& one) {
    detail::build_json(json, one);
}
template <class Json>
void to_json(Json& json, const attribution& one) {
    detail::build_json(json, one);
}
template <class Json, class Text>
void to_json(Json& json, const basic_excerpt<Text>& words) {
    detail::build_json(json, words);
}
template <class Json, class Text>
void to_json(Json& json, const basic_fragment<Text>& words) {
    detail::build_json(json, words);
}
template <class Json>
void to_json(Json& json, const diagnostic& one) {
    detail::build_json(json, one);
}
template <class Json>
void to_json(Json& json, const evidence& reason) {
    detail::build_json(json, reason);
}
template <class Json>
void to_json(Json& json, byte_span span) {
    detail::build_json(json, span);
}
template <class Json>
void to_json(Json& json, confidence sure) {
    detail::build_json(json, sure);
}
///@}

///@{
/// Writes an enumerator as its word: `"direct"`.
// One function for each enumeration: a single template would be as good a match as nlohmann/json's own for
// enumerations.
template <class Json>
void to_json(Json& json, quotation_form one) {
    json = name(one);
}
template <class Json>
void to_json(Json& json, attribution_act one) {
    json = name(one);
}
template <class Json>
void to_json(Json& json, factuality one) {
    json = name(one);
}
template <class Json>
void to_json(Json& json, speaker_kind one) {
    json = name(one);
}
template <class Json>
void to_json(Json& json, position_act one) {
    json = name(one);
}
template <class Json>
void to_json(Json& json, polarity one) {
    json = name(one);
}
template <class Json>
void to_json(Json& json, position_modality one) {
    json = name(one);
}
template <class Json>
void to_json(Json& json, diagnostic_kind one) {
    json = name(one);
}
///@}

}  // namespace newsmodel

#endif
