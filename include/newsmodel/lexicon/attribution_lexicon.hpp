#ifndef NEWSMODEL_LEXICON_ATTRIBUTION_LEXICON_HPP_INCLUDED
#define NEWSMODEL_LEXICON_ATTRIBUTION_LEXICON_HPP_INCLUDED

#include <newsmodel/lexicon/word_set.hpp>

namespace newsmodel {

/// Words by which attributions are found. Verbs are listed by their stems.
struct attribution_lexicon {
    word_set speech_verbs;    ///< `say`
    word_set writing_verbs;   ///< `write`
    word_set thought_verbs;   ///< `believe`
    word_set attitude_verbs;  ///< `want`
    word_set infinitive_verbs;  ///< of all these, the ones whose content may be `to` and a verb: `promise`
    word_set auxiliaries;     ///< what may stand between a source and its verb: `has`, `also`
};

}  // namespace newsmodel

#endif
