#ifndef NEWSMODEL_OUTPUT_STANDOFF_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_STANDOFF_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/output/enum_names.hpp>
#include <newsmodel/output/is_control.hpp>
#include <newsmodel/output/position_sentence.hpp>
#include <newsmodel/output/valid_utf8.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/text/character.hpp>
#include <newsmodel/text/text_index.hpp>
#include <newsmodel/text/utf8.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel {

namespace detail {

/// The stretches of `span` between line ends, tabs and other controls: what a line of an annotation file can hold.
[[nodiscard]] inline std::vector<byte_span> pieces_in_lines(std::string_view text, byte_span span) {
    std::vector<byte_span> pieces;
    std::uint32_t first = span.first;
    const auto end_piece = [&](std::uint32_t last, std::uint32_t next) {
        if (first < last) pieces.push_back({first, last});
        first = next;
    };
    for (std::uint32_t at = span.first; at < span.last;) {
        const decoded character = decode_utf8(text, at);
        const std::uint32_t next = at + character.size;
        if (is_line_end(character.code_point) || is_control(character.code_point)) end_piece(at, next);
        at = next;
    }
    end_piece(span.last, span.last);
    return pieces;
}

class standoff_writer {
public:
    standoff_writer(fmt::memory_buffer& out, const analysis& read) : out_{&out}, read_{&read}, index_{read.text()} {}

    void all() {
        for (std::size_t number = 0; number < read_->attributions().size(); ++number) frame(number);
        for (std::size_t number = 0; number < read_->attributions().size(); ++number) {
            const auto parent = read_->attributions()[number].parent;
            if (parent) relation("within", contents_[number], contents_[parent->index()]);
        }
        for (const position& one : read_->positions()) stand(one);
    }

private:
    template <class... Values>
    void write(fmt::format_string<const Values&...> form, const Values&... values) {
        fmt::format_to(fmt::appender(*out_), form, values...);
    }

    /// Writes `T1<TAB>content 0 18;31 44<TAB>words`; 0 where there are no words.
    std::size_t entity(std::string_view type, std::span<const byte_span> spans) {
        std::vector<byte_span> pieces;
        for (const byte_span span : spans)
            for (const byte_span piece : pieces_in_lines(read_->text(), span)) pieces.push_back(piece);
        if (pieces.empty()) return 0;
        write("T{}\t{}", ++entities_, type);
        char before = ' ';
        for (const byte_span piece : pieces) {
            write("{}{} {}", before, index_.code_point_at(piece.first), index_.code_point_at(piece.last));
            before = ';';
        }
        before = '\t';
        for (const byte_span piece : pieces) {
            write("{}{}", before, valid_utf8(piece.in(read_->text())));
            before = ' ';
        }
        write("\n");
        return entities_;
    }
    void relation(std::string_view type, std::size_t from, std::size_t to) {
        if (from != 0 && to != 0) write("R{}\t{} Arg1:T{} Arg2:T{}\n", ++relations_, type, from, to);
    }
    void attribute(std::string_view type, std::size_t of, std::string_view value) {
        if (of != 0) write("A{}\t{} T{} {}\n", ++attributes_, type, of, value);
    }
    void note(std::size_t on, std::string_view words) {
        if (on == 0) return;
        write("#{}\tAnnotatorNotes T{}\t", ++notes_, on);
        for (const byte_span piece : pieces_in_lines(words, {0, static_cast<std::uint32_t>(words.size())}))
            write("{}{}", piece.first == 0 ? "" : " ", valid_utf8(piece.in(words)));
        write("\n");
    }

    void frame(std::size_t number) {
        const attribution& one = read_->attributions()[number];
        const std::size_t content = entity("content", one.content);
        contents_.push_back(content);
        relation("said_by", content, entity("source", one.source));
        relation("cued_by", content, entity("cue", one.cue));
        attribute("form", content, name(one.form));
        attribute("act", content, name(one.act));
        attribute("factuality", content, name(one.factuality));
        note(content, fmt::format("{}; attribution {:.3f}", who(read_->sources()[number]), one.confidence.value()));
    }
    [[nodiscard]] std::string who(const source_reading& source) const {
        const speaker& settled = (*read_)[source.who];
        if (settled.kind() != speaker_kind::open)
            return fmt::format("speaker: {} {:.3f}", settled.name(), source.confidence.value());
        std::string all = "speaker: not settled";
        for (const speaker_candidate& maybe : source.candidates)
            all += fmt::format(", maybe {} {:.3f}", (*read_)[maybe.who].name(), maybe.confidence.value());
        return all;
    }
    void stand(const position& one) {
        const byte_span evidence = one.evidence().span;
        std::vector<byte_span> target;
        for (const auto& fragment : one.target()) target.push_back(fragment.span);
        const std::size_t words = entity("position", {&evidence, 1});
        relation("about", words, entity("target", target));
        if (one.attribution()) relation("told_in", words, contents_[one.attribution()->index()]);
        attribute("stand", words, name(one.act()));
        attribute("modality", words, name(one.modality()));
        note(words,
             fmt::format("{}; position {:.3f}", position_sentence(one, read_->text()), one.confidence().value()));
    }

    fmt::memory_buffer* out_;
    const analysis* read_;
    text_index index_;
    std::vector<std::size_t> contents_;  ///< the entity of each attribution's content; 0 where it has none
    std::size_t entities_ = 0;
    std::size_t relations_ = 0;
    std::size_t attributes_ = 0;
    std::size_t notes_ = 0;
};

}  // namespace detail

/// Appends to `out` the annotations of one article as a file of the annotation tool brat, to stand beside its text.
/// ```
/// T1	content 0 18;31 44	"We will vote no," "It is time."
/// T2	source 19 23	Ruiz
/// R1	said_by Arg1:T1 Arg2:T2
/// A1	form T1 direct
/// #1	AnnotatorNotes T1	speaker: Ana Ruiz 0.875; attribution 0.950
/// ```
/// Shape: spans of `content`, `source`, `cue`, `position` and `target`; docs/formats.md says what else. A span over
/// several lines has a piece a line.
/// Units: code points of the text, its byte order mark and CR included; a byte that is not UTF-8 counts as one.
/// Source: https://brat.nlplab.org/standoff.html
inline void write_standoff(fmt::memory_buffer& out, const analysis& read) { detail::standoff_writer{out, read}.all(); }

}  // namespace newsmodel

#endif
