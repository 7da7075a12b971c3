#ifndef NEWSMODEL_TESTS_ANALYSIS_SAMPLE_ANALYSIS_HPP_INCLUDED
#define NEWSMODEL_TESTS_ANALYSIS_SAMPLE_ANALYSIS_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sample {

/// An article about nobody, all of whose readings below are made by hand.
inline constexpr std::string_view text =
    "Council backs harbor plan\n"
    "By Jo Ferris\n"
    "The harbor of Elmport in May. Coast Wire/Lee Moss\n"
    "ELMPORT, June 3 (Coast Wire) - Mayor Ana Ruiz said Monday that the city will not back down from the harbor plan.\n"
    "\"We will vote yes,\" Ruiz said. \"It is time.\"\n"
    "Union chief Tom Hale accused the mayor of \"hiding the costs.\"\n"
    "Two officials said he may sue. (Coast Wire)\n";

/// Where `words` stand in `whole`; an error of the test where they do not.
inline newsmodel::byte_span span_of(std::string_view words, std::string_view whole = text) {
    const std::size_t at = whole.find(words);
    if (at == std::string_view::npos) throw std::logic_error{"not in the sample: " + std::string{words}};
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

inline std::vector<newsmodel::byte_span> spans_of(std::initializer_list<std::string_view> all) {
    std::vector<newsmodel::byte_span> spans;
    for (const std::string_view words : all) spans.push_back(span_of(words));
    return spans;
}

inline newsmodel::article_layout layout() {
    newsmodel::article_layout parts;
    parts.headline = span_of("Council backs harbor plan");
    parts.byline = span_of("By Jo Ferris");
    parts.captions = {{span_of("The harbor of Elmport in May."), span_of("Coast Wire/Lee Moss")}};
    parts.dateline = newsmodel::dateline{span_of("ELMPORT, June 3 (Coast Wire) - "), span_of("ELMPORT"),
                                         span_of("Coast Wire) -"), span_of("June 3")};
    parts.dateline->agency->last -= 3;
    parts.body =
        spans_of({"Mayor Ana Ruiz said Monday that the city will not back down from the harbor plan.",
                  "\"We will vote yes,\" Ruiz said. \"It is time.\"",
                  "Union chief Tom Hale accused the mayor of \"hiding the costs.\"", "Two officials said he may sue."});
    parts.sign_off = span_of("(Coast Wire)\n");
    --parts.sign_off->last;
    return parts;
}

namespace detail {

inline newsmodel::attribution attribution(std::initializer_list<std::string_view> source, std::string_view cue,
                                          std::initializer_list<std::string_view> content,
                                          newsmodel::quotation_form form, std::uint16_t per_mille) {
    newsmodel::attribution made;
    made.source = spans_of(source);
    made.cue = {span_of(cue)};
    made.content = spans_of(content);
    made.form = form;
    made.confidence = newsmodel::confidence::per_mille(per_mille);
    made.reasons = {{"a verb of saying", made.cue.front()}};
    return made;
}

inline std::vector<newsmodel::speaker> speakers() {
    using enum newsmodel::speaker_kind;
    return {
        newsmodel::speaker{
            {"Ana Ruiz", person, {"Mayor"}, {"Ruiz", "the mayor"}, spans_of({"Ana Ruiz", "Ruiz said. \""}), ""}},
        newsmodel::speaker{{"Elmport", government, {}, {"the city"}, spans_of({"the city"}), "Q1"}},
        newsmodel::speaker{{"Tom Hale", person, {"Union chief"}, {}, spans_of({"Tom Hale"}), ""}},
        newsmodel::speaker{{"Two officials", unnamed, {}, {}, spans_of({"Two officials"}), ""}},
        newsmodel::speaker{{"he", open, {}, {}, {}, ""}},
    };
}

inline newsmodel::quotation quotation(const newsmodel::analysis_contents& all, std::size_t number) {
    const newsmodel::attribution& from = all.attributions[number];
    const newsmodel::source_reading& read = all.speakers.sources[number];
    return newsmodel::quotation{
        {newsmodel::excerpt{all.text, from.content}, newsmodel::excerpt{all.text, from.source},
         newsmodel::excerpt{all.text, from.cue},
         newsmodel::detail::speaker_reference<std::string_view>{all.speakers.speakers[read.who.index()]}, from.form,
         from.act, from.confidence, read.confidence, newsmodel::id<newsmodel::attribution>{number}}};
}

inline std::vector<newsmodel::position> positions(const newsmodel::analysis_contents& all) {
    using reference = newsmodel::detail::speaker_reference<std::string_view>;
    const auto speaker = [&](std::size_t number) { return reference{all.speakers.speakers[number]}; };
    const auto fragment = [&](std::string_view words) {
        return newsmodel::basic_fragment<std::string_view>{words, span_of(words)};
    };
    const auto target = [&](std::string_view words) { return newsmodel::excerpt{all.text, spans_of({words})}; };

    newsmodel::position::fields refuses{speaker(1), newsmodel::position_act::refuses,
                                        target("back down from the harbor plan")};
    refuses.evidence = fragment("the city will not back down from the harbor plan");
    refuses.modality = newsmodel::position_modality::intended;
    refuses.attribution = newsmodel::id<newsmodel::attribution>{0};
    refuses.told_by = speaker(0);
    refuses.confidence = newsmodel::confidence::of(0.9);
    refuses.reasons = {{"`will not` and a verb", span_of("will not")}};

    newsmodel::position::fields accuses{speaker(2), newsmodel::position_act::accuses, target("hiding the costs")};
    accuses.addressee = speaker(0);
    accuses.evidence = fragment("Union chief Tom Hale accused the mayor of \"hiding the costs");
    accuses.confidence = newsmodel::confidence::of(0.6);

    newsmodel::position::fields supports{speaker(1), newsmodel::position_act::supports, target("harbor plan")};
    supports.evidence = fragment("Council backs harbor plan");
    supports.condition = fragment("in May");
    supports.confidence = newsmodel::confidence::of(0.5);
    return {newsmodel::position{supports}, newsmodel::position{refuses}, newsmodel::position{accuses}};
}

}  // namespace detail

/// What a reader would find in `text`.
inline newsmodel::analysis_contents contents() {
    using enum newsmodel::quotation_form;
    newsmodel::analysis_contents all;
    all.text = text;
    all.layout = layout();
    all.attributions = {
        detail::attribution({"Mayor Ana Ruiz"}, "said Monday", {"the city will not back down from the harbor plan"},
                            indirect, 800),
        detail::attribution({"Ruiz said. \""}, "said. ", {"\"We will vote yes,\"", "\"It is time.\""}, direct, 950),
        detail::attribution({"Union chief Tom Hale"}, "accused", {"the mayor of \"hiding the costs.\""}, mixed, 700),
        detail::attribution({"Two officials"}, "said he", {"he may sue"}, indirect, 600),
        detail::attribution({"he may"}, "may sue", {"sue"}, indirect, 100),
    };
    all.attributions[1].source.front().last -= 8;  // `Ruiz`
    all.attributions[1].cue.front().last -= 2;     // `said`
    all.attributions[4].act = newsmodel::attribution_act::thought;
    all.attributions[4].factuality = newsmodel::factuality::possible;
    all.attributions[4].parent = newsmodel::id<newsmodel::attribution>{3};
    all.speakers.speakers = detail::speakers();
    for (const std::size_t who : {0u, 0u, 2u, 3u, 4u}) {
        newsmodel::source_reading read;
        read.who = newsmodel::id<newsmodel::speaker>{who};
        read.confidence = newsmodel::confidence::per_mille(who == 4 ? 0 : 875);
        all.speakers.sources.push_back(read);
    }
    all.speakers.sources[4].candidates = {{newsmodel::id<newsmodel::speaker>{2}, newsmodel::confidence::of(0.4)},
                                          {newsmodel::id<newsmodel::speaker>{0}, newsmodel::confidence::of(0.2)}};
    for (std::size_t number = 0; number < 4; ++number) all.quotations.push_back(detail::quotation(all, number));
    all.positions = detail::positions(all);
    all.diagnostics = {{newsmodel::diagnostic_kind::unclosed_quotation_mark, span_of("\"hiding")}};
    return all;
}

inline newsmodel::analysis analysis() {
    // Moving a vector keeps its elements where they are, so quotations and positions still point at their speakers.
    return newsmodel::analysis{std::make_shared<const newsmodel::analysis_contents>(contents())};
}

}  // namespace sample

#endif
