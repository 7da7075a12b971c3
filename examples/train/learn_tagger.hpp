#ifndef NEWSMODEL_EXAMPLES_TRAIN_LEARN_TAGGER_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_LEARN_TAGGER_HPP_INCLUDED

// Trains the taggers of parts of speech, and says how often they are right.

#include "annotated_articles.hpp"
#include "progress.hpp"
#include "tagged_texts.hpp"

#include <newsmodel/en/english.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/training/parallel.hpp>
#include <newsmodel/syntax/part_of_speech_tagger.hpp>
#include <newsmodel/syntax/training/train_tagger.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsmodel::train {

/// What taggers learn from: articles dealt to folds by their place, and sentences that belong to none.
struct tagging_corpus {
    std::vector<tagged_text> articles;  ///< one for each article, without tags where none are known
    std::vector<tagged_text> sentences;
};

/// A tagger for each fold, which has not seen its articles, and one that has seen all.
struct trained_taggers {
    std::vector<learn::model_words> folds;
    learn::model_words all;
    tagger_accuracy held_out;  ///< of the articles of each fold by its tagger
};

namespace detail {

inline std::vector<tagged_text> texts_of_fold(const tagging_corpus& corpus, std::uint32_t fold, std::uint32_t folds,
                                              bool inside) {
    std::vector<tagged_text> texts;
    for (std::size_t index = 0; index < corpus.articles.size(); ++index) {
        const tagged_text& text = corpus.articles[index];
        if ((index % folds == fold) == inside && !text.tags.empty()) texts.push_back(text);
    }
    return texts;
}

}  // namespace detail

/// The files of a folder whose names end so, in the order of names.
inline std::vector<std::filesystem::path> files_ending(const std::string& folder, std::string_view ending) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        if (entry.path().filename().string().ends_with(ending)) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

/// The tags of articles, and the sentences of `*-train.conllu` in `ud`, unless that is empty.
///
/// Errors: throws std::runtime_error where the folder has no such file, or a line of it cannot be read.
inline tagging_corpus read_tagging_corpus(const std::vector<annotated_article>& articles, const std::string& ud) {
    tagging_corpus corpus;
    for (const annotated_article& article : articles)
        corpus.articles.push_back({article.text, article.layout, article.tags});
    if (ud.empty()) return corpus;
    const auto files = files_ending(ud, "-train.conllu");
    if (files.empty()) throw std::runtime_error{ud + ": no file in it is named *-train.conllu"};
    for (const auto& file : files) {
        for (tagged_text& sentence : read_conllu(file.string())) corpus.sentences.push_back(std::move(sentence));
    }
    return corpus;
}

inline trained_taggers train_taggers(const tagging_corpus& corpus, std::uint32_t folds, const tagger_training& how) {
    trained_taggers trained;
    trained.folds.resize(folds);
    std::vector<tagger_accuracy> held_out(folds);
    learn::for_each_in_parallel(folds + 1, 2, [&](std::uint32_t fold) {
        std::vector<tagged_text> texts = corpus.sentences;
        for (tagged_text& text : detail::texts_of_fold(corpus, fold, folds, false)) texts.push_back(std::move(text));
        learn::model_words words = train_tagger(texts, english, how);
        if (fold == folds) {  // which no article is in
            trained.all = std::move(words);
            return;
        }
        held_out[fold] =
            measure_tagger(detail::texts_of_fold(corpus, fold, folds, true), english, part_of_speech_tagger{words});
        trained.folds[fold] = std::move(words);
    });
    for (const tagger_accuracy& one : held_out) {
        trained.held_out.words += one.words;
        trained.held_out.right += one.right;
    }
    return trained;
}

/// Prints how many words of articles not seen, and of `*-dev.conllu` in `ud`, get the right part of speech.
inline void print_accuracy(const trained_taggers& trained, const std::string& ud) {
    const auto print = [](std::string_view what, const tagger_accuracy& accuracy) {
        fmt::print("parts of speech, {}: {:.4f} of {} words right\n", what, accuracy.value(), accuracy.words);
    };
    if (trained.held_out.words > 0) print("cross-validated", trained.held_out);
    if (ud.empty()) return;
    for (const auto& file : files_ending(ud, "-dev.conllu"))
        print(file.filename().string(),
              measure_tagger(read_conllu(file.string()), english, part_of_speech_tagger{trained.all}));
}

}  // namespace newsmodel::train

#endif
