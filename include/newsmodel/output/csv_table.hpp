#ifndef NEWSMODEL_OUTPUT_CSV_TABLE_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_CSV_TABLE_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/core/excerpt.hpp>
#include <newsmodel/output/enum_names.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>
#include <newsmodel/speaker/source_reading.hpp>
#include <newsmodel/text/text_index.hpp>
#include <newsmodel/text/utf8.hpp>

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace newsmodel {

namespace detail {

/// Whether a spreadsheet would take a cell that begins so for a formula, full-width signs included.
[[nodiscard]] constexpr bool begins_formula(char32_t c) noexcept {
    switch (c) {
        case '=':
        case '+':
        case '-':
        case '@':
        case '\t':
        case '\r':
        case '\n':
        case U'\uFF1D':
        case U'\uFF0B':
        case U'\uFF0D':
        case U'\uFF20': return true;
        default: return false;
    }
}

/// Appends `text` as a cell of CSV (RFC 4180), between quotation marks where it needs them.
///
/// What would be a formula has an apostrophe in front, by which spreadsheets show it and do not compute it. A byte that
/// is not UTF-8 and a NUL become U+FFFD.
inline void append_csv_cell(fmt::memory_buffer& out, std::string_view text) {
    const bool is_formula = !text.empty() && begins_formula(decode_utf8(text, 0).code_point);
    const bool is_quoted = text.find_first_of("\",\r\n") != std::string_view::npos;
    if (is_quoted) out.push_back('"');
    if (is_formula) out.push_back('\'');
    for (std::size_t at = 0; at < text.size();) {
        const decoded character = decode_utf8(text, at);
        if (character.code_point == '"') out.push_back('"');
        const bool is_text = character.valid && character.code_point != 0;
        const std::string_view shown = is_text ? text.substr(at, character.size) : std::string_view{"\ufffd"};
        out.append(shown.data(), shown.data() + shown.size());
        at += character.size;
    }
    if (is_quoted) out.push_back('"');
}

}  // namespace detail

/// Writes a table with a row for each attribution of one article or several, for spreadsheets and data frames.
///
/// Shape: CSV as of RFC 4180, in UTF-8: a row of `columns` first, rows end with CR LF. docs/formats.md says what the
/// columns hold.
/// Errors: none; no cell can be taken for a formula.
/// Lifetime: borrows the buffer and appends to it; what is in it may be taken out between two articles.
class csv_table {
public:
    static constexpr std::array<std::string_view, 18> columns{
        "article",    "number", "speaker",    "speaker_kind", "speaker_role", "speaker_confidence",
        "candidates", "source", "cue",        "content",      "form",         "act",
        "factuality", "parent", "confidence", "line",         "begin",        "end"};

    explicit csv_table(fmt::memory_buffer& out) : out_{&out} {
        for (const std::string_view column : columns) cell(column);
        end_row();
    }

    /// Adds the attributions of an article, which `name` names in its first column.
    void add(const analysis& read, std::string_view name = {}) {
        const text_index lines{read.text()};
        for (std::size_t number = 0; number < read.attributions().size(); ++number) row(read, lines, number, name);
    }

private:
    void row(const analysis& read, const text_index& lines, std::size_t number, std::string_view article) {
        const attribution& one = read.attributions()[number];
        const source_reading& source = read.sources()[number];
        const speaker& who = read[source.who];
        const bool is_open = who.kind() == speaker_kind::open;
        const excerpt content{read.text(), one.content};
        cell(article);
        this->number(number);
        cell(is_open ? std::string_view{} : who.name());
        cell(name(who.kind()));
        cell(who.roles().empty() ? std::string_view{} : who.roles().front());
        sure(source.confidence);
        cell(candidates(read, source));
        cell(excerpt{read.text(), one.source}.joined());
        cell(excerpt{read.text(), one.cue}.joined());
        cell(content.joined());
        cell(name(one.form));
        cell(name(one.act));
        cell(name(one.factuality));
        if (one.parent) this->number(one.parent->index());
        else cell({});
        sure(one.confidence);
        this->number(lines.line_at(content.span().first).line);
        this->number(content.span().first);
        this->number(content.span().last);
        end_row();
    }
    /// `Tom Hale 0.400; Ana Ruiz 0.200`, best first.
    [[nodiscard]] static std::string candidates(const analysis& read, const source_reading& source) {
        std::string all;
        for (const speaker_candidate& maybe : source.candidates) {
            if (!all.empty()) all += "; ";
            all += fmt::format("{} {}", read[maybe.who].name(), thousandths(maybe.confidence));
        }
        return all;
    }
    [[nodiscard]] static std::string thousandths(confidence sure) {
        return fmt::format("{}.{:03}", sure.per_mille() / 1000, sure.per_mille() % 1000);
    }

    void cell(std::string_view text) {
        if (!at_start_) out_->push_back(',');
        at_start_ = false;
        detail::append_csv_cell(*out_, text);
    }
    void number(std::size_t value) { cell(fmt::format_int{value}.c_str()); }
    void sure(confidence value) { cell(thousandths(value)); }
    void end_row() {
        out_->push_back('\r');
        out_->push_back('\n');
        at_start_ = true;
    }

    fmt::memory_buffer* out_;
    bool at_start_ = true;
};

/// Appends to `out` a table of the attributions of one article: see `csv_table`.
inline void write_csv(fmt::memory_buffer& out, const analysis& read, std::string_view name = {}) {
    csv_table{out}.add(read, name);
}

}  // namespace newsmodel

#endif
