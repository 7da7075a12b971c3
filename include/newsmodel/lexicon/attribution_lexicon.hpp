#ifndef NEWSMODEL_LEXICON_ATTRIBUTION_LEXICON_HPP_INCLUDED
#define NEWSMODEL_LEXICON_ATTRIBUTION_LEXICON_HPP_INCLUDED

#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/lexicon/word_set.hpp>

#include <cstdint>
#include <span>

namespace newsmodel {

/// The trained weights by which attributions are found: each the words of a model of `learn/`, read in place.
struct attribution_weights {
    std::span<const char32_t> cue_rates;    ///< how often a stem is a cue
    std::span<const char32_t> cue_gate;     ///< which classes of words may be of a cue
    std::span<const char32_t> cue_field;    ///< labels cues
    std::span<const char32_t> role_field;   ///< labels the source and content of a cue
    std::span<const char32_t> frame_rates;  ///< how often frames with like words are right
    std::span<const char32_t> frame_trees;  ///< how likely a frame is right
    std::span<const char32_t> confidence;   ///< calibration
    std::uint16_t threshold{};           ///< probability from which a frame is kept, in thousandths
};

/// Words by which attributions are found. Verbs are listed by their stems.
struct attribution_lexicon {
    word_set speech_verbs;      ///< `say`
    word_set writing_verbs;     ///< `write`
    word_set thought_verbs;     ///< `believe`
    word_set attitude_verbs;    ///< `want`
    word_set infinitive_verbs;  ///< of all these, the ones whose content may be `to` and a verb: `promise`
    word_set auxiliaries;       ///< what may stand between a source and its verb: `has`, `also`
    word_set negations;         ///< beside `not`: `never`, `nobody`
    word_set refusals;          ///< whose infinitive did not take place: `decline`
    word_set conditions;        ///< that leave open what follows: `if`, `unless`
    word_set askings;           ///< `ask`, `wonder`
    word_set credit_words;      ///< before the name in a credit: `from`, `via`
    word_set headings;          ///< that stand before a colon as a name does: `related`, `update`
    clause_word_table clause_words{};  ///< small words that build clauses: `that`, `to`
    attribution_weights weights{};     ///< trained; see docs/model-card.md
};

}  // namespace newsmodel

#endif
