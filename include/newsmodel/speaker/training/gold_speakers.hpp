#ifndef NEWSMODEL_SPEAKER_TRAINING_GOLD_SPEAKERS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_TRAINING_GOLD_SPEAKERS_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <string>
#include <vector>

namespace newsmodel {

/// An article whose attributions and their speakers people have read.
struct gold_speakers {
    std::string text;
    article_layout layout;
    std::vector<attribution> attributions;
    std::vector<std::string> speakers{};           ///< by attribution the speaker's name, empty where it has none
    std::vector<std::vector<byte_span>> chains{};  ///< mentions of one entity each, where these are known
};

}  // namespace newsmodel

#endif
