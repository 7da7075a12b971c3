#ifndef NEWSMODEL_EXAMPLES_TRAIN_ANNOTATED_ARTICLES_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_ANNOTATED_ARTICLES_HPP_INCLUDED

// Reads articles with known attributions, one JSON object a line; docs/corpus.md describes it.

#include "json_lines.hpp"
#include "tagged_texts.hpp"

#include <newsmodel/attribution/training/gold_attribution.hpp>
#include <newsmodel/en/english.hpp>
#include <newsmodel/syntax/training/train_tagger.hpp>
#include <newsmodel/text/basic_article.hpp>
#include <newsmodel/text/read_layout.hpp>

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace newsmodel::train {

/// An article, what is known of it, and its parts.
struct annotated_article {
    std::string id;
    std::string text;
    article_layout layout;
    std::vector<gold_attribution> attributions;
    std::vector<gold_tag> tags;  // empty where no layer knows the article
};

/// The articles of a file; their parts of speech come from `layers`, unless that is empty.
///
/// Errors: throws std::runtime_error that names the file and line.
inline std::vector<annotated_article> read_annotated_articles(const std::string& path, const std::string& layers) {
    std::map<std::string, std::vector<gold_tag>> tags;
    if (!layers.empty()) {
        detail::for_each_json_line(
            layers, [&](const nlohmann::json& line) { tags[line.at("id").get<std::string>()] = read_layer(line); });
    }
    std::vector<annotated_article> articles;
    detail::for_each_json_line(path, [&](const nlohmann::json& line) {
        annotated_article article{line.at("id"), line.at("text"), {}, {}, {}};
        article.layout = read_layout(article.text, english.layout);
        for (const auto& one : line.at("attributions")) {
            article.attributions.push_back({detail::read_spans(one, "source", article.text),
                                            detail::read_spans(one, "cue", article.text),
                                            detail::read_spans(one, "content", article.text)});
        }
        if (const auto known = tags.find(article.id); known != tags.end()) article.tags = std::move(known->second);
        articles.push_back(std::move(article));
    });
    return articles;
}

}  // namespace newsmodel::train

#endif
