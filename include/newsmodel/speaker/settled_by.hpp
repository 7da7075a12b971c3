#ifndef NEWSMODEL_SPEAKER_SETTLED_BY_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_SETTLED_BY_HPP_INCLUDED

#include <newsmodel/core/confidence.hpp>

#include <cstdint>
#include <string_view>

namespace newsmodel {

/// What settled whom a mention, or the source of an attribution, means.
enum class settled_by : std::uint8_t {
    nothing,
    full_name,     ///< `Ana Ruiz`: the name as the article prints it
    part_of_name,  ///< `Ruiz`, of the only one called so
    shared_name,   ///< `Ruiz`, while several are called so
    actor,         ///< `Pyongyang`: a name that the language or the program knows
    apposition,    ///< `the mayor, Ana Ruiz`
    owner,         ///< `her campaign`, named before
    called,        ///< `the mayor`, of somebody called a mayor before
    same_noun,     ///< `the poll`, after `a poll`
    kind,          ///< `the company`, of a company named before
    described,     ///< `a doctor`: nobody whom the article names
    pronoun,       ///< `she`: the likeliest before it
    relative,      ///< `who`, after a name
    speaker,       ///< `I`, inside what she says
    author,        ///< `I`, of who writes
    own_words,     ///< `farmers who lost land`
    two_names,     ///< `Ruiz and Hale`
    continued      ///< no source, after a quotation that has one
};

/// In words that a reader of a report understands.
[[nodiscard]] constexpr std::string_view description(settled_by how) noexcept {
    switch (how) {
        case settled_by::nothing: break;
        case settled_by::full_name: return "the full name";
        case settled_by::part_of_name: return "a form of the name of the only one called so";
        case settled_by::shared_name: return "a name that several share: of them the one named most and last";
        case settled_by::actor: return "a known name of it";
        case settled_by::apposition: return "a description beside the name";
        case settled_by::owner: return "what belongs to somebody, described so before";
        case settled_by::called: return "a role in which the article presents the speaker";
        case settled_by::same_noun: return "the same noun as before";
        case settled_by::kind: return "the likeliest of its kind before it";
        case settled_by::described: return "a description of somebody without a name";
        case settled_by::pronoun: return "the likeliest before the pronoun";
        case settled_by::relative: return "what the relative pronoun follows";
        case settled_by::speaker: return "who speaks in the first person";
        case settled_by::author: return "who writes in the first person";
        case settled_by::own_words: return "no name fits, so the words themselves";
        case settled_by::two_names: return "two names together";
        case settled_by::continued: return "a quotation without a source goes on from the one before";
    }
    return {};
}

/// How often what is settled so is right, where no ranking says it of the case at hand: as measured on articles whose
/// speakers people have read, see docs/model-card.md.
[[nodiscard]] constexpr confidence precision(settled_by how) noexcept {
    switch (how) {
        case settled_by::nothing: break;
        case settled_by::full_name: return confidence::per_mille(920);
        case settled_by::part_of_name: return confidence::per_mille(950);
        case settled_by::shared_name: return confidence::per_mille(880);
        case settled_by::actor: return confidence::per_mille(930);
        case settled_by::apposition: return confidence::per_mille(950);
        case settled_by::owner: return confidence::per_mille(850);
        case settled_by::called: return confidence::per_mille(700);
        case settled_by::same_noun: return confidence::per_mille(740);
        case settled_by::kind: return confidence::per_mille(550);
        case settled_by::described: return confidence::per_mille(800);
        case settled_by::pronoun: return confidence::per_mille(800);
        case settled_by::relative: return confidence::per_mille(660);
        case settled_by::speaker:
        case settled_by::author: return confidence::per_mille(850);
        case settled_by::own_words: return confidence::per_mille(750);
        case settled_by::two_names: return confidence::per_mille(850);
        case settled_by::continued: return confidence::per_mille(600);
    }
    return {};
}

}  // namespace newsmodel

#endif
