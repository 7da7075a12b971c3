#ifndef NEWSMODEL_LEXICON_SYNTAX_LEXICON_HPP_INCLUDED
#define NEWSMODEL_LEXICON_SYNTAX_LEXICON_HPP_INCLUDED

#include <newsmodel/lexicon/word_map.hpp>
#include <newsmodel/lexicon/word_set.hpp>

#include <span>


namespace newsmodel {

/// Words that cutting text into sentences and tokens needs.
struct syntax_lexicon {
    word_set titles;         ///< abbreviated, with their full stop; a name follows, so no sentence ends there: `mr.`
    word_set abbreviations;  ///< with their full stop; a sentence may end there: `inc.`
    word_set inner_abbreviations;  ///< with their full stop; no sentence ends there: `e.g.`
    word_set state_names;          ///< as abbreviations, but only with a capital: `miss.`
    word_set number_signs;         ///< with their full stop, abbreviations before a number only: `no.`
    word_set sentence_starters;    ///< words that open a sentence and, capitalized, are seldom part of a name: `the`
    word_set speech_tags;          ///< verbs that name the speaker after a quoted question: `said`
    word_set elisions;             ///< words that an apostrophe may stand before, which opens no quotation: `em`, `til`
    word_set web_endings;          ///< `com`, `org`
    word_map irregular_forms;      ///< `said` to `say`
    std::span<const char32_t> tagger_weights{};  ///< of the part-of-speech tagger; empty: words stay untagged
};

}  // namespace newsmodel

#endif
