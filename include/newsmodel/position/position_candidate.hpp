#ifndef NEWSMODEL_POSITION_POSITION_CANDIDATE_HPP_INCLUDED
#define NEWSMODEL_POSITION_POSITION_CANDIDATE_HPP_INCLUDED

#include <newsmodel/lexicon/position_frame.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsmodel {

/// How a candidate's holder was found.
enum class holder_route : std::uint8_t {
    cue_source,    ///< the frame is the cue of an attribution: its speaker
    first_person,  ///< `I`, `we` inside a content: its speaker
    pronoun,       ///< another pronoun that stands for somebody
    named,         ///< a mention as subject or owner
    told,          ///< nobody in the clause: the speaker of the content
    clause,        ///< taken over from the clause around
    judging,       ///< no frame: the speaker judges somebody's conduct
    around,        ///< nothing in the clause says who: the speaker of the content around
    opening,       ///< nothing says who: the first actor of the sentence
    nearby,        ///< nothing says who: the last actor before it in the sentence
};

/// The route in words.
[[nodiscard]] constexpr std::string_view reason(holder_route route) noexcept {
    switch (route) {
        case holder_route::cue_source: return "the holder is the source of the attribution";
        case holder_route::first_person: return "the holder is who says I or we";
        case holder_route::pronoun: return "the holder is whom a pronoun stands for";
        case holder_route::named: return "the holder is named";
        case holder_route::told: return "the holder is who says it";
        case holder_route::judging: return "the holder judges somebody's conduct";
        case holder_route::around: return "the holder is who says what is around it";
        case holder_route::opening: return "the holder is the first actor of the sentence";
        case holder_route::nearby: return "the holder is the last actor before it";
        case holder_route::clause: return "the holder is that of the clause around";
    }
    return "";
}

/// A stand that the words may express, before it is decided whether they do.
struct position_candidate {
    const position_frame* frame{};  ///< null for a judgement
    std::uint32_t head{};
    position_act act{};
    position_modality modality{};
    token_range target;
    token_range subject;
    token_range condition;   ///< empty where there is none
    std::uint32_t holder{};  ///< index of a speaker
    holder_route route{};
    std::optional<std::uint32_t> addressee;  ///< index of a speaker
    std::optional<std::uint32_t> told_in;    ///< index of an attribution
    std::uint32_t cue{};                     ///< the attribution whose cue it hangs on
    bool is_cue{};                           ///< that there is one
    bool quoted{};
    bool passive{};
    bool verb_target{};
    std::optional<position_act> verdict;  ///< of a clause about somebody else with a word of blame or praise
    bool doubtful{};  ///< by rule it is none: `it will rain`
    std::uint16_t weight{};  ///< per mille, how likely it is one
};

}  // namespace newsmodel

#endif
