#ifndef NEWSMODEL_OUTPUT_DESCRIBE_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_DESCRIBE_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/core/evidence.hpp>
#include <newsmodel/core/excerpt.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/output/enum_names.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_quotation.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace newsmodel {

// The JSON of every value, told once to whoever takes it: json_writer.hpp writes it, json.hpp builds a tree of it.
// docs/json.md says what each key means, docs/json.schema.json which values it takes.

/// Takes JSON piece by piece: `json_writer` is one.
template <class Sink>
concept json_sink = requires(Sink& sink, std::string_view text, confidence sure) {
    sink.begin_object();
    sink.end_object();
    sink.begin_array();
    sink.end_array();
    sink.key(text);
    sink.string(text);
    sink.number(std::size_t{});
    sink.number(sure);
    sink.null();
};

///@{
/// Tells one value to `sink`, as docs/json.md says.
template <json_sink Sink>
void describe(Sink& sink, byte_span span) {
    sink.begin_array();
    sink.number(std::size_t{span.first});
    sink.number(std::size_t{span.last});
    sink.end_array();
}

template <json_sink Sink>
void describe(Sink& sink, std::span<const byte_span> spans) {
    sink.begin_array();
    for (const byte_span span : spans) describe(sink, span);
    sink.end_array();
}

template <json_sink Sink>
void describe(Sink& sink, confidence sure) {
    sink.number(sure);
}

template <json_sink Sink, class Text>
void describe(Sink& sink, const basic_fragment<Text>& words) {
    sink.begin_object();
    sink.key("text");
    sink.string(words.text);
    sink.key("span");
    describe(sink, words.span);
    sink.end_object();
}

/// The spans alone, in a list.
template <json_sink Sink, class Text>
void describe(Sink& sink, const basic_excerpt<Text>& words) {
    sink.begin_array();
    for (const auto& fragment : words) describe(sink, fragment.span);
    sink.end_array();
}

template <json_sink Sink>
void describe(Sink& sink, const diagnostic& one) {
    sink.begin_object();
    sink.key("kind");
    sink.string(name(one.kind));
    sink.key("message");
    sink.string(message(one.kind));
    sink.key("span");
    describe(sink, one.span);
    sink.end_object();
}

template <json_sink Sink>
void describe(Sink& sink, const evidence& reason) {
    sink.begin_object();
    sink.key("rule");
    sink.string(reason.rule);
    sink.key("span");
    describe(sink, reason.span);
    sink.end_object();
}
///@}

namespace detail {

template <class Sink>
void describe_reasons(Sink& sink, std::span<const evidence> reasons) {
    if (reasons.empty()) return;
    sink.key("reasons");
    sink.begin_array();
    for (const evidence& reason : reasons) describe(sink, reason);
    sink.end_array();
}

template <class Sink, class Text>
void describe_strings(Sink& sink, std::string_view key, const std::vector<Text>& texts) {
    sink.key(key);
    sink.begin_array();
    for (const Text& text : texts) sink.string(text);
    sink.end_array();
}

template <class Sink, class Entity>
void describe_index(Sink& sink, std::string_view key, const std::optional<id<Entity>>& number) {
    sink.key(key);
    if (number) sink.number(number->index());
    else sink.null();
}

/// The three spans, form, act and factuality that a quotation has from its attribution.
template <class Sink>
void describe_frame(Sink& sink, const attribution& one) {
    sink.key("source");
    describe(sink, std::span{one.source});
    sink.key("cue");
    describe(sink, std::span{one.cue});
    sink.key("content");
    describe(sink, std::span{one.content});
    sink.key("form");
    sink.string(name(one.form));
    sink.key("act");
    sink.string(name(one.act));
    sink.key("factuality");
    sink.string(name(one.factuality));
}

/// A position, inside the braces; `who` tells a speaker, as a number or by name.
template <class Sink, class Text, class Who>
void describe_stand(Sink& sink, const basic_position<Text>& one, Who who) {
    sink.key("holder");
    who(&one.holder());
    sink.key("act");
    sink.string(name(one.act()));
    sink.key("target");
    describe(sink, one.target());
    sink.key("addressee");
    who(one.addressee());
    sink.key("target_refers_to");
    sink.begin_array();
    if (one.target_refers_to()) describe(sink, one.target_refers_to()->span);
    sink.end_array();
    sink.key("condition");
    sink.begin_array();
    if (one.condition()) describe(sink, one.condition()->span);
    sink.end_array();
    sink.key("modality");
    sink.string(name(one.modality()));
    sink.key("evidence");
    sink.begin_array();
    describe(sink, one.evidence().span);
    sink.end_array();
    describe_index(sink, "attribution", one.attribution());
    sink.key("confidence");
    sink.number(one.confidence());
    describe_reasons(sink, one.reasons());
}

template <class Sink>
auto speaker_by_name(Sink& sink) {
    return [&sink](const auto* one) {
        if (one != nullptr) sink.string(one->name());
        else sink.null();
    };
}

}  // namespace detail

/// A speaker, with every mention.
template <json_sink Sink, class Text>
void describe(Sink& sink, const basic_speaker<Text>& one) {
    sink.begin_object();
    sink.key("name");
    sink.string(one.name());
    sink.key("kind");
    sink.string(name(one.kind()));
    detail::describe_strings(sink, "roles", one.roles());
    detail::describe_strings(sink, "aliases", one.aliases());
    sink.key("mentions");
    describe(sink, std::span{one.mentions()});
    if (!std::string_view{one.key()}.empty()) {
        sink.key("key");
        sink.string(one.key());
    }
    sink.end_object();
}

/// An attribution by itself, which knows no speaker.
template <json_sink Sink>
void describe(Sink& sink, const attribution& one) {
    sink.begin_object();
    detail::describe_frame(sink, one);
    detail::describe_index(sink, "parent", one.parent);
    sink.key("confidence");
    sink.number(one.confidence);
    detail::describe_reasons(sink, one.reasons);
    sink.end_object();
}

/// A quotation by itself: with its speaker's name and its own words, since there is no list to point into.
template <json_sink Sink, class Text>
void describe(Sink& sink, const basic_quotation<Text>& one) {
    sink.begin_object();
    sink.key("speaker");
    sink.string(one.speaker().name());
    sink.key("text");
    sink.string(one.content().joined());
    sink.key("source");
    describe(sink, one.source());
    sink.key("cue");
    describe(sink, one.cue());
    sink.key("content");
    describe(sink, one.content());
    sink.key("form");
    sink.string(name(one.form()));
    sink.key("act");
    sink.string(name(one.act()));
    sink.key("attribution");
    sink.number(one.attribution().index());
    sink.key("confidence");
    sink.number(one.confidence());
    sink.key("speaker_confidence");
    sink.number(one.speaker_confidence());
    sink.end_object();
}

/// A position by itself: with its holder's and addressee's names and its own words.
template <json_sink Sink, class Text>
void describe(Sink& sink, const basic_position<Text>& one) {
    sink.begin_object();
    sink.key("text");
    sink.string(one.target().joined());
    sink.key("told_by");
    detail::speaker_by_name(sink)(one.told_by());
    detail::describe_stand(sink, one, detail::speaker_by_name(sink));
    sink.end_object();
}

}  // namespace newsmodel

#endif
