#ifndef NEWSMODEL_EXAMPLES_TRAIN_POSITION_ARTICLES_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_POSITION_ARTICLES_HPP_INCLUDED

// Reads articles with known positions and reads them as far as speakers, with attributions of a file; docs/corpus.md
// describes it.

#include "json_lines.hpp"

#include <newsmodel/attribution/attribution_finder.hpp>
#include <newsmodel/attribution/training/gold_attribution.hpp>
#include <newsmodel/mention/mention_finder.hpp>
#include <newsmodel/position/training/train_choice.hpp>
#include <newsmodel/speaker/speaker_resolver.hpp>
#include <newsmodel/syntax/document_reader.hpp>

#include <nlohmann/json.hpp>

#include <deque>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel::train {

namespace detail {

inline std::vector<attribution> read_attributions(const document& document, const nlohmann::json& list) {
    std::vector<newsmodel::detail::found_frame> frames;
    for (const auto& one : list) {
        newsmodel::detail::found_frame frame;
        frame.source = newsmodel::detail::tokens_of(document, read_spans(one, "source", document.text));
        frame.cue = newsmodel::detail::tokens_of(document, read_spans(one, "cue", document.text));
        frame.content = newsmodel::detail::tokens_of(document, read_spans(one, "content", document.text));
        if (!frame.content.empty()) frames.push_back(std::move(frame));
    }
    newsmodel::detail::paragraph_joiner{document}.join(frames);
    newsmodel::detail::nested_frame_finder{document, english.attribution}.append(frames);
    std::ranges::stable_sort(frames, {}, newsmodel::detail::first_token);
    std::vector<attribution> attributions;
    for (const auto& frame : frames) {
        attribution& one = attributions.emplace_back();
        for (const token_range range : frame.source) one.source.push_back(document.bytes(range));
        for (const token_range range : frame.cue) one.cue.push_back(document.bytes(range));
        for (const token_range range : frame.content) one.content.push_back(document.bytes(range));
        one.form = form_of(document, frame.content);
        one.act = act_of(document, frame.cue, english.attribution);
        one.factuality = factuality_of(document, frame.source, frame.cue, english.attribution);
    }
    return attributions;
}

inline std::vector<gold_position> read_positions(const nlohmann::json& list, std::string_view text) {
    std::vector<gold_position> positions;
    for (const auto& one : list) {
        const auto act = position_act_named(one.at("act").get_ref<const std::string&>());
        if (!act) throw std::runtime_error{one.at("act").get<std::string>() + ": not an act"};
        positions.push_back({one.at("holder"), *act, read_spans(one, "target", text)});
    }
    return positions;
}

}  // namespace detail

/// The articles of a file of positions, with the attributions that `attributions` has of them, else with their own.
///
/// Lifetime: the articles borrow from `texts`.
/// Errors: throws std::runtime_error that names the file and line.
inline std::vector<position_article> read_position_articles(const std::string& path, const std::string& attributions,
                                                            std::deque<std::string>& texts) {
    std::map<std::string, nlohmann::json> found;
    if (!attributions.empty()) {
        detail::for_each_json_line(attributions, [&](const nlohmann::json& line) {
            found[line.at("id").get<std::string>()] = line.at("attributions");
        });
    }
    document_reader reader{english};
    mention_finder mentions{english};
    speaker_resolver speakers{english};
    std::vector<position_article> articles;
    detail::for_each_json_line(path, [&](const nlohmann::json& line) {
        const std::string& text = texts.emplace_back(line.at("text").get<std::string>());
        position_article& article = articles.emplace_back();
        article.document = reader.read(text, read_layout(text, english.layout));
        const auto known = found.find(line.at("id").get<std::string>());
        article.attributions =
            detail::read_attributions(article.document, known != found.end() ? known->second : line.at("attributions"));
        article.speakers = speakers.resolve(article.document, mentions.find(article.document), article.attributions);
        article.gold = detail::read_positions(line.at("positions"), text);
    });
    return articles;
}

}  // namespace newsmodel::train

#endif
