#ifndef NEWSMODEL_OUTPUT_HTML_STORY_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_HTML_STORY_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/output/enum_names.hpp>
#include <newsmodel/output/html_sheet.hpp>
#include <newsmodel/output/html_writer.hpp>
#include <newsmodel/output/nested_marks.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel::detail {

/// What a stretch of an article's text is on the page.
enum class story_part_kind : std::uint8_t {
    headline,
    byline,
    dateline,
    caption,
    credit,
    paragraph,
    sign_off,
    boilerplate,
};

struct story_part {
    byte_span span;
    story_part_kind kind{};

    friend bool operator==(const story_part&, const story_part&) = default;
};

/// All parts of an article in text order.
[[nodiscard]] inline std::vector<story_part> story_parts(const article_layout& layout) {
    using enum story_part_kind;
    std::vector<story_part> parts;
    const auto add = [&](std::optional<byte_span> span, story_part_kind kind) {
        if (span) parts.push_back({*span, kind});
    };
    add(layout.headline, headline);
    add(layout.byline, byline);
    if (layout.dateline) add(layout.dateline->span, dateline);
    for (const newsmodel::caption& one : layout.captions) {
        add(one.span, caption);
        add(one.credit, credit);
    }
    for (const byte_span span : layout.body) add(span, paragraph);
    add(layout.sign_off, sign_off);
    for (const byte_span span : layout.boilerplate) add(span, boilerplate);
    std::ranges::stable_sort(parts, {}, &story_part::span);
    return parts;
}

/// Whether `next` stands in the paragraph of `part`: a dateline and what it begins, a caption and its credit.
[[nodiscard]] inline bool is_same_paragraph(std::string_view text, const story_part& part, const story_part& next) {
    using enum story_part_kind;
    const bool is_prose = part.kind == dateline || (part.kind == paragraph && next.kind == sign_off);
    if (!is_prose && part.kind != caption) return false;
    if (part.kind == dateline && next.kind != paragraph) return false;
    if (part.kind == caption && next.kind != credit) return false;
    const std::string_view gap = text.substr(part.span.last, next.span.first - part.span.last);
    const std::string_view end = text.substr(part.span.first, part.span.size());
    return gap.find_first_of("\r\n") == std::string_view::npos && !end.ends_with('\n');
}

/// Writes the article as it was laid out, with its attributions and positions marked.
class html_story {
public:
    html_story(html_writer page, const html_sheet& sheet) : page_{page}, sheet_{&sheet}, marks_{all_marks()} {}

    void write(std::string_view title) {
        const std::vector<story_part> parts = story_parts(sheet_->read->layout());
        page_.markup("<article class=\"story\">\n");
        head(title, sheet_->read->layout().headline.has_value());
        for (std::size_t at = 0; at < parts.size(); ++at) {
            begin(parts[at].kind);
            words(parts[at]);
            const story_part_kind first = parts[at].kind;
            for (; at + 1 < parts.size() && is_same_paragraph(sheet_->read->text(), parts[at], parts[at + 1]); ++at) {
                page_.markup(" ");
                words(parts[at + 1]);
            }
            if (first == story_part_kind::headline) page_.markup("</h2>\n");
            else page_.markup("</p>\n");
        }
        page_.markup("</article>\n");
    }

    // What nested_marks tells.
    void text(byte_span words) { page_.text(words.in(sheet_->read->text())); }
    void close(std::uint32_t) { page_.markup("</span>"); }
    void open(std::uint32_t mark, bool begins) {
        const html_mark& one = kinds_[mark];
        if (one.kind == mark_kind::position) return open_position(one, begins);
        const attribution& from = sheet_->read->attributions()[one.number];
        const unsigned hue = sheet_->hue_of[sheet_->speaker_of(one.number).index()];
        if (one.kind == mark_kind::content && one.leads && begins) number(one.number, from, hue);
        switch (one.kind) {
            case mark_kind::source: page_.markup("<span class=\"source"); break;
            case mark_kind::cue: page_.markup("<span class=\"cue"); break;
            default: page_.markup("<span class=\"content {}", name(from.form));
        }
        page_.markup(" hue-{}\" data-of=\"a{}\">", hue, one.number);
    }

private:
    enum class mark_kind : std::uint8_t { content, source, cue, position };
    struct html_mark {
        mark_kind kind{};
        bool leads{};  ///< the first piece of several
        std::size_t number{};
    };

    nested_marks all_marks() {
        std::vector<marked_span> spans;
        const auto add = [&](byte_span span, html_mark mark) {
            spans.push_back({span, static_cast<std::uint32_t>(kinds_.size())});
            kinds_.push_back(mark);
        };
        const auto all = [&](const std::vector<byte_span>& pieces, mark_kind kind, std::size_t number) {
            for (const byte_span& piece : pieces) add(piece, {kind, &piece == pieces.data(), number});
        };
        for (std::size_t number = 0; number < sheet_->read->positions().size(); ++number)
            add(sheet_->read->positions()[number].evidence().span, {mark_kind::position, true, number});
        for (std::size_t number = 0; number < sheet_->read->attributions().size(); ++number) {
            const attribution& one = sheet_->read->attributions()[number];
            all(one.content, mark_kind::content, number);
            all(one.source, mark_kind::source, number);
            all(one.cue, mark_kind::cue, number);
        }
        return nested_marks{std::move(spans)};
    }

    void head(std::string_view title, bool has_headline) {
        if (has_headline && title.empty()) return;
        if (has_headline) page_.markup("<p class=\"file\">");
        else page_.markup("<h2 class=\"file\">");
        if (title.empty()) page_.markup("Article {}", sheet_->number);
        else page_.text(title);
        if (has_headline) page_.markup("</p>\n");
        else page_.markup("</h2>\n");
    }
    void begin(story_part_kind kind) {
        switch (kind) {
            case story_part_kind::headline: return page_.markup("<h2>");
            case story_part_kind::byline: return page_.markup("<p class=\"byline\">");
            case story_part_kind::caption:
            case story_part_kind::credit: return page_.markup("<p class=\"caption\">");
            case story_part_kind::boilerplate: return page_.markup("<p class=\"boilerplate\">");
            default: return page_.markup("<p>");
        }
    }
    void words(const story_part& part) {
        const bool is_dateline = part.kind == story_part_kind::dateline;
        const bool is_aside = is_dateline || part.kind == story_part_kind::sign_off;
        if (is_aside && is_dateline) page_.markup("<span class=\"dateline\">");
        else if (is_aside) page_.markup("<span class=\"sign-off\">");
        marks_.write(part.span, *this);
        if (is_aside) page_.markup("</span>");
    }

    /// The number in front of a content, which leads to its entry in the column of its speaker.
    void number(std::size_t number, const attribution& from, unsigned hue) {
        const speaker& who = (*sheet_->read)[sheet_->speaker_of(number)];
        page_.markup("<a class=\"number hue-{}\" id=\"a{}-q{}\" href=\"#a{}-e{}\" data-of=\"a{}\" ", hue,
                     sheet_->number, number, sheet_->number, number, number);
        page_.markup("aria-label=\"{}: {}, {} {}\">{}</a>", sheet_->shown[number],
                     who.name().empty() ? std::string_view{"nobody named"} : who.name(), name(from.form),
                     name(from.act), sheet_->shown[number]);
    }
    void open_position(const html_mark& one, bool begins) {
        page_.markup("<span class=\"position\" data-of=\"p{}\"", one.number);
        if (begins) page_.markup(" id=\"a{}-p{}\"", sheet_->number, one.number);
        page_.markup(">");
    }

    html_writer page_;
    const html_sheet* sheet_;
    std::vector<html_mark> kinds_;  ///< by the number of the mark
    nested_marks marks_;
};

}  // namespace newsmodel::detail

#endif
