#ifndef NEWSMODEL_ATTRIBUTION_ACT_OF_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_ACT_OF_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>
#include <span>

namespace newsmodel {

/// What a source does, by the words of its cue; speech where none is known.
///
/// The first known word counts, but `write`, `want` and their like before any word of speech: `said in a letter` is
/// writing.
[[nodiscard]] inline attribution_act act_of(const document& document, std::span<const token_range> cue,
                                            const attribution_lexicon& lexicon) {
    auto act = attribution_act::speech;
    bool known = false;
    for (const token_range range : cue) {
        for (const token& token : document[range]) {
            if (lexicon.writing_verbs.contains(token.stem)) return attribution_act::writing;
            if (known) continue;
            known = true;
            if (lexicon.attitude_verbs.contains(token.stem)) {
                act = attribution_act::attitude;
            } else if (lexicon.thought_verbs.contains(token.stem)) {
                act = attribution_act::thought;
            } else {
                known = lexicon.speech_verbs.contains(token.stem);
            }
        }
    }
    return act;
}

}  // namespace newsmodel

#endif
