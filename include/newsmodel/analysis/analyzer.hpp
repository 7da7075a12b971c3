#ifndef NEWSMODEL_ANALYSIS_ANALYZER_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_ANALYZER_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/analysis/analysis_options.hpp>
#include <newsmodel/analysis/analysis_view.hpp>
#include <newsmodel/analysis/keep_active_speakers.hpp>
#include <newsmodel/attribution/attribution_finder.hpp>
#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/mention/mention_finder.hpp>
#include <newsmodel/position/position_finder.hpp>
#include <newsmodel/speaker/speaker_resolver.hpp>
#include <newsmodel/syntax/document_reader.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel {

namespace detail {

/// The attributions that are quotations: of speech or writing that took place.
inline std::vector<quotation> make_quotations(const analysis_contents& contents) {
    std::vector<quotation> quotations;
    for (std::size_t index = 0; index < contents.attributions.size(); ++index) {
        const attribution& one = contents.attributions[index];
        const bool words = one.act == attribution_act::speech || one.act == attribution_act::writing;
        if (!words || one.factuality == factuality::negated) continue;
        const source_reading& source = contents.speakers.sources[index];
        quotations.push_back(quotation{{
            .content = {contents.text, one.content},
            .source = {contents.text, one.source},
            .cue = {contents.text, one.cue},
            .speaker = speaker_reference<std::string_view>{contents.speakers.speakers[source.who.index()]},
            .form = one.form,
            .act = one.act,
            .confidence = one.confidence,
            .speaker_confidence = source.confidence,
            .attribution = id<attribution>{index},
        }});
    }
    return quotations;
}

}  // namespace detail

/// Reads articles one after the other and keeps its buffers from each to the next.
///
/// Errors: none; what is odd about a text is in the analysis' `diagnostics()`.
/// Lifetime: an analysis borrows the text of its article, not the analyzer. One analyzer a thread.
/// Complexity: linear in bytes.
class analyzer {
public:
    /// Takes the words and weights of `language`, which must outlive the analyzer and its analyses, as `options.actors` must.
    explicit analyzer(const language& language, const analysis_options& options = {})
        : reader_{language},
          attributions_{language},
          mentions_{language},
          speakers_{language, options.actors},
          positions_{language} {}

    /// Reads one article; the analysis borrows its text.
    template <class Text>
    [[nodiscard]] analysis analyze(const basic_article<Text>& article) {
        return analyze(article.text(), article.layout(), article.diagnostics());
    }
    /// That a temporary article is given does not compile: the analysis would outlive its text.
    template <detail::owns_its_text Text>
    detail::the_article_is_a_temporary_so_keep_it_in_a_variable_first analyze(const basic_article<Text>&&) = delete;

private:
    analysis analyze(std::string_view text, const article_layout& layout, const std::vector<diagnostic>& diagnostics) {
        const document& document = reader_.read(text, layout);
        auto contents = std::make_shared<analysis_contents>();
        contents->text = text;
        contents->layout = layout;
        contents->attributions = attributions_.find(document);
        speaker_reading speakers = speakers_.resolve(document, mentions_.find(document), contents->attributions);
        const std::vector<position> positions = positions_.find(document, contents->attributions, speakers);
        speakers_and_positions active = keep_active_speakers(std::move(speakers), positions);
        contents->speakers = std::move(active.speakers);
        contents->positions = std::move(active.positions);
        contents->quotations = detail::make_quotations(*contents);
        contents->diagnostics = diagnostics;
        contents->diagnostics.insert(contents->diagnostics.end(), document.diagnostics.begin(), document.diagnostics.end());
        std::ranges::sort(contents->diagnostics, {}, &diagnostic::span);
        return analysis{std::move(contents)};
    }

    document_reader reader_;
    attribution_finder attributions_;
    mention_finder mentions_;
    speaker_resolver speakers_;
    position_finder positions_;
};

}  // namespace newsmodel

#endif
