#ifndef NEWSMODEL_OUTPUT_DESCRIBE_ANALYSIS_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_DESCRIBE_ANALYSIS_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/core/excerpt.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/output/describe.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace newsmodel {

namespace detail {

/// Tells an analysis, inside the braces.
template <json_sink Sink>
class analysis_description {
public:
    analysis_description(Sink& sink, const analysis& read) : sink_{&sink}, read_{&read} {}

    void all() {
        const article_layout& layout = read_->layout();
        words("headline", layout.headline);
        words("byline", layout.byline);
        dateline(layout.dateline);
        list("captions", layout.captions, [&](const caption& one) { picture(one); });
        words("sign_off", layout.sign_off);
        list("speakers", read_->speakers(), [&](const speaker& one) { describe(*sink_, one); });
        sink_->key("attributions");
        sink_->begin_array();
        for (std::size_t number = 0; number < read_->attributions().size(); ++number)
            frame(read_->attributions()[number], read_->sources()[number]);
        sink_->end_array();
        list("positions", read_->positions(), [&](const position& one) { stand(one); });
        list("diagnostics", read_->diagnostics(), [&](const diagnostic& one) { describe(*sink_, one); });
    }

private:
    template <class List, class Tell>
    void list(std::string_view key, const List& values, Tell tell) {
        sink_->key(key);
        sink_->begin_array();
        for (const auto& one : values) tell(one);
        sink_->end_array();
    }
    /// The words at a span and the span; null where there is none.
    void words(std::string_view key, std::optional<byte_span> span) {
        sink_->key(key);
        if (span) describe(*sink_, basic_fragment<std::string_view>{span->in(read_->text()), *span});
        else sink_->null();
    }
    void dateline(const std::optional<newsmodel::dateline>& line) {
        sink_->key("dateline");
        if (!line) return sink_->null();
        sink_->begin_object();
        sink_->key("text");
        sink_->string(line->span.in(read_->text()));
        sink_->key("span");
        describe(*sink_, line->span);
        words("place", line->place);
        words("agency", line->agency);
        words("date", line->date);
        sink_->end_object();
    }
    void picture(const caption& one) {
        sink_->begin_object();
        sink_->key("text");
        sink_->string(one.span.in(read_->text()));
        sink_->key("span");
        describe(*sink_, one.span);
        words("credit", one.credit);
        sink_->end_object();
    }
    /// A speaker by its number; null where it is not settled who it is.
    void who(id<speaker> number) {
        if ((*read_)[number].kind() == speaker_kind::open) sink_->null();
        else sink_->number(number.index());
    }
    void frame(const attribution& one, const source_reading& source) {
        sink_->begin_object();
        describe_frame(*sink_, one);
        sink_->key("speaker");
        who(source.who);
        sink_->key("speaker_confidence");
        sink_->number(source.confidence);
        if (!source.candidates.empty())
            list("candidates", source.candidates, [&](const speaker_candidate& each) { candidate(each); });
        describe_index(*sink_, "parent", one.parent);
        sink_->key("confidence");
        sink_->number(one.confidence);
        describe_reasons(*sink_, one.reasons);
        sink_->end_object();
    }
    void candidate(const speaker_candidate& one) {
        sink_->begin_object();
        sink_->key("speaker");
        sink_->number(one.who.index());
        sink_->key("confidence");
        sink_->number(one.confidence);
        sink_->end_object();
    }
    void stand(const position& one) {
        sink_->begin_object();
        describe_stand(*sink_, one, [&](const speaker* each) {
            if (each != nullptr) who(read_->id_of(*each));
            else sink_->null();
        });
        sink_->end_object();
    }

    Sink* sink_;
    const analysis* read_;
};

}  // namespace detail

/// Tells an analysis to `sink`, inside an object that is open: after its `id` for example.
template <json_sink Sink>
void describe_fields(Sink& sink, const analysis& read) {
    detail::analysis_description<Sink>{sink, read}.all();
}

/// Tells an analysis to `sink` as an object.
template <json_sink Sink>
void describe(Sink& sink, const analysis& read) {
    sink.begin_object();
    describe_fields(sink, read);
    sink.end_object();
}

}  // namespace newsmodel

#endif
