#ifndef NEWSMODEL_SPEAKER_ROLES_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_ROLES_HPP_INCLUDED

#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/word_index.hpp>
#include <newsmodel/speaker/antecedents.hpp>
#include <newsmodel/speaker/clusters.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/speaker/role_fitness.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel {

/// Settles what noun phrases mean: `the secretary`, `the company`, `a poll`.
///
/// Called in text order, once the names are gathered; a noun that nothing before it explains becomes an entity of its own.
/// Complexity: constant a noun.
class role_reader : role_fitness {
public:
    explicit role_reader(const mention_lexicon& lexicon) : role_fitness{lexicon} {}

    void start(const document& document, std::span<const mention> mentions, cast& cast, name_clusters& names,
               std::vector<ranked_anaphor>* log = nullptr) {
        document_ = &document;
        mentions_ = mentions;
        cast_ = &cast;
        names_ = &names;
        log_ = log;
        by_head_.clear();
        by_phrase_.clear();
        by_owner_.clear();
        by_role_.clear();
        by_word_.clear();
    }

    /// Settles the noun `index`; `context` says who spoke last. Gives the candidates where several may be meant.
    antecedent_list read(std::uint32_t index, const antecedent_context& context) {
        const mention& noun = mentions_[index];
        ranked_ = {};
        if (noun.apposed != mention::none && cast_->of_mention[noun.apposed] != entity::none) {
            join(index, cast_->of_mention[noun.apposed], settled_by::apposition);
            return ranked_;
        }
        const settled_noun found = known(index, context);
        if (found.who != entity::none) join(index, found.who, found.how);
        else introduce(index);
        return found.how == settled_by::same_noun ? antecedent_list{} : ranked_;
    }

private:
    /// Whom a noun means and what shows it; `entity::none` where nothing does.
    struct settled_noun {
        std::uint32_t who = entity::none;
        settled_by how{};
    };

    /// The key of a phrase from after its article to its head.
    [[nodiscard]] word_key phrase_of(const mention& one) const noexcept {
        phrase_key_builder builder;
        for (std::uint32_t at = first_word(one); at <= one.head(); ++at) builder.add(document_->tokens[at].word);
        return builder.key();
    }
    /// The key of a word together with an entity.
    [[nodiscard]] static word_key of_entity(word_key word, std::uint32_t who) noexcept {
        return joined_key(word, word_key{who + 1u});
    }
    [[nodiscard]] std::uint32_t owner_of(const mention& one) const noexcept {
        return one.owner == mention::none ? entity::none : cast_->of_mention[one.owner];
    }

    /// The entity that the noun means, where the text before shows it.
    [[nodiscard]] settled_noun known(std::uint32_t index, const antecedent_context& context) {
        const mention& noun = mentions_[index];
        if (const std::uint32_t owner = owner_of(noun); owner != entity::none) {
            if (noun.referent == referent_kind::government &&
                cast_->entities[owner].referent == referent_kind::government)
                return {owner, settled_by::actor};
            if (const std::uint32_t* found = by_owner_.find(of_entity(head_key(noun), owner)))
                return {*found, settled_by::owner};
            if (noun.referent == referent_kind::document && noun.definiteness == definiteness::definite)
                return {same_document(noun), settled_by::same_noun};
            if (noun.referent != referent_kind::person) return {};
        }
        if (noun.definiteness == definiteness::owned) return {};
        if (is_quantity(noun)) return {whole_of(index, context), settled_by::kind};
        if (noun.definiteness == definiteness::bare || noun.definiteness == definiteness::indefinite) {
            if (noun.number == grammatical_number::singular || noun.referent == referent_kind::unnamed) return {};
            const std::uint32_t* found = by_phrase_.find(phrase_of(noun));
            return found ? settled_noun{*found, settled_by::same_noun} : settled_noun{};
        }
        if (const settled_noun found = likeliest(index, context); found.who != entity::none) return found;
        if (const std::uint32_t* found = by_head_.find(head_key(noun));
            found && fits(noun, cast_->entities[*found]) &&
            (noun.referent != referent_kind::person || !is_ranked(*found)))
            return {*found, settled_by::same_noun};
        if (is_organization(noun.referent) && may_be_of_kind(noun)) {
            if (const std::uint32_t who = names_->ending_with(head_of(noun).word);
                who != entity::none && cast_->entities[who].mentions > 0)
                return {who, settled_by::called};
        }
        return {};
    }
    /// The document told of before by the same noun, where nothing said whose it is: `a poll` for `the Harbour poll`.
    [[nodiscard]] std::uint32_t same_document(const mention& noun) const noexcept {
        const std::uint32_t* found = by_head_.find(head_key(noun));
        if (!found) return entity::none;
        const entity& known = cast_->entities[*found];
        const bool same = known.referent == referent_kind::document && known.owner == entity::none;
        return same && known.number == noun.number ? *found : entity::none;
    }
    /// Whether the noun is a quantity of something said before: `many`.
    [[nodiscard]] bool is_quantity(const mention& one) const noexcept {
        return one.tokens.size() == 1 && is(what(one.head()), mention_word::portion);
    }
    [[nodiscard]] std::uint32_t whole_of(std::uint32_t index, const antecedent_context& context) const {
        const antecedent_list found = ranker().rank(index, context, [&](std::uint32_t who, std::uint32_t before) {
            const bool near = head_of(mentions_[index]).sentence - head_of(mentions_[before]).sentence <= 1;
            return near && mentions_[before].subject && cast_->entities[who].referent == referent_kind::group
                       ? antecedent_fit::kind
                       : antecedent_fit::none;
        });
        return found.empty() ? entity::none : found.best().who;
    }
    [[nodiscard]] antecedent_ranker ranker() const noexcept {
        return {*document_, mentions_, *cast_, lexicon_->antecedent_weights, log_};
    }

    /// The likeliest of those lately called so and of those of the noun's kind: `the senator` after `Sen. Ruiz`.
    [[nodiscard]] settled_noun likeliest(std::uint32_t index, const antecedent_context& context) {
        const mention& noun = mentions_[index];
        const bool single = noun.number != grammatical_number::plural;
        const word_key head = head_key(noun);
        const std::uint32_t* same = by_head_.find(head);
        const bool kind = may_be_of_kind(noun);
        ranked_ = ranker().rank(index, context, [&](std::uint32_t who, std::uint32_t) {
            const entity& one = cast_->entities[who];
            if (single && by_role_.find(of_entity(head, who)) && fits(noun, one))
                return likeness(noun, who) == likeness_of_words::same ? antecedent_fit::presented
                                                                      : antecedent_fit::called;
            if (single && same && *same == who && fits(noun, one)) return antecedent_fit::same_noun;
            if (!kind) return antecedent_fit::none;
            if (is_called(noun, one)) return antecedent_fit::called;
            const antecedent_fit fit = fitness(noun, one);
            if (fit != antecedent_fit::kind) return fit;
            const likeness_of_words words = likeness(noun, who);
            return words == likeness_of_words::same    ? antecedent_fit::described
                   : words == likeness_of_words::other ? antecedent_fit::contrary
                                                       : fit;
        });
        if (!ranked_.is_settled(least_sure)) return {};
        return {ranked_.best().who, how_of(ranked_.best().fit)};
    }
    /// Whether an entity was a candidate for the noun read last.
    [[nodiscard]] bool is_ranked(std::uint32_t who) const noexcept {
        return std::ranges::find(ranked_.items(), who, &antecedent::who) != ranked_.items().end();
    }
    [[nodiscard]] static settled_by how_of(antecedent_fit fit) noexcept {
        return fit == antecedent_fit::called || fit == antecedent_fit::presented ? settled_by::called
               : fit == antecedent_fit::same_noun                                ? settled_by::same_noun
                                                                                 : settled_by::kind;
    }
    void join(std::uint32_t index, std::uint32_t who, settled_by how) {
        const mention& noun = mentions_[index];
        entity& one = cast_->entities[who];
        if (noun.referent == referent_kind::person && one.referent == referent_kind::unknown)
            one.referent = referent_kind::person;
        if (one.gender == grammatical_gender::unknown) one.gender = noun.gender;
        if (noun.apposed != mention::none && is_organization(noun.referent) && one.referent == referent_kind::unknown)
            one.referent = noun.referent;
        cast_->assign(index, who, how);
        remember(index, who);
    }

    void introduce(std::uint32_t index) {
        const mention& noun = mentions_[index];
        entity fresh{.referent = noun.referent, .number = noun.number, .gender = noun.gender, .name_mention = index};
        fresh.owner = owner_of(noun);
        fresh.spokesperson = is(what(noun.head()), mention_word::spokesperson) && noun.owner != mention::none;
        if (noun.referent == referent_kind::person && noun.definiteness != definiteness::definite)
            fresh.referent = referent_kind::unnamed;
        const std::uint32_t who = cast_->add(fresh);
        cast_->assign(index, who, settled_by::described);
        remember(index, who);
    }
    void remember(std::uint32_t index, std::uint32_t who) {
        const mention& noun = mentions_[index];
        if (noun.apposed != mention::none && noun.referent == referent_kind::person) name_earlier(index, who);
        by_head_[head_key(noun)] = who;
        if (cast_->how[index] != settled_by::kind) {
            remember_words(noun, who);
            by_role_[of_entity(head_key(noun), who)] = true;
        }
        if (noun.number == grammatical_number::plural) by_phrase_[phrase_of(noun)] = who;
        if (const std::uint32_t owner = owner_of(noun); owner != entity::none)
            by_owner_[of_entity(head_key(noun), owner)] = who;
    }

    /// How the words before a noun's head compare with those that stood before other nouns for an entity.
    enum class likeness_of_words : std::uint8_t { unknown, same, other };

    [[nodiscard]] likeness_of_words likeness(const mention& noun, std::uint32_t who) const noexcept {
        bool all = true;
        bool other = false;
        const std::uint32_t first = first_word(noun);
        for (std::uint32_t at = first; at < noun.head(); ++at) {
            if (by_word_.find(of_entity(document_->tokens[at].word, who))) continue;
            all = false;
            other = other || is_capital(document_->tokens[at].letters);
        }
        if (all) return first < noun.head() ? likeness_of_words::same : likeness_of_words::unknown;
        return other && by_word_.find(of_entity(proper_word, who)) ? likeness_of_words::other
                                                                                   : likeness_of_words::unknown;
    }
    /// Notes the words before a noun's head: of `the Unionist candidate` the first.
    void remember_words(const mention& noun, std::uint32_t who) {
        for (std::uint32_t at = first_word(noun); at < noun.head(); ++at) {
            by_word_[of_entity(document_->tokens[at].word, who)] = true;
            if (is_capital(document_->tokens[at].letters)) by_word_[of_entity(proper_word, who)] = true;
        }
    }

    /// Joins an unnamed person of the paragraphs before whom the same role now names: `a doctor`, then `Hugh Hill, a doctor`.
    void name_earlier(std::uint32_t index, std::uint32_t who) {
        constexpr std::uint32_t farthest = 6;
        const std::uint32_t* found = by_head_.find(head_key(mentions_[index]));
        if (!found || *found == who) return;
        const entity& earlier = cast_->entities[*found];
        if (earlier.named || earlier.same_as != entity::none || earlier.name_mention == mention::none) return;
        const mention& first = mentions_[earlier.name_mention];
        if (first.number == grammatical_number::plural || first.definiteness == definiteness::owned || first.quoted)
            return;
        if (head_of(mentions_[index]).paragraph - head_of(first).paragraph > farthest) return;
        if (!agree(earlier.gender, cast_->entities[who].gender)) return;
        if (earlier.owner != entity::none && owner_of(mentions_[index]) != entity::none &&
            earlier.owner != owner_of(mentions_[index]))
            return;
        cast_->merge(*found, who);
    }

    static constexpr word_key proper_word{1};
    static constexpr newsmodel::confidence least_sure = newsmodel::confidence::per_mille(250);

    name_clusters* names_{};
    std::vector<ranked_anaphor>* log_{};
    antecedent_list ranked_;  ///< of the noun read last
    word_index<std::uint32_t> by_head_;
    word_index<std::uint32_t> by_phrase_;
    word_index<std::uint32_t> by_owner_;
    word_index<bool> by_word_;  ///< of a word before a head, or `proper_word` for any name, and an entity described so
    word_index<bool> by_role_;  ///< of a head and an entity that was called so
};

}  // namespace newsmodel

#endif
