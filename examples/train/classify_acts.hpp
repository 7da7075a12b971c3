#ifndef NEWSMODEL_EXAMPLES_TRAIN_CLASSIFY_ACTS_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_CLASSIFY_ACTS_HPP_INCLUDED

// How well the act alone is told from the words of a sentence whose source and target are known, by cross-validation;
// docs/corpus.md describes the sentences.

#include "json_lines.hpp"
#include "progress.hpp"

#include <newsmodel/en/english.hpp>
#include <newsmodel/learn/feature_hash.hpp>
#include <newsmodel/learn/linear_model.hpp>
#include <newsmodel/learn/training/corpus.hpp>
#include <newsmodel/learn/training/feature_filter.hpp>
#include <newsmodel/learn/training/quantize.hpp>
#include <newsmodel/learn/training/train_ridge.hpp>
#include <newsmodel/lexicon/position_frame.hpp>
#include <newsmodel/syntax/document_reader.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace newsmodel::train {

namespace detail {

inline constexpr std::array<std::string_view, 8> act_classes{"accuses", "refuses", "supports", "demands",
                                                             "threatens", "agrees", "opposes", "none"};

/// A root of the sentences' coding scheme, and the class of act that it is.
struct act_root {
    std::string_view name, act;
};
inline constexpr std::array<act_root, 15> act_roots{{{"ACCUSE", "accuses"},
                                                     {"REJECT", "refuses"},
                                                     {"SUPPORT", "supports"},
                                                     {"AID", "supports"},
                                                     {"REQUEST", "demands"},
                                                     {"THREATEN", "threatens"},
                                                     {"MOBILIZE", "threatens"},
                                                     {"AGREE", "agrees"},
                                                     {"YIELD", "agrees"},
                                                     {"COOPERATE", "agrees"},
                                                     {"PROTEST", "opposes"},
                                                     {"SANCTION", "opposes"},
                                                     {"CONSULT", "none"},
                                                     {"COERCE", "none"},
                                                     {"ASSAULT", "none"}}};

inline std::size_t root_named(std::string_view name) {
    const auto root = std::ranges::find(act_roots, name, &act_root::name);
    if (root == act_roots.end()) throw std::runtime_error{std::string{name} + ": not a root"};
    return static_cast<std::size_t>(root - act_roots.begin());
}
inline std::size_t class_of_root(std::size_t root) {
    return static_cast<std::size_t>(std::ranges::find(act_classes, act_roots[root].act) - act_classes.begin());
}

/// The words of a sentence by where they stand: before, between or after source and target, or in one of them.
class zone_features {
public:
    explicit zone_features(const frame_table& frames) : frames_{&frames} {}

    std::vector<std::uint32_t> list(const document& document, byte_span source, byte_span target) const {
        const bool source_first = source.first < target.first;
        const byte_span first = source_first ? source : target, second = source_first ? target : source;
        std::vector<std::uint32_t> features{learn::feature_hash(0), learn::feature_hash(1, source_first)};
        std::uint32_t before = 0;
        for (const token& one : document.tokens) {
            const std::uint32_t zone = one.span.first < first.first    ? 0
                                       : one.span.first < first.last   ? 1
                                       : one.span.first < second.first ? 2
                                       : one.span.first < second.last  ? 3
                                                                       : 4;
            const auto stem = static_cast<std::uint32_t>(static_cast<std::uint64_t>(one.stem));
            features.push_back(learn::feature_hash(2, stem, zone, source_first));
            features.push_back(learn::feature_hash(3, stem));
            features.push_back(learn::feature_hash(6, static_cast<std::uint32_t>(static_cast<std::uint64_t>(one.word))));
            features.push_back(learn::feature_hash(4, before, stem));
            if (const position_frame* frame = frames_->find(one.stem); frame && is_verb(one))
                features.push_back(learn::feature_hash(5, frame->act, zone, source_first));
            before = stem;
        }
        return features;
    }

private:
    static bool is_verb(const token& one) {
        return one.tag >= part_of_speech::verb_base && one.tag <= part_of_speech::verb_present_third;
    }
    const frame_table* frames_;
};

/// How often each class was taken for each.
using confusion = std::array<std::array<std::size_t, act_classes.size()>, act_classes.size()>;

inline double f1_of(const confusion& table, std::size_t which) {
    std::size_t gold = 0, found = 0;
    for (std::size_t other = 0; other < act_classes.size(); ++other) {
        gold += table[which][other];
        found += table[other][which];
    }
    return gold + found == 0 ? 0 : 2.0 * static_cast<double>(table[which][which]) / static_cast<double>(gold + found);
}

inline void print(const confusion& table) {
    double sum = 0;
    fmt::print("{:10}", "");
    for (const std::string_view name : act_classes) fmt::print("{:>10}", name);
    fmt::print("{:>8}\n", "F1");
    for (std::size_t gold = 0; gold < act_classes.size(); ++gold) {
        fmt::print("{:10}", act_classes[gold]);
        for (const std::size_t count : table[gold]) fmt::print("{:10}", count);
        fmt::print("{:8.2f}\n", f1_of(table, gold));
        sum += f1_of(table, gold);
    }
    fmt::print("macro-F1 {:.3f}\n", sum / static_cast<double>(act_classes.size()));
}

struct act_sentence {
    std::vector<std::uint32_t> features;
    std::size_t root;
};

/// One model a root, trained on the sentences outside a fold; the class of the likeliest root of those inside is counted.
inline void count_fold(const std::vector<act_sentence>& sentences, std::uint32_t fold, std::uint32_t folds,
                       confusion& table) {
    const learn::ridge_options how{.bits = 18, .penalty = 0.1, .passes = 40};
    std::vector<learn::weight_rows<1>> models;
    for (std::size_t root = 0; root < act_roots.size(); ++root) {
        learn::training_corpus corpus;
        for (std::uint32_t index = 0; index < sentences.size(); ++index) {
            if (index % folds != fold)
                corpus.add_example(sentences[index].features, sentences[index].root == root ? 1.0F : 0.0F, index);
        }
        models.push_back(learn::train_ridge(corpus, how));
    }
    for (std::uint32_t index = fold; index < sentences.size(); index += folds) {
        std::array<double, act_roots.size()> sums{};
        std::vector<std::size_t> rows;
        for (const std::uint32_t hash : sentences[index].features) rows.push_back(learn::feature_row(hash, how.bits));
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        for (std::size_t root = 0; root < sums.size(); ++root) {
            for (const std::size_t row : rows) sums[root] += models[root].rows[row][0];
        }
        const auto best = static_cast<std::size_t>(std::ranges::max_element(sums) - sums.begin());
        ++table[class_of_root(sentences[index].root)][class_of_root(best)];
    }
}

}  // namespace detail

/// Prints which acts are taken for which in sentences of a file.
inline void classify_acts(const std::string& path) {
    const frame_table frames{english.position.frames};
    const detail::zone_features features{frames};
    document_reader reader{english};
    std::vector<detail::act_sentence> sentences;
    detail::for_each_json_line(path, [&](const nlohmann::json& line) {
        const std::string text = line.at("text");
        article_layout layout;
        layout.body.push_back({0, static_cast<std::uint32_t>(text.size())});
        const auto span = [&](const char* name) {
            const nlohmann::json& ends = line.at(name);  // null where the words do not stand in the sentence
            if (ends.is_null()) return byte_span{};
            return byte_span{ends.at(0).get<std::uint32_t>(), ends.at(1).get<std::uint32_t>()};
        };
        sentences.push_back({features.list(reader.read(text, layout), span("source_span"), span("target_span")),
                             detail::root_named(line.at("root").get_ref<const std::string&>())});
    });
    tell(fmt::format("{} sentences read", sentences.size()));
    detail::confusion table{};
    constexpr std::uint32_t folds = 5;
    for (std::uint32_t fold = 0; fold < folds; ++fold) detail::count_fold(sentences, fold, folds, table);
    detail::print(table);
}

}  // namespace newsmodel::train

#endif
