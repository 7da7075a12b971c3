#ifndef NEWSMODEL_SPEAKER_PRONOUNS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_PRONOUNS_HPP_INCLUDED

#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/antecedents.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/document.hpp>

#include <cstdint>
#include <span>

namespace newsmodel {

/// Whether an entity may be meant by `he`, `she`, `it` or `they`.
[[nodiscard]] inline bool fits_pronoun(const entity& who, const mention& pronoun) noexcept {
    const bool thing = is_organization(who.referent) || who.referent == referent_kind::government ||
                       who.referent == referent_kind::document || who.referent == referent_kind::place;
    if (pronoun.number == grammatical_number::plural) {
        return who.number == grammatical_number::plural || who.referent == referent_kind::group ||
               is_organization(who.referent);
    }
    if (who.number == grammatical_number::plural) return false;
    if (pronoun.gender == grammatical_gender::neuter) {
        return thing || (who.referent == referent_kind::unknown && who.gender == grammatical_gender::unknown);
    }
    if (thing || who.referent == referent_kind::group ||
        (who.referent == referent_kind::unnamed && who.number != grammatical_number::singular))
        return false;
    return agree(who.gender, pronoun.gender);
}

/// The antecedents of a third-person pronoun, best first.
[[nodiscard]] inline antecedent_list rank_antecedents(const antecedent_ranker& ranker,
                                                      std::span<const mention> mentions, const cast& cast,
                                                      std::uint32_t pronoun, const antecedent_context& context) {
    const mention& one = mentions[pronoun];
    return ranker.rank(pronoun, context, [&](std::uint32_t who, std::uint32_t before) {
        const bool governs =
            before + 1 == pronoun && mentions[before].tokens.last == one.tokens.first && !mentions[before].possessive;
        if (governs && !one.subject && !one.possessive) return antecedent_fit::none;
        return fits_pronoun(cast.entities[who], one) ? antecedent_fit::pronoun : antecedent_fit::none;
    });
}

/// Whether a preposition stands before a mention: `Congress` in `members of the Congress`.
[[nodiscard]] inline bool is_governed(const document& document, const mention& one) noexcept {
    std::uint32_t first = one.tokens.first;
    if (first > 0 && document.tokens[first - 1].tag == part_of_speech::determiner) --first;
    return first > 0 && document.tokens[first - 1].tag == part_of_speech::preposition;
}

/// The mention that `who` or `which` follows, an index; `mention::none` where it follows none.
///
/// `who` follows somebody, across an apposition if need be: `Ana Ruiz, a pilot from Leeds known as "Ace", who`; of
/// `members of the Congress who` the members.
[[nodiscard]] inline std::uint32_t relative_antecedent(const document& document, std::span<const mention> mentions,
                                                       std::uint32_t pronoun) noexcept {
    const std::uint32_t at = mentions[pronoun].tokens.first;
    const bool person = mentions[pronoun].gender != grammatical_gender::neuter;
    std::uint32_t best = mention::none;
    if (at > 0 && document.tokens[at - 1].tag == part_of_speech::determiner) return best;  // `those who`
    std::uint32_t within = mention::none;
    for (std::uint32_t back = 1; back <= 8 && back <= pronoun; ++back) {
        const mention& before = mentions[pronoun - back];
        if (document.tokens[before.head()].sentence != document.tokens[at].sentence) break;
        if (before.tokens.last > at || before.kind == mention_kind::pronoun || before.possessive) continue;
        const bool thing = is_organization(before.referent) || before.referent == referent_kind::document ||
                           before.referent == referent_kind::government || before.referent == referent_kind::place;
        std::uint32_t gap = at - before.tokens.last;
        for (std::uint32_t token = before.tokens.last; token < at; ++token) {
            if (document.tokens[token].kind != token_kind::word) --gap;
        }
        if (person && before.referent == referent_kind::place) continue;
        if (thing == person && (!person || before.kind != mention_kind::name || gap > 0)) continue;
        if (thing && person && is_governed(document, before)) {
            within = pronoun - back;
            continue;
        }
        if (best == mention::none || (mentions[best].tokens.first >= before.tokens.first && gap <= 3))
            best = pronoun - back;
        if (gap == 0 && before.kind == mention_kind::name) return best;
        if (gap > 3) break;
    }
    return best == mention::none ? within : best;
}

/// The entity of the mention that ends before the relative `that`.
[[nodiscard]] inline std::uint32_t entity_before_relative(std::span<const mention> mentions, const cast& cast,
                                                          std::uint32_t token) noexcept {
    std::uint32_t index = first_mention_from(mentions, token);
    std::uint32_t who = entity::none;
    for (int steps = 0; index-- > 0 && steps < 4; ++steps) {
        if (mentions[index].tokens.last == token && cast.of_mention[index] != entity::none) who = cast.of_mention[index];
    }
    return who;
}

}  // namespace newsmodel

#endif
