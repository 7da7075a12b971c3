#ifndef NEWSMODEL_ATTRIBUTION_TRAINING_ARTICLE_READING_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_TRAINING_ARTICLE_READING_HPP_INCLUDED

#include <newsmodel/attribution/cue_finder.hpp>
#include <newsmodel/attribution/cue_gate.hpp>
#include <newsmodel/attribution/frame.hpp>
#include <newsmodel/attribution/frame_finder.hpp>
#include <newsmodel/attribution/frame_summary.hpp>
#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/attribution/training/gold_attribution.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/training/corpus.hpp>
#include <newsmodel/learn/training/count_rates.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/syntax/document.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace newsmodel::detail {

/// One article while models are trained on it: its document, its gold, and what each stage has made of it.
struct article_reading {
    article_reading(newsmodel::document read, std::span<const gold_attribution> attributions,
                    const attribution_lexicon& lexicon)
        : document{std::move(read)}, traits{lexicon} {
        traits.read(document);
        for (const gold_attribution& one : attributions) gold.push_back(frame_of(document, one));
    }

    newsmodel::document document;
    traits_reader traits;
    std::vector<gold_frame> gold;

    std::vector<cue_candidate> candidates;  // as a model saw them that was trained on other articles
    std::vector<std::uint8_t> likely_cues;
    frame_list frames;
    std::vector<frame_summary> summaries;  // of the frames, without rates
    std::vector<std::int32_t> probabilities;
};

/// Which tokens are of a gold cue, and where one begins.
[[nodiscard]] inline std::vector<cue_label> gold_cues(const article_reading& article) {
    std::vector<cue_label> labels(article.document.tokens.size(), cue_label::outside);
    for (const gold_frame& gold : article.gold) {
        for (const token_range range : gold.cue) {
            for (std::uint32_t at = range.first; at < range.last; ++at) {
                if (labels[at] != cue_label::outside) continue;
                const bool goes_on = at > range.first &&
                                     article.document.tokens[at].sentence == article.document.tokens[at - 1].sentence;
                labels[at] = goes_on ? cue_label::inside : cue_label::begins;
            }
        }
    }
    return labels;
}

/// A stem that was seen only once counts as unseen, so that a table need not hold it.
[[nodiscard]] inline learn::rate rate_if_common(learn::rate rate) noexcept {
    return rate.support < learn::support_of(2) ? learn::rate{} : rate;
}

/// Counts how often each stem is of a cue, and rates each article's tokens by the counts of the others.
[[nodiscard]] inline learn::rate_counts rate_cues(std::span<article_reading> articles) {
    learn::rate_counts counts;
    std::vector<std::vector<cue_label>> labels;
    for (const article_reading& article : articles) {
        labels.push_back(gold_cues(article));
        for (std::size_t at = 0; at < labels.back().size(); ++at) {
            counts.add(article.traits.traits()[at].stem, labels.back()[at] != cue_label::outside ? 1 : 0);
        }
    }
    for (std::size_t index = 0; index < articles.size(); ++index) {
        article_reading& article = articles[index];
        const auto traits = article.traits.traits();
        for (std::size_t at = 0; at < traits.size(); ++at)
            counts.remove(traits[at].stem, labels[index][at] != cue_label::outside ? 1 : 0);
        article.traits.rate([&](std::uint32_t stem) { return rate_if_common(counts(stem)); });
        for (std::size_t at = 0; at < traits.size(); ++at)
            counts.add(traits[at].stem, labels[index][at] != cue_label::outside ? 1 : 0);
    }
    return counts;
}

/// Learns which classes of tokens may be of a cue: those that now and then are.
[[nodiscard]] inline learn::model_words learn_gate(std::span<const article_reading> articles, double least_begins,
                                                   double least_inside) {
    struct tally {
        std::size_t seen{}, begins{}, near{}, inside{};
    };
    std::array<std::array<tally, 32>, cue_gate::buckets> tallies{};
    for (const article_reading& article : articles) {
        const std::vector<cue_label> labels = gold_cues(article);
        for (std::size_t at = 0; at < labels.size(); ++at) {
            const token_traits& traits = article.traits.traits()[at];
            tally& here = tallies[static_cast<std::size_t>(traits.bucket)][traits.tag];
            ++here.seen;
            here.begins += labels[at] == cue_label::begins;
            const bool near = at > 0 && labels[at - 1] != cue_label::outside;
            here.near += near;
            here.inside += labels[at] == cue_label::inside;
        }
    }
    learn::model_words words(cue_gate::words);
    for (std::size_t bucket = 0; bucket < cue_gate::buckets; ++bucket) {
        learn::model_word& begin = words[bucket * 2];
        learn::model_word& go_on = words[bucket * 2 + 1];
        for (std::size_t tag = 0; tag < 32; ++tag) {
            const tally& t = tallies[bucket][tag];
            const bool begins = static_cast<double>(t.begins) > least_begins * static_cast<double>(t.seen + 20);
            const bool inside = static_cast<double>(t.inside) > least_inside * static_cast<double>(t.near + 20);
            begin |= learn::model_word{begins} << tag;
            go_on |= learn::model_word{inside} << tag;
        }
        // What may be of a cue with a seldom stem may be with one that is oftener.
        const bool oftener = bucket > 0 && bucket < static_cast<std::size_t>(cue_bucket::never_seen);
        if (oftener) begin |= words[bucket * 2 - 2];
        if (oftener) go_on |= words[bucket * 2 - 1];
    }
    return words;
}

/// Appends an article's sentences, as far as they may hold cues, with their labels.
inline void append_cue_sequences(const article_reading& article, cue_gate gate, std::uint32_t group,
                                 learn::training_corpus& corpus) {
    const std::vector<cue_label> gold = gold_cues(article);
    cue_features features;
    feature_list<cue_features::most> list;
    for (const sentence& sentence : article.document.sentences) {
        const bool continues = sentence.tokens.first > article.document.paragraphs[sentence.paragraph].tokens.first;
        features.read(article.traits.traits(), sentence.tokens, continues);
        gate.for_each_run(article.traits.traits(), sentence.tokens,
                          [&](std::uint32_t first, std::span<const std::uint8_t> masks) {
                              corpus.begin(group);
                              auto before = cue_label::outside;
                              for (std::size_t at = 0; at < masks.size(); ++at) {
                                  cue_label label = gold[first + at];
                                  if (label == cue_label::inside && before == cue_label::outside)
                                      label = cue_label::begins;
                                  if ((masks[at] & allows(label)) == 0) label = cue_label::outside;
                                  features.list(first + at - sentence.tokens.first, list);
                                  corpus.add(list.hashes(), static_cast<std::uint8_t>(label), masks[at]);
                                  before = label;
                              }
                          });
    }
}

/// Appends the window of each gold cue, with the labels of its source and content.
inline void append_role_sequences(const article_reading& article, std::uint32_t group, learn::training_corpus& corpus) {
    const role_context context{article.document, article.traits.traits(), article.likely_cues};
    role_features features;
    feature_list<role_features::most> list;
    for (const gold_frame& gold : article.gold) {
        if (gold.cue.empty() || gold.content.empty()) continue;
        const token_range cue = gold.cue.front();
        const token_range window = role_window(article.document, cue);
        features.read(context, window, cue);
        const auto holds = [](std::span<const token_range> ranges, std::uint32_t at) {
            return std::ranges::any_of(ranges, [at](token_range range) { return range.contains(at); });
        };
        corpus.begin(group);
        int before = 0;
        for (std::uint32_t at = window.first; at < window.last; ++at) {
            if (cue.contains(at)) {
                corpus.add({}, 0, 1);
                before = 0;
                continue;
            }
            const int role = holds(gold.content, at) ? 3 : holds(gold.source, at) ? 1 : 0;
            const int label = role == 0 ? 0 : role == before ? role + 1 : role;
            features.list(at, list);
            corpus.add(list.hashes(), static_cast<std::uint8_t>(label));
            before = role;
        }
    }
}

/// How right a frame is: 0 where its content is less than half that of a gold one, or their sources differ; else
/// their likeness.
[[nodiscard]] inline share rightness(const article_reading& article, const frame& frame) {
    share best = 0;
    const auto content = article.frames[frame.content], source = article.frames[frame.source];
    if (content.empty()) return 0;
    for (const gold_frame& gold : article.gold) {
        if (gold.content.empty() || gold.content.back().last <= content.front().first ||
            content.back().last <= gold.content.front().first)
            continue;
        const share like = likeness(article.traits, content, gold.content);
        if (like * 2 < whole_share || !same_source(article.traits, source, gold.source)) continue;
        best = std::max(best, like);
    }
    return best;
}

}  // namespace newsmodel::detail

#endif
