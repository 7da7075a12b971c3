#ifndef NEWSMODEL_SYNTAX_PART_OF_SPEECH_TAGGER_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_PART_OF_SPEECH_TAGGER_HPP_INCLUDED

#include <newsmodel/learn/linear_model.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/tagger_features.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace newsmodel {

namespace detail {

/// The tags that words can have; marks and plain numbers get theirs by rule.
inline constexpr std::size_t word_tags = static_cast<std::size_t>(part_of_speech::other);

[[nodiscard]] constexpr part_of_speech tag_of_column(std::size_t column) noexcept {
    return static_cast<part_of_speech>(column + 1);
}
[[nodiscard]] constexpr std::size_t column_of_tag(part_of_speech tag) noexcept { return static_cast<std::size_t>(tag) - 1; }

/// Walks over the words of a sentence from left to right; `choose(features, token)` returns each one's tag.
template <class Choose>
void tag_sentence(document& document, token_range sentence, Choose choose) {
    part_of_speech tag_before_that = part_of_speech::unknown;
    part_of_speech tag_before = part_of_speech::unknown;
    token_view_for_tagging before;
    token_view_for_tagging here;
    if (!sentence.empty()) here = {document.tokens[sentence.first], document.words(document.tokens[sentence.first])};
    for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
        token_view_for_tagging after;
        if (at + 1 < sentence.last) after = {document.tokens[at + 1], document.words(document.tokens[at + 1])};
        token& token = document.tokens[at];
        if (token.kind == token_kind::word) {
            token.tag = choose(features_for_tagging(before, here, after, tag_before, tag_before_that, at == sentence.first), at);
        }
        tag_before_that = tag_before;
        tag_before = token.tag;
        before = here;
        here = after;
    }
}

}  // namespace detail

/// Gives each word its part of speech: a greedy linear tagger, from left to right.
///
/// Lifetime: borrows the weights, an array of a language pack or a program's own `learn::model_words`.
/// Complexity: twelve look-ups a word.
/// Source: averaged perceptron tagging (Collins 2002); tags folded from the Penn Treebank's.
class part_of_speech_tagger {
public:
    /// A tagger without weights leaves words `unknown`.
    explicit part_of_speech_tagger(std::span<const std::uint64_t> weights) : model_{model::read(weights)} {}

    /// Tags the words of a document whose sentences are known.
    void tag(document& document) const {
        if (!model_) return;
        for (const sentence& sentence : document.sentences) {
            detail::tag_sentence(document, sentence.tokens, [this](const detail::tagger_features& features, std::uint32_t) {
                return detail::tag_of_column(model_->best(features));
            });
        }
    }

private:
    using model = learn::linear_model<detail::word_tags>;

    std::optional<model> model_;
};

}  // namespace newsmodel

#endif
