#ifndef NEWSMODEL_SPEAKER_ACTOR_NAMES_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_ACTOR_NAMES_HPP_INCLUDED

#include <newsmodel/lexicon/actor_table.hpp>
#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/word_classes.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/speaker/name_words.hpp>
#include <newsmodel/speaker/settled_by.hpp>
#include <newsmodel/syntax/document.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newsmodel {

/// Leads names to the actors that the language or the program knows: `Pyongyang` and `the North Koreans` to North Korea.
///
/// Lifetime: borrows lexicon and actors, and what `read_actors` is given.
class actor_names : protected name_words {
protected:
    actor_names(const mention_lexicon& lexicon, const actor_table& actors) : name_words{lexicon}, actors_{&actors} {}

    /// Starts with an article.
    void read_actors(const document& document, std::span<const mention> mentions, cast& cast) {
        document_ = &document;
        mentions_ = mentions;
        cast_ = &cast;
        of_actor_.assign(actors_->size(), entity::none);
    }

    /// The entity of an actor of the table, a fresh one where the article has not named it yet.
    std::uint32_t of_actor(std::uint32_t actor) {
        std::uint32_t& who = of_actor_[actor];
        if (who == entity::none) {
            const newsmodel::actor& known = (*actors_)[actor];
            entity one{.name = known.name, .actor = actor, .named = true};
            one.referent = referent_of(known.kind);
            one.number = grammatical_number::singular;
            if (one.referent != referent_kind::person) one.gender = grammatical_gender::neuter;
            who = cast_->add(one);
        }
        return who;
    }

    /// Joins `index` to the actor that its words name; false where they name none.
    bool join_actor(std::uint32_t index) {
        const mention& one = mentions_[index];
        const token_range name = core(one);
        const actor_table::entry* found = actors_->find(phrase_at(name));
        if (!found) return false;
        const bool person = (*actors_)[found->actor].kind == actor_kind::person;
        if (one.titled && !person) return false;
        const bool state =
            name.size() == 1 && is(what(name.first), mention_word::place) && found->alias == actor_alias::name;
        if (state || (found->alias == actor_alias::weak && of_actor_[found->actor] == entity::none)) return false;
        if (found->alias == actor_alias::weak && !follows_the(name.first)) return false;
        if (found->alias == actor_alias::seat && (one.modifier || is_a_place(one))) return true;
        if (found->alias == actor_alias::adjective && !speaks_for_government(one)) return true;
        if (found->alias == actor_alias::inhabitants && !follows_the(name.first) && !one.subject) return false;
        const std::uint32_t who = of_actor(found->actor);
        cast_->assign(index, who, settled_by::actor);
        if (found->alias == actor_alias::name && !actors_->is_brought(found->actor)) print_name(who, name);
        return true;
    }

    /// Calls a government what the article calls it: `Britain`, where it never says `United Kingdom`.
    void print_name(std::uint32_t who, token_range name) noexcept {
        entity& one = cast_->entities[who];
        const newsmodel::actor& known = (*actors_)[one.actor];
        const bool whole = phrase_at(name) == phrase_key(known.name);
        if (whole) one.name = known.name;
        one.printed = one.printed || whole;
        if (!one.printed && token_at(name.first).letters == letter_case::capitalized) one.name = document_->words(name);
    }

    /// Whether the words before say that something happens there: `in Washington`.
    [[nodiscard]] bool is_a_place(const mention& one) const noexcept {
        const std::uint32_t at = one.tokens.first;
        if (at > 0 && token_at(at - 1).sentence == token_at(at).sentence) {
            if (is(what(at - 1), mention_word::locative))
                return !(at > 1 && is(what(at - 2), mention_word::government));
        }
        if (one.tokens.last >= document_->tokens.size()) return false;
        const std::string_view next = words(one.tokens.last);
        return document_->paragraph_of(at).role != paragraph_role::headline &&
               token_at(one.tokens.last).sentence == token_at(at).sentence &&
               is_capital(token_at(one.tokens.last).letters) && next != "'s";
    }
    /// Whether an adjective stands before a word for the government: `Mexican government`.
    [[nodiscard]] bool speaks_for_government(const mention& one) const noexcept {
        const std::uint32_t next = one.tokens.last;
        if (next >= document_->tokens.size() || token_at(next).sentence != token_at(one.head()).sentence) return false;
        if (is(what(next), mention_word::government)) return true;
        return follows_the(one.name.first) && is(what(next), mention_word::verb);
    }

    const actor_table* actors_;
    std::span<const mention> mentions_;
    cast* cast_{};

private:
    std::vector<std::uint32_t> of_actor_;  ///< by actor: its entity
};

}  // namespace newsmodel

#endif
