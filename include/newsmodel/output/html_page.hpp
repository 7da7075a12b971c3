#ifndef NEWSMODEL_OUTPUT_HTML_PAGE_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_HTML_PAGE_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/diagnostic.hpp>
#include <newsmodel/output/by_speaker.hpp>
#include <newsmodel/output/enum_names.hpp>
#include <newsmodel/output/html_script.hpp>
#include <newsmodel/output/html_sheet.hpp>
#include <newsmodel/output/html_speakers.hpp>
#include <newsmodel/output/html_story.hpp>
#include <newsmodel/output/html_style.hpp>
#include <newsmodel/output/html_writer.hpp>
#include <newsmodel/text/text_index.hpp>
#include <newsmodel/version.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace newsmodel {

/// Writes a page of HTML that shows who said what, and who stands where, in one article or several.
///
/// The page is one file that asks for nothing else: its style and script stand in it, and it forbids the browser all
/// others. It shows each article as it was laid out, with sources, cues and contents marked, beside a column per
/// speaker; without script all of it can be read, with it filtered and traced. No text of an article becomes markup.
/// Lifetime: borrows the buffer and appends to it; what is in it may be taken out between two articles.
/// Complexity: linear in bytes of text and marks.
/// Example: examples/newsmodel.cpp
class html_page {
public:
    /// Begins the page; `title` is that of the browser's window.
    explicit html_page(fmt::memory_buffer& out, std::string_view title = "Who said what") : out_{&out}, page_{out} {
        page_.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page_.markup(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; "
            "script-src '{}'; base-uri 'none'; form-action 'none'\">\n",
            html_style_hash, html_script_hash);
        page_.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page_.markup("<meta name=\"generator\" content=\"newsmodel {}\">\n<title>{}</title>\n<style>", version, title);
        raw(html_style);
        page_.markup("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the article</a>\n");
        masthead();
        page_.markup("<nav class=\"contents\" aria-label=\"Articles\" hidden><ol></ol></nav>\n<main id=\"main\">\n");
    }

    /// Adds an article; `title`, the name of a file for example, goes in front where it is not empty.
    void add(const analysis& read, std::string_view title = {}) {
        const detail::html_sheet sheet{read, ++articles_};
        page_.markup("<section class=\"report\" id=\"a{}\" aria-label=\"{}\">\n", sheet.number, label(sheet, title));
        filters(sheet);
        page_.markup("<div class=\"sheet\">\n");
        detail::html_story{page_, sheet}.write(title);
        detail::html_speakers{page_, sheet}.write();
        page_.markup("</div>\n");
        oddities(sheet);
        page_.markup("</section>\n");
    }

    /// Ends the page.
    void end() {
        if (articles_ == 0) page_.markup("<p class=\"report nothing\">There is no article here.</p>\n");
        page_.markup("</main>\n<script>");
        raw(html_script);
        page_.markup("</script>\n</body>\n</html>\n");
    }

private:
    static constexpr std::size_t shown_oddities = 50;

    void raw(std::string_view of_the_library) {
        out_->append(of_the_library.data(), of_the_library.data() + of_the_library.size());
    }
    /// What the article is called in a list of several: its headline where it has one.
    [[nodiscard]] static std::string label(const detail::html_sheet& sheet, std::string_view title) {
        if (const auto headline = sheet.read->layout().headline)
            return detail::shortened(sheet.read->text(), {&*headline, 1}, 300);
        return title.empty() ? fmt::format("Article {}", sheet.number) : std::string{title};
    }
    void masthead() {
        page_.markup(
            "<header class=\"masthead\">\n<h1>Who said what, and who stands where</h1>\n<p class=\"legend\">"
            "<span class=\"source hue-1\">Sources</span> and <span class=\"cue hue-1\">cues</span> are in the colour "
            "of "
            "their speaker; what was said is underlined: "
            "<span class=\"content direct hue-1\">direct</span>, <span class=\"content mixed hue-1\">mixed</span>, "
            "<span class=\"content indirect hue-1\">indirect</span>. "
            "A number leads from the words to their speaker and back; a speaker\u2019s name leaves that speaker\u2019s "
            "words alone marked, and Escape brings all back.</p>\n</header>\n");
    }

    void filters(const detail::html_sheet& sheet) {
        page_.markup("<form class=\"filters\" autocomplete=\"off\" aria-label=\"What is marked in article {}\">\n",
                     sheet.number);
        page_.markup("<label><span class=\"label\">Speaker</span> <select name=\"speaker\">\n");
        page_.markup("<option value=\"\">Everybody</option>\n");
        for (const speaker_share& share : sheet.shares)
            if (!sheet.is_open(share.who))
                page_.markup("<option value=\"{}\">{}</option>\n", share.who.index(), (*sheet.read)[share.who].name());
        if (!sheet.shares.empty() && sheet.is_open(sheet.shares.back().who))
            page_.markup("<option value=\"open\">Not settled</option>\n");
        page_.markup("</select></label>\n<fieldset><legend>Form</legend>");
        using enum quotation_form;
        for (const quotation_form form : {direct, mixed, indirect}) tick("form", name(form));
        page_.markup("</fieldset>\n<fieldset><legend>Act</legend>");
        using enum attribution_act;
        for (const attribution_act act : {speech, writing, thought, attitude}) tick("act", name(act));
        page_.markup(
            "</fieldset>\n<button type=\"reset\">Show all</button>\n<output class=\"count\"></output>\n</form>\n");
    }
    void tick(std::string_view filter, std::string_view word) {
        page_.markup(" <label><input type=\"checkbox\" name=\"{}\" value=\"{}\" checked> {}</label>", filter, word,
                     word);
    }

    void oddities(const detail::html_sheet& sheet) {
        const auto all = sheet.read->diagnostics();
        if (all.empty()) return;
        page_.markup("<details class=\"oddities\"><summary>Odd in the text: {}</summary>\n<ul>\n", all.size());
        for (const diagnostic& one : all.first(std::min(all.size(), shown_oddities))) {
            const line_and_column where = sheet.lines.line_at(one.span.first);
            page_.markup("<li>line {}, column {}: {}</li>\n", where.line, where.column, message(one.kind));
        }
        if (all.size() > shown_oddities) page_.markup("<li>and {} more</li>\n", all.size() - shown_oddities);
        page_.markup("</ul></details>\n");
    }

    fmt::memory_buffer* out_;
    html_writer page_;
    std::size_t articles_ = 0;
};

/// Appends to `out` a page of one article: see `html_page`.
inline void write_html(fmt::memory_buffer& out, const analysis& read, std::string_view title = {}) {
    html_page page{out};
    page.add(read, title);
    page.end();
}

}  // namespace newsmodel

#endif
