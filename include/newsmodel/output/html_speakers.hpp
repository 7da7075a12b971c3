#ifndef NEWSMODEL_OUTPUT_HTML_SPEAKERS_HPP_INCLUDED
#define NEWSMODEL_OUTPUT_HTML_SPEAKERS_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/output/enum_names.hpp>
#include <newsmodel/output/html_sheet.hpp>
#include <newsmodel/output/html_writer.hpp>
#include <newsmodel/output/position_sentence.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>
#include <newsmodel/speaker/source_reading.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel::detail {

/// Writes a column per speaker: what they said and where they stand; sources that stay open come last, in one.
class html_speakers {
public:
    html_speakers(html_writer page, const html_sheet& sheet) : page_{page}, sheet_{&sheet}, read_{sheet.read} {}

    void write() {
        page_.markup("<div class=\"speakers\" role=\"region\" aria-label=\"Speakers of article {}\">\n",
                     sheet_->number);
        if (sheet_->shares.empty())
            page_.markup("<p class=\"nothing\">Nobody is quoted, and nobody takes a stand.</p>\n");
        for (const speaker_share& share : sheet_->shares)
            if (!sheet_->is_open(share.who)) card(share);
        if (!sheet_->shares.empty() && sheet_->is_open(sheet_->shares.back().who)) open_card();
        page_.markup("</div>\n");
    }

private:
    static constexpr std::size_t shown_bytes = 400;  // of a quotation: all of it stands in the story
    static constexpr std::size_t shown_aliases = 4;

    void card(const speaker_share& share) {
        const speaker& who = (*read_)[share.who];
        const std::size_t number = share.who.index();
        page_.markup("<section class=\"card hue-{}\" data-speaker=\"{}\">\n", sheet_->hue_of[number], number);
        page_.markup("<h3><button type=\"button\" aria-pressed=\"false\">{}</button></h3>\n",
                     who.name().empty() ? std::string_view{"(no name)"} : who.name());
        role(who);
        if (!share.attributions.empty()) {
            page_.markup("<div class=\"said\"><h4>Said</h4>\n<ul>\n");
            for (const id<attribution> one : share.attributions) said(one.index());
            page_.markup("</ul></div>\n");
        }
        stands(share);
        page_.markup("</section>\n");
    }
    void role(const speaker& who) {
        const bool plain = who.kind() == speaker_kind::person || who.kind() == speaker_kind::unnamed;
        page_.markup("<p class=\"role\">");
        if (!who.roles().empty()) page_.text(who.roles().front());
        else if (!plain) page_.text(name(who.kind()));
        else if (who.kind() == speaker_kind::unnamed) page_.markup("not named");
        if (!who.aliases().empty()) {
            if (!who.roles().empty() || who.kind() != speaker_kind::person) page_.markup(" \u00b7 ");
            page_.markup("also ");
            for (std::size_t at = 0; at < who.aliases().size() && at < shown_aliases; ++at) {
                if (at != 0) page_.markup(", ");
                page_.text(who.aliases()[at]);
            }
        }
        page_.markup("</p>\n");
    }

    void begin_entry(std::size_t number) {
        const attribution& one = read_->attributions()[number];
        page_.markup("<li id=\"a{}-e{}\" data-of=\"a{}\" data-form=\"{}\" data-act=\"{}\">", sheet_->number, number,
                     number, name(one.form), name(one.act));
        page_.markup("<span class=\"which\">{}</span> ", sheet_->shown[number]);
    }
    void said(std::size_t number) {
        begin_entry(number);
        quoted(number);
        page_.markup("</li>\n");
    }
    /// `accused Russia of …` as it stands, but `said: The United States …` where the cue came after the content.
    void quoted(std::size_t number) {
        const attribution& one = read_->attributions()[number];
        page_.markup("<a href=\"#a{}-q{}\">", sheet_->number, number);
        // The colon that is the cue of a transcript tells nothing here.
        const bool is_colon = one.cue.size() == 1 && one.cue.front().size() == 1;
        if (one.form != quotation_form::direct && !one.cue.empty() && !is_colon) {
            page_.markup("<i>");
            page_.text(shortened(read_->text(), one.cue, shown_bytes));
            const bool comes_first = !one.content.empty() && one.cue.front().first < one.content.front().first;
            if (comes_first) page_.markup("</i> ");
            else page_.markup(":</i> ");
        }
        page_.text(shortened(read_->text(), one.content, shown_bytes));
        page_.markup("</a>\n<p class=\"about\">");
        if (!one.content.empty()) page_.markup("line {} \u00b7 ", sheet_->line_of(one.content.front()));
        page_.markup("{} {} \u00b7 ", name(one.form), name(one.act));
        if (one.factuality != factuality::stated) page_.markup("{} \u00b7 ", name(one.factuality));
        page_.markup("{}% sure</p>", per_cent(one.confidence));
    }

    void open_card() {
        page_.markup("<section class=\"card hue-0\" data-speaker=\"open\">\n");
        page_.markup("<h3><button type=\"button\" aria-pressed=\"false\">Not settled</button></h3>\n");
        page_.markup("<p class=\"role\">The article does not say for certain who speaks here.</p>\n");
        if (const std::vector<std::size_t> numbers = open_attributions(); !numbers.empty()) {
            page_.markup("<div class=\"said\"><h4>Said</h4>\n<ul>\n");
            for (const std::size_t number : numbers) open_entry(number);
            page_.markup("</ul></div>\n");
        }
        for (const speaker_share& share : sheet_->shares)
            if (sheet_->is_open(share.who)) stands(share);
        page_.markup("</section>\n");
    }
    [[nodiscard]] std::vector<std::size_t> open_attributions() const {
        std::vector<std::size_t> numbers;
        for (const speaker_share& share : sheet_->shares)
            if (sheet_->is_open(share.who))
                for (const id<attribution> one : share.attributions) numbers.push_back(one.index());
        std::ranges::sort(numbers, {}, [&](std::size_t number) { return sheet_->shown[number]; });
        return numbers;
    }
    void open_entry(std::size_t number) {
        begin_entry(number);
        const attribution& one = read_->attributions()[number];
        page_.markup("<b>");
        if (one.source.empty()) page_.markup("(no source)");
        else page_.text(shortened(read_->text(), one.source, shown_bytes));
        page_.markup("</b> ");
        quoted(number);
        std::size_t told = 0;
        for (const speaker_candidate& maybe : read_->sources()[number].candidates) {
            if (told++ == 0) page_.markup("\n<p class=\"about\">maybe ");
            else page_.markup(", or ");
            page_.text((*read_)[maybe.who].name());
            page_.markup(" ({}%)", per_cent(maybe.confidence));
        }
        if (told != 0) page_.markup("</p>");
        page_.markup("</li>\n");
    }

    void stands(const speaker_share& share) {
        if (share.positions.empty()) return;
        page_.markup("<h4>Stands</h4>\n<ul>\n");
        for (const id<position> number : share.positions) {
            page_.markup("<li data-of=\"p{}\"><a href=\"#a{}-p{}\">", number.index(), sheet_->number, number.index());
            stand(read_->positions()[number.index()]);
            page_.markup("</li>\n");
        }
        page_.markup("</ul>\n");
    }
    void stand(const position& one) {
        std::string sentence = position_sentence(one, read_->text());
        if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z') sentence.front() -= 'a' - 'A';
        page_.text(sentence);
        page_.markup(".</a>\n<p class=\"about\">line {} \u00b7 {}", sheet_->line_of(one.evidence().span),
                     name(one.polarity()));
        if (one.modality() == position_modality::former) page_.markup(" \u00b7 formerly");
        if (one.told_by() != nullptr && one.told_by() != &one.holder()) {
            page_.markup(" \u00b7 told by ");
            page_.text(one.told_by()->name());
        }
        page_.markup(" \u00b7 {}% sure</p>", per_cent(one.confidence()));
    }

    html_writer page_;
    const html_sheet* sheet_;
    const analysis* read_;
};

}  // namespace newsmodel::detail

#endif
