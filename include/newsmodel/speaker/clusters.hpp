#ifndef NEWSMODEL_SPEAKER_CLUSTERS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_CLUSTERS_HPP_INCLUDED

#include <newsmodel/lexicon/actor_table.hpp>
#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/word_index.hpp>
#include <newsmodel/speaker/actor_names.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/speaker/name_words.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newsmodel {

/// Gathers names into entities: surname with full name, acronym with expansion, capital and inhabitants with their government.
///
/// Names of several words are read first, in text order, then names of one word, which join what the article introduces
/// anywhere: headlines and captions come before the text that explains them.
/// Complexity: linear in mentions; a chain of entities that share a word is followed for at most `longest_chain` steps.
class name_clusters : actor_names {
public:
    using actor_names::of_actor;

    name_clusters(const mention_lexicon& lexicon, const actor_table& actors) : actor_names{lexicon, actors} {}

    void gather(const document& document, std::span<const mention> mentions, cast& cast) {
        read_actors(document, mentions, cast);
        by_last_word_.clear();
        by_first_word_.clear();
        by_phrase_.clear();
        by_acronym_.clear();
        for (std::uint32_t index = 0; index < mentions.size(); ++index) {
            if (mentions[index].kind == mention_kind::name && words_in(mentions[index]) > 1) gather_long(index);
        }
        for (entity& one : cast.entities) one.last = entity::none;
        for (std::uint32_t index = 0; index < mentions.size(); ++index) {
            if (mentions[index].kind != mention_kind::name) continue;
            if (words_in(mentions[index]) == 1) gather_short(index);
            else if (const std::uint32_t who = cast.of_mention[index]; who != entity::none)
                cast.entities[who].last = index;
        }
        for (entity& one : cast.entities) one.last = entity::none;
    }

    /// The entity introduced last whose name of several words ends with `word`: the bureau of the `Harbour Bureau`.
    [[nodiscard]] std::uint32_t ending_with(word_key word) const noexcept {
        const std::uint32_t* found = by_last_word_.find(word);
        std::uint32_t who = found ? *found : entity::none;
        for (int steps = 0; who != entity::none && steps < longest_chain;
             who = cast_->entities[who].next_by_last_word, ++steps) {
            const entity& one = cast_->entities[who];
            if (one.name_mention != entity::none && words_in(mentions_[one.name_mention]) > 1) return who;
        }
        return entity::none;
    }

private:
    static constexpr int longest_chain = 24;

    /// A name of several words as it is printed.
    struct form {
        std::uint32_t who = entity::none;
        std::uint32_t times{};
    };

    /// Joins `index` to the actor that its words name, and lets shorter names lead to it; false where they name none.
    bool gather_actor(std::uint32_t index) {
        if (!join_actor(index)) return false;
        const std::uint32_t who = cast_->of_mention[index];
        if (who == entity::none) return true;
        const entity& one = cast_->entities[who];
        if (one.referent == referent_kind::person && one.name_mention == entity::none)
            present(index, who, core(mentions_[index]));
        return true;
    }

    void gather_long(std::uint32_t index) {
        const mention& one = mentions_[index];
        const token_range name = core(one);
        if (gather_actor(index)) return;
        form& printed = by_phrase_[phrase_at(name)];
        ++printed.times;
        if (printed.who != entity::none) {
            join(index, printed.who, settled_by::full_name);
            return;
        }
        if (const std::uint32_t who = surname_after_opener(index, name); who != entity::none) {
            cast_->assign(index, who, settled_by::part_of_name);
            return;
        }
        std::uint32_t who = may_be_person(one.referent)
                                ? same_person(index, name)
                                : same_body(name);
        if (who == entity::none) who = introduce(index, name);
        else join(index, who, settled_by::full_name);
        printed.who = who;
    }

    /// The person whom a name means that only the start of a sentence makes longer: `Absent Ruiz` for `Ana Ruiz`.
    [[nodiscard]] std::uint32_t surname_after_opener(std::uint32_t index, token_range name) const noexcept {
        const bool opens = document_->sentence_of(name.first).tokens.first == name.first;
        if (!opens || name.size() != 2 || mentions_[index].titled ||
            lexicon_->given_names[token_at(name.first).word] != mention_word::none)
            return entity::none;
        const std::uint32_t* found = by_last_word_.find(key_at(name.first + 1));
        const bool person = found && cast_->entities[*found].referent == referent_kind::person;
        return person && cast_->entities[*found].next_by_last_word == entity::none ? *found : entity::none;
    }

    /// The person whose other form `name` is: same surname, and given names that do not contradict.
    [[nodiscard]] std::uint32_t same_person(std::uint32_t index, token_range name) const noexcept {
        const std::uint32_t* first = by_last_word_.find(key_at(name.last - 1));
        if (!first) return entity::none;
        int steps = 0;
        for (std::uint32_t who = *first; who != entity::none && steps < longest_chain;
             who = cast_->entities[who].next_by_last_word, ++steps) {
            const entity& other = cast_->entities[who];
            if (other.name_mention == entity::none || is_organization(other.referent)) continue;
            if (!newsmodel::agree(other.gender, mentions_[index].gender)) continue;
            const token_range known = core(mentions_[other.name_mention]);
            if (may_be_one_person(known, name, other.referent == referent_kind::person)) return who;
        }
        return entity::none;
    }
    /// The organization whose other form `name` is: the same first and last words, or the end of the longer name.
    [[nodiscard]] std::uint32_t same_body(token_range name) const noexcept {
        if (const std::uint32_t who = longer_body(name); who != entity::none) return who;
        const std::uint32_t* first = by_last_word_.find(key_at(name.last - 1));
        if (!first) return entity::none;
        int steps = 0;
        for (std::uint32_t who = *first; who != entity::none && steps < longest_chain;
             who = cast_->entities[who].next_by_last_word, ++steps) {
            const entity& other = cast_->entities[who];
            if (other.name_mention == entity::none || other.referent == referent_kind::person) continue;
            const token_range known = core(mentions_[other.name_mention]);
            const token_range longer = known.size() >= name.size() ? known : name;
            const token_range shorter = known.size() >= name.size() ? name : known;
            if (key_at(shorter.first) == key_at(longer.first) || ends_with(longer, shorter)) return who;
        }
        return entity::none;
    }
    /// The organization whose name goes on after `name`: the `Harbour Center for Trade` for the `Harbour Center`.
    [[nodiscard]] std::uint32_t longer_body(token_range name) const noexcept {
        const std::uint32_t* first = by_first_word_.find(key_at(name.first));
        if (!first) return entity::none;
        int steps = 0;
        for (std::uint32_t who = *first; who != entity::none && steps < longest_chain;
             who = cast_->entities[who].next_by_first_word, ++steps) {
            const entity& other = cast_->entities[who];
            if (other.name_mention == entity::none || other.referent == referent_kind::person) continue;
            const token_range known = core(mentions_[other.name_mention]);
            if (known.size() > name.size() ? goes_on(known, name) : goes_on(name, known)) return who;
        }
        return entity::none;
    }
    void gather_short(std::uint32_t index) {
        const mention& one = mentions_[index];
        const token_range name = core(one);
        const word_key word = key_at(name.first);
        std::uint32_t who = one.titled ? best_of_chain(index, by_last_word_.find(word), true) : entity::none;
        if (who == entity::none && !one.titled && !is_a_surname(word) && gather_actor(index)) return;
        if (who == entity::none) who = best_of_chain(index, by_last_word_.find(word), true);
        if (who == entity::none && one.referent == referent_kind::organization) {
            who = named_before_bracket(index);
            if (who != entity::none) by_acronym_[word] = who;
            else if (const std::uint32_t* known = by_acronym_.find(word)) who = *known;
        }
        if (who == entity::none && one.referent != referent_kind::place) {
            who = best_of_chain(index, by_first_word_.find(word), false);
            if (who != entity::none) cast_->entities[who].familiar = true;
        }
        if (who == entity::none) who = introduce(index, name);
        else join(index, who, shared_ ? settled_by::shared_name : settled_by::part_of_name);
    }

    /// The body whose name stands right before the bracket around `index`: `National Union of Bakers (UNB)`.
    [[nodiscard]] std::uint32_t named_before_bracket(std::uint32_t index) const noexcept {
        if (index == 0 || !is_in_brackets(mentions_[index], mentions_[index - 1])) return entity::none;
        const std::uint32_t who = cast_->of_mention[index - 1];
        return who != entity::none && is_organization(cast_->entities[who].referent) ? who : entity::none;
    }

    /// Whether a person whom the article names in full is called so: `Cuban`, `Paris`.
    [[nodiscard]] bool is_a_surname(word_key word) const noexcept {
        const std::uint32_t* found = by_last_word_.find(word);
        return found && cast_->entities[*found].referent == referent_kind::person;
    }

    /// The likeliest of the entities that share a word with the name `index`.
    [[nodiscard]] std::uint32_t best_of_chain(std::uint32_t index, const std::uint32_t* first, bool by_last) noexcept {
        if (!first) return entity::none;
        const mention& one = mentions_[index];
        std::uint32_t best = entity::none;
        int best_score = -1'000'000;
        shared_ = false;
        int steps = 0;
        for (std::uint32_t who = *first; who != entity::none && steps < longest_chain;
             who = by_last ? cast_->entities[who].next_by_last_word : cast_->entities[who].next_by_first_word,
                           ++steps) {
            const entity& other = cast_->entities[who];
            if ((!by_last || one.titled) && !newsmodel::agree(other.gender, one.gender))
                continue;  // `Tom` as a surname
            if (!by_last && !one.titled && !goes_by_first_word(other)) continue;
            if (one.titled && (is_organization(other.referent) || other.referent == referent_kind::place)) continue;
            const int score = fitness(other, index);
            shared_ = best != entity::none;
            if (score >= best_score) {  // of two alike the one introduced first
                best = who;
                best_score = score;
            }
        }
        return best;
    }
    /// Whether the first word alone may name an entity: `Harbour` the Harbour Bank, no name the `Hale Foundation` or `Hale Train`.
    [[nodiscard]] bool goes_by_first_word(const entity& other) const noexcept {
        if (other.referent == referent_kind::person || other.name_mention == entity::none) return true;
        return is_body(what(mentions_[other.name_mention].head()));
    }
    /// How likely `other` is meant by a name that fits: named often and lately.
    [[nodiscard]] int fitness(const entity& other, std::uint32_t index) const noexcept {
        const int score = static_cast<int>(std::bit_width(other.mentions)) * 100 - (other.familiar ? 150 : 0);
        if (other.last == entity::none) return score - 100;
        const std::uint32_t here = token_at(mentions_[index].head()).paragraph;
        const std::uint32_t there = token_at(mentions_[other.last].head()).paragraph;
        return score - 25 * static_cast<int>(std::min(here - there, 8u));
    }

    void join(std::uint32_t index, std::uint32_t who, settled_by how) {
        const mention& one = mentions_[index];
        entity& other = cast_->entities[who];
        const bool surname = other.name_mention != entity::none && is_bare_surname(one, mentions_[other.name_mention]);
        if (!surname && other.gender == grammatical_gender::unknown) other.gender = one.gender;
        if (other.referent == referent_kind::unknown || one.titled)
            other.referent = one.titled ? referent_kind::person : one.referent;
        if (other.name_mention != entity::none && is_better_name(one, mentions_[other.name_mention]))
            other.name_mention = index;
        cast_->assign(index, who, how);
    }

    /// Whether a name has more words, or as many and is printed as often: the more usual of two spellings.
    [[nodiscard]] bool is_better_name(const mention& one, const mention& known) const noexcept {
        if (words_in(one) != words_in(known)) return words_in(one) > words_in(known);
        if (is_abbreviated(one) || words_in(one) < 2) return false;
        return is_abbreviated(known) || times(one) >= times(known);
    }
    [[nodiscard]] std::uint32_t times(const mention& one) const noexcept {
        const form* found = by_phrase_.find(phrase_at(core(one)));
        return found ? found->times : 0;
    }

    std::uint32_t introduce(std::uint32_t index, token_range name) {
        const mention& one = mentions_[index];
        entity fresh{
            .referent = one.referent, .number = one.number, .gender = one.gender, .name_mention = index, .named = true};
        if (one.titled) fresh.referent = referent_kind::person;
        if (fresh.referent == referent_kind::unknown && name.size() > 1 && follows_the(name.first))
            fresh.referent = referent_kind::organization;
        if (fresh.referent == referent_kind::group) fresh.number = grammatical_number::plural;
        const std::uint32_t who = cast_->add(fresh);
        chain(who, name);
        if (name.size() > 1 && fresh.referent != referent_kind::person)
            for_each_acronym(name, [&](word_key acronym) { by_acronym_[acronym] = who; });
        cast_->assign(index, who, settled_by::full_name);
        return who;
    }

    /// Lets shorter names lead to a person of the program's whom mention `index` names.
    void present(std::uint32_t index, std::uint32_t who, token_range name) {
        cast_->entities[who].name_mention = index;
        cast_->entities[who].gender = mentions_[index].gender;
        chain(who, name);
    }
    /// Notes the first and the last word by which an entity may be meant.
    void chain(std::uint32_t who, token_range name) {
        const auto put_first = [who](word_index<std::uint32_t>& words, word_key word, std::uint32_t& next) {
            const std::uint32_t* known = words.find(word);
            next = known ? *known : entity::none;
            words[word] = who;
        };
        put_first(by_last_word_, key_at(name.last - 1), cast_->entities[who].next_by_last_word);
        if (name.size() > 1) put_first(by_first_word_, key_at(name.first), cast_->entities[who].next_by_first_word);
    }

    word_index<std::uint32_t> by_last_word_;
    word_index<std::uint32_t> by_first_word_;
    word_index<form> by_phrase_;
    word_index<std::uint32_t> by_acronym_;
    bool shared_{};  ///< whether the name looked up last fits several
};

}  // namespace newsmodel

#endif
