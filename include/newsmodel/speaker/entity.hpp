#ifndef NEWSMODEL_SPEAKER_ENTITY_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_ENTITY_HPP_INCLUDED

#include <newsmodel/lexicon/actor.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/settled_by.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newsmodel {

/// Somebody or something of an article while its mentions are being gathered.
struct entity {
    static constexpr std::uint32_t none = 0xffffffff;

    referent_kind referent{};
    grammatical_number number{};
    grammatical_gender gender{};
    std::uint32_t name_mention = none;  ///< whose words are the fullest printed name
    std::string_view name{};            ///< where it is no mention's: an actor's, a composed one, the words of a source
    std::uint32_t actor = none;         ///< in the table of actors
    std::uint32_t owner = none;         ///< the entity that it belongs to or speaks for
    std::uint32_t mentions{};           ///< how often it is named so far
    std::uint32_t first = none;         ///< the first mention
    std::uint32_t last = none;          ///< the latest mention so far
    std::uint32_t next_by_last_word = none;  ///< the chain of entities whose names end with one word
    std::uint32_t next_by_first_word = none;
    std::uint32_t same_as = none;  ///< the entity that this one turned out to be
    bool familiar{};               ///< called by the given name alone: `Tom`
    bool printed{};                ///< the article prints the name that the table of actors gives
    bool named{};                  ///< a proper name stands for it
    bool spokesperson{};           ///< speaks for its owner and has no name
    bool author{};                 ///< wrote the article
};

/// The entities of an article, and which of them each mention means.
struct cast {
    std::vector<entity> entities;
    std::vector<std::uint32_t> of_mention;  ///< `entity::none` where it is not settled
    std::vector<settled_by> how;            ///< each of them was settled

    void reset(std::size_t mentions) {
        entities.clear();
        of_mention.assign(mentions, entity::none);
        how.assign(mentions, settled_by::nothing);
    }
    std::uint32_t add(entity one) {
        entities.push_back(one);
        return static_cast<std::uint32_t>(entities.size() - 1);
    }
    /// Settles that all that was said of `other` is said of `who`.
    void merge(std::uint32_t other, std::uint32_t who) noexcept {
        entities[other].same_as = who;
        entities[who].mentions += entities[other].mentions;
    }
    /// The entity that `who` turned out to be.
    [[nodiscard]] std::uint32_t settled(std::uint32_t who) const noexcept {
        while (who != entity::none && entities[who].same_as != entity::none) who = entities[who].same_as;
        return who;
    }
    /// Settles that `mention` means `who`.
    void assign(std::uint32_t mention, std::uint32_t who, settled_by by) noexcept {
        of_mention[mention] = who;
        how[mention] = by;
        entity& one = entities[who];
        ++one.mentions;
        one.first = std::min(one.first, mention);
        one.last = mention;
    }
};

/// Whether an entity of gender `a` may be meant by a mention of gender `b`.
[[nodiscard]] constexpr bool agree(grammatical_gender a, grammatical_gender b) noexcept {
    return a == b || a == grammatical_gender::unknown || b == grammatical_gender::unknown;
}

[[nodiscard]] constexpr bool is_organization(referent_kind referent) noexcept {
    return referent == referent_kind::organization || referent == referent_kind::publisher;
}

/// What a mention of an actor stands for.
[[nodiscard]] constexpr referent_kind referent_of(actor_kind kind) noexcept {
    switch (kind) {
        case actor_kind::person: return referent_kind::person;
        case actor_kind::organization: return referent_kind::organization;
        case actor_kind::government: return referent_kind::government;
        case actor_kind::group: return referent_kind::group;
        case actor_kind::document: return referent_kind::document;
    }
    return referent_kind::unknown;
}

}  // namespace newsmodel

#endif
