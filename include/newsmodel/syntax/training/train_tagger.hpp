#ifndef NEWSMODEL_SYNTAX_TRAINING_TRAIN_TAGGER_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_TRAINING_TRAIN_TAGGER_HPP_INCLUDED

#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/training/averaged_perceptron.hpp>
#include <newsmodel/learn/training/quantize.hpp>
#include <newsmodel/learn/training/random.hpp>
#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/syntax/document_reader.hpp>
#include <newsmodel/syntax/part_of_speech_tagger.hpp>
#include <newsmodel/syntax/tag_dictionary.hpp>
#include <newsmodel/syntax/training/count_tags.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace newsmodel {

/// The known part of speech of one word of a text.
struct gold_tag {
    byte_span span;
    part_of_speech tag{};
};

/// A text with the parts of speech of its words.
///
/// Shape: tags in text order; one whose span is not exactly a token of the library is passed over.
struct tagged_text {
    std::string text;
    article_layout layout;
    std::vector<gold_tag> tags;
};

/// How to train a tagger.
struct tagger_training {
    unsigned bits = 12;  ///< 2^bits rows, 24 bytes each
    std::size_t epochs = 5;
    std::uint64_t seed = 1;
    tag_counting dictionary;
};

/// How many words of known part of speech a tagger was tried on, and on how many it was right.
struct tagger_accuracy {
    std::size_t words{};
    std::size_t right{};

    [[nodiscard]] double value() const noexcept {
        return words == 0 ? 0 : static_cast<double>(right) / static_cast<double>(words);
    }
};

namespace detail {

/// The document of a text and the gold tag of each of its tokens, `unknown` where there is none.
struct tagged_document {
    newsmodel::document document;
    std::vector<part_of_speech> gold;
};

inline tagged_document read_tagged(const tagged_text& text, document_reader& reader) {
    tagged_document result{reader.read(text.text, text.layout), {}};
    result.gold.assign(result.document.tokens.size(), part_of_speech::unknown);
    std::size_t next = 0;
    for (std::size_t at = 0; at < result.gold.size(); ++at) {
        const byte_span span = result.document.tokens[at].span;
        while (next < text.tags.size() && text.tags[next].span.first < span.first) ++next;
        const bool known = next < text.tags.size() && text.tags[next].span == span &&
                           result.document.tokens[at].kind == token_kind::word;
        if (known) result.gold[at] = text.tags[next].tag;
    }
    return result;
}

/// Texts read once for many rounds of training.
struct training_documents {
    struct place {
        std::uint32_t document;
        std::uint32_t sentence;
    };
    std::vector<tagged_document> documents;
    std::vector<place> sentences;
    tag_counts counts;

    training_documents(std::span<const tagged_text> texts, const language& language) {
        document_reader reader{language};
        for (const tagged_text& text : texts) add(read_tagged(text, reader));
    }

private:
    void add(tagged_document read) {
        for (std::size_t at = 0; at < read.gold.size(); ++at) counts.add(read.document.tokens[at].word, read.gold[at]);
        for (std::size_t at = 0; at < read.document.sentences.size(); ++at) {
            sentences.push_back({static_cast<std::uint32_t>(documents.size()), static_cast<std::uint32_t>(at)});
        }
        documents.push_back(std::move(read));
    }
};

}  // namespace detail

/// Trains a tagger on texts; its words go into a header, or to `part_of_speech_tagger` as they are.
///
/// The same texts and settings give the same words on every machine.
[[nodiscard]] inline learn::model_words train_tagger(std::span<const tagged_text> texts, const language& language,
                                                     const tagger_training& how = {}) {
    detail::training_documents read{texts, language};
    const learn::model_words dictionary_words = read.counts.dictionary(how.dictionary);
    const tag_dictionary dictionary = *tag_dictionary::read(dictionary_words);
    learn::averaged_perceptron<detail::word_tags> perceptron{how.bits};
    learn::random_numbers random{how.seed};
    for (std::size_t epoch = 0; epoch < how.epochs; ++epoch) {
        learn::shuffle(std::span{read.sentences}, random);
        for (const auto where : read.sentences) {
            detail::tagged_document& one = read.documents[where.document];
            const auto learn_one = [&](const detail::tagger_features& features, std::uint32_t token) {
                const std::size_t guess = perceptron.predict(features);
                const part_of_speech right = one.gold[token];
                if (right != part_of_speech::unknown) perceptron.learn(features, detail::column_of_tag(right), guess);
                return detail::tag_of_column(guess);
            };
            detail::tag_sentence(one.document, one.document.sentences[where.sentence].tokens, dictionary, learn_one);
        }
    }
    learn::model_words words = learn::quantize_linear(perceptron.average(), {.kept = 0.9999, .fingerprints = {}});
    words.insert(words.end(), dictionary_words.begin(), dictionary_words.end());
    return words;
}

/// Tries a tagger on texts.
[[nodiscard]] inline tagger_accuracy measure_tagger(std::span<const tagged_text> texts, const language& language,
                                                    const part_of_speech_tagger& tagger) {
    document_reader reader{language};
    tagger_accuracy accuracy;
    for (const tagged_text& text : texts) {
        detail::tagged_document one = detail::read_tagged(text, reader);
        tagger.tag(one.document);
        for (std::size_t at = 0; at < one.gold.size(); ++at) {
            if (one.gold[at] == part_of_speech::unknown) continue;
            ++accuracy.words;
            accuracy.right += one.document.tokens[at].tag == one.gold[at];
        }
    }
    return accuracy;
}

}  // namespace newsmodel

#endif
