#ifndef NEWSMODEL_SYNTAX_PART_OF_SPEECH_TAGGER_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_PART_OF_SPEECH_TAGGER_HPP_INCLUDED

#include <newsmodel/learn/linear_model.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/tag_dictionary.hpp>
#include <newsmodel/syntax/tagger_features.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace newsmodel {

namespace detail {

/// The tags that words can have; marks and plain numbers get theirs by rule.
inline constexpr std::size_t word_tags = static_cast<std::size_t>(part_of_speech::other);

[[nodiscard]] constexpr part_of_speech tag_of_column(std::size_t column) noexcept {
    return static_cast<part_of_speech>(column + 1);
}
[[nodiscard]] constexpr std::size_t column_of_tag(part_of_speech tag) noexcept {
    return static_cast<std::size_t>(tag) - 1;
}

/// Walks over a sentence from left to right and gives each word its tag: the only one that the dictionary knows, or
/// what `choose(features, token)` returns.
template <class Choose>
void tag_sentence(document& document, token_range sentence, const tag_dictionary& dictionary, Choose choose) {
    const auto view_of = [&](std::uint32_t at) {
        if (at >= sentence.last) return tagger_view{};
        return tagger_view{document.tokens[at], document.words(document.tokens[at]), dictionary};
    };
    part_of_speech tag_before_that = part_of_speech::unknown;
    part_of_speech tag_before = part_of_speech::unknown;
    tagger_view before;
    tagger_view here = view_of(sentence.first);
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        const tagger_view after = view_of(at + 1);
        const part_of_speech tag =
            here.sure != part_of_speech::unknown
                ? here.sure
                : choose(features_for_tagging(before, here, after, tag_before, tag_before_that, at == sentence.first),
                         at);
        document.tokens[at].tag = tag;
        tag_before_that = tag_before;
        tag_before = tag;
        before = here;
        here = after;
    }
}

}  // namespace detail

/// Gives each word its part of speech: a dictionary of what frequent words can be, and a greedy linear tagger from left
/// to right for what is not sure.
///
/// Shape: the weights are a linear model of `detail::word_tags` columns and a `tag_dictionary` behind it.
/// Lifetime: borrows the weights, an array of a language pack or a program's own `learn::model_words`.
/// Complexity: a look-up a word, and eight more where it is not sure.
/// Source: averaged perceptron tagging (Collins 2002); tags folded from the Penn Treebank's.
class part_of_speech_tagger {
public:
    /// A tagger without weights leaves words `unknown`.
    explicit part_of_speech_tagger(learn::model_view weights) : model_{model::read(weights)} {
        if (model_) dictionary_ = tag_dictionary::read(weights.subspan(words_of_model()));
    }

    /// Tags the words of a document whose sentences are known.
    void tag(document& document) const {
        if (!model_ || !dictionary_) return;
        for (const sentence& sentence : document.sentences) {
            detail::tag_sentence(document, sentence.tokens, *dictionary_,
                                 [this](const detail::tagger_features& features, std::uint32_t) {
                                     return detail::tag_of_column(model_->best(features));
                                 });
        }
    }

private:
    using model = learn::linear_model<detail::word_tags>;

    [[nodiscard]] std::size_t words_of_model() const noexcept {
        return learn::model_header::words + model::bias_words + model::table_type::word_count(model_->table().bits());
    }

    std::optional<model> model_;
    std::optional<tag_dictionary> dictionary_;
};

}  // namespace newsmodel

#endif
