#ifndef NEWSMODEL_OUTPUT_REPORT_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_REPORT_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/output/enum_names.hpp>
#include <newsmodel/output/position_sentence.hpp>
#include <newsmodel/output/text_flow.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_quotation.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>
#include <newsmodel/text/text_index.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel {

/// How a report is laid out.
struct report_style {
    std::size_t width = 80;  ///< columns
    bool colour = false;     ///< by ANSI escape sequences, for a terminal
};

namespace detail {

class report_writer {
public:
    report_writer(fmt::memory_buffer& out, const analysis& read, report_style style)
        : read_{&read}, lines_{read.text()}, flow_{out, style.width, style.colour} {}

    void all(std::string_view title) {
        if (!title.empty()) line(0, title, ink::faint);
        parts();
        who_said_what();
        who_stands_where();
        oddities();
        flow_.blank_line();
    }

private:
    static constexpr std::size_t shown_oddities = 10;

    [[nodiscard]] std::string_view words_at(byte_span span) const { return span.in(read_->text()); }
    [[nodiscard]] std::string line_of(byte_span span) const {
        return fmt::format("line {}", lines_.line_at(span.first).line);
    }

    void line(std::size_t indent, std::string_view words, ink colour = ink::plain) {
        flow_.begin(indent, indent);
        flow_.words(words, colour);
        flow_.end();
    }
    void heading(std::string_view words) {
        flow_.blank_line();
        line(0, words, ink::strong);
    }

    void parts() {
        const article_layout& layout = read_->layout();
        if (layout.headline) line(0, words_at(*layout.headline), ink::strong);
        if (layout.byline) line(0, words_at(*layout.byline));
        if (layout.dateline) part("Filed", dateline_words(*layout.dateline));
        for (const caption& one : layout.captions) {
            const std::string credit = one.credit ? fmt::format(" (credit: {})", words_at(*one.credit)) : std::string{};
            part("Picture", std::string{words_at(one.span)} + credit);
        }
        if (layout.sign_off) part("Signed", words_at(*layout.sign_off));
    }
    void part(std::string_view label, std::string_view words) {
        flow_.begin(0, 9);
        flow_.words(label, ink::faint);
        flow_.pad_to(9);
        flow_.words(words);
        flow_.end();
    }
    [[nodiscard]] std::string dateline_words(const dateline& filed) const {
        std::string words;
        for (const auto& span : {filed.place, filed.date, filed.agency}) {
            if (!span) continue;
            if (!words.empty()) words += ", ";
            words += words_at(*span);
        }
        return words.empty() ? std::string{words_at(filed.span)} : words;
    }

    /// The quotations by speaker, in the order in which the speakers first speak; those of nobody settled come last.
    void who_said_what() {
        heading("Who said what");
        std::vector<std::vector<const quotation*>> said(read_->speakers().size());
        std::vector<std::size_t> order;
        for (const quotation& one : read_->quotations()) {
            const std::size_t number = read_->id_of(one.speaker()).index();
            if (said[number].empty()) order.push_back(number);
            said[number].push_back(&one);
        }
        if (order.empty()) line(2, "Nobody is quoted.");
        for (const std::size_t number : order)
            if (read_->speakers()[number].kind() != speaker_kind::open)
                speaker_block(read_->speakers()[number], said[number]);
        bool first = true;
        for (const std::size_t number : order) {
            if (read_->speakers()[number].kind() != speaker_kind::open) continue;
            if (first) heading("Said by somebody the article does not settle");
            first = false;
            open_block(said[number]);
        }
    }
    void speaker_block(const speaker& one, const std::vector<const quotation*>& said) {
        flow_.begin(2, 4);
        flow_.words(one.name(), ink::name);
        if (!one.roles().empty()) {
            flow_.words(", ", ink::faint);
            flow_.words(one.roles().front(), ink::faint);
        } else if (one.kind() != speaker_kind::person && one.kind() != speaker_kind::unnamed) {
            flow_.words(", ", ink::faint);
            flow_.words(name(one.kind()), ink::faint);
        }
        flow_.end();
        for (const quotation* each : said) quotation_line(*each);
    }
    void open_block(const std::vector<const quotation*>& said) {
        for (const quotation* each : said) {
            const source_reading& source = read_->sources()[each->attribution().index()];
            flow_.begin(2, 4);
            flow_.words(each->source().empty() ? std::string{"(no source)"} : each->source().joined(), ink::name);
            std::string_view link = ": ";
            for (const speaker_candidate& maybe : source.candidates) {
                flow_.words(link, ink::faint);
                flow_.words((*read_)[maybe.who].name(), ink::faint);
                link = " or ";
            }
            flow_.end();
            quotation_line(*each);
        }
    }
    void quotation_line(const quotation& one) {
        flow_.begin(4, 24);
        flow_.words(line_of(one.content().span()), ink::faint);
        flow_.pad_to(14);
        flow_.words(name(one.form()), ink::faint);
        flow_.pad_to(24);
        if (one.form() != quotation_form::direct && !one.cue().empty()) {
            // `accused Russia of …` as it stands, but `said: The United States …` where the cue came after the content.
            flow_.words(one.cue().joined(), ink::faint);
            flow_.words(one.cue().span().first < one.content().span().first ? " " : ": ", ink::faint);
        }
        flow_.words(one.content().joined());
        flow_.end();
    }

    void who_stands_where() {
        heading("Who stands where");
        if (read_->positions().empty()) line(2, "No positions were found.");
        for (const position& one : read_->positions()) {
            flow_.begin(2, 4);
            flow_.words(one.holder().name(), ink::name);
            flow_.words(std::string_view{position_sentence(one, read_->text())}.substr(one.holder().name().size()));
            flow_.words(" (", ink::faint);
            if (one.modality() == position_modality::former) flow_.words("formerly, ", ink::faint);
            if (one.told_by() != nullptr && one.told_by() != &one.holder())
                flow_.words(fmt::format("told by {}, ", one.told_by()->name()), ink::faint);
            flow_.words(line_of(one.evidence().span) + ")", ink::faint);
            flow_.end();
        }
    }

    void oddities() {
        const auto all = read_->diagnostics();
        if (all.empty()) return;
        heading("Odd in the text");
        for (const diagnostic& one : all.first(std::min(all.size(), shown_oddities))) {
            const line_and_column where = lines_.line_at(one.span.first);
            flow_.begin(2, 4);
            flow_.words(fmt::format("{}:{} ", where.line, where.column), ink::faint);
            flow_.words(message(one.kind), ink::warning);
            flow_.end();
        }
        if (all.size() > shown_oddities) line(2, fmt::format("and {} more", all.size() - shown_oddities), ink::faint);
    }

    const analysis* read_;
    text_index lines_;
    text_flow flow_;
};

}  // namespace detail

/// Appends to `out` what a person wants to know of an article: its parts, per speaker what they said with form and
/// line, who stands where, what was odd.
///
/// `title`, the name of a file for example, goes in front where it is not empty.
/// Errors: none; control characters of the article are not passed on to the terminal.
/// Complexity: linear in bytes of text.
/// Example: examples/newsmodel.cpp
inline void write_report(fmt::memory_buffer& out, const analysis& read, std::string_view title = {},
                         report_style style = {}) {
    detail::report_writer{out, read, style}.all(title);
}

}  // namespace newsmodel

#endif
