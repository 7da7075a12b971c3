#ifndef NEWSMODEL_SPEAKER_SOURCE_READING_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_SOURCE_READING_HPP_INCLUDED

#include <newsmodel/core/confidence.hpp>
#include <newsmodel/core/evidence.hpp>
#include <newsmodel/core/id.hpp>
#include <newsmodel/speaker/basic_speaker.hpp>

#include <list>
#include <optional>
#include <string>
#include <vector>

namespace newsmodel {

/// A speaker that a source may stand for.
struct speaker_candidate {
    id<speaker> who;                   ///< in `analysis::speakers()`
    newsmodel::confidence confidence;  ///< that it is this one

    friend bool operator==(const speaker_candidate&, const speaker_candidate&) = default;
};

/// Whom the source of one attribution stands for.
struct source_reading {
    id<speaker> who{};                            ///< of kind `open` where it is not settled
    newsmodel::confidence confidence{};           ///< that the source is this speaker
    std::vector<speaker_candidate> candidates{};  ///< best first, where it is not settled
    std::vector<evidence> reasons{};              ///< why it was read so

    friend bool operator==(const source_reading&, const source_reading&) = default;
};

/// The speakers of an article and whom each source stands for.
///
/// Shape: `sources[i]` belongs to the i-th attribution. `speakers` is in the order of first mention, open ones last.
/// Lifetime: names borrow from the article's text, the language, the program's actors and `composed`; moving keeps them valid.
struct speaker_reading {
    std::vector<speaker> speakers;        ///< everybody who speaks or acts
    std::vector<source_reading> sources;  ///< one an attribution
    std::list<std::string> composed;      ///< names that stand nowhere in one piece: `spokesman for the mayor`
};

}  // namespace newsmodel

#endif
