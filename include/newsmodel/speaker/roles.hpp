#ifndef NEWSMODEL_SPEAKER_ROLES_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_ROLES_HPP_INCLUDED

#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/word_index.hpp>
#include <newsmodel/speaker/antecedents.hpp>
#include <newsmodel/speaker/clusters.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/document.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel {

/// Settles what noun phrases mean: `the secretary`, `the company`, `a poll`.
///
/// Called in text order, once the names are gathered; a noun that nothing before it explains becomes an entity of its own.
/// Complexity: constant a noun.
class role_reader {
public:
    explicit role_reader(const mention_lexicon& lexicon) : lexicon_{&lexicon} {}

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

    [[nodiscard]] const token& head_of(const mention& one) const noexcept { return document_->tokens[one.head()]; }
    [[nodiscard]] mention_word what(std::uint32_t token) const noexcept {
        return lexicon_->words[document_->tokens[token].word];
    }

    /// One key for all words that say the same office: `Sen.` and `senator`.
    [[nodiscard]] word_key head_key(const mention& one) const noexcept {
        const word_key word = head_of(one).word;
        return lexicon_->nouns.find(word).value_or(word);
    }
    /// The key of a phrase from after its article to its head.
    [[nodiscard]] word_key phrase_of(const mention& one) const noexcept {
        phrase_key_builder builder;
        for (std::uint32_t at = first_word(one); at <= one.head(); ++at) builder.add(document_->tokens[at].word);
        return builder.key();
    }
    [[nodiscard]] std::uint32_t first_word(const mention& one) const noexcept {
        std::uint32_t at = one.tokens.first;
        while (at < one.head() && is(what(at), mention_word::determiner)) ++at;
        return at;
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
            if (const std::uint32_t* found = by_owner_.find(joined_key(head_key(noun), word_key{owner + 1u})))
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
        if (const std::uint32_t* found = by_head_.find(head_key(noun)); found && fits(noun, cast_->entities[*found]))
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
        return known.referent == referent_kind::document && known.owner == entity::none ? *found : entity::none;
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
            if (single && by_role_.find(joined_key(head, word_key{who + 1u})) && fits(noun, one))
                return antecedent_fit::called;
            if (single && same && *same == who && fits(noun, one)) return antecedent_fit::same_noun;
            if (!kind) return antecedent_fit::none;
            return is_called(noun, one) ? antecedent_fit::called : fitness(noun, one);
        });
        if (!ranked_.is_settled(least_sure)) return {};
        return {ranked_.best().who, how_of(ranked_.best().fit)};
    }
    [[nodiscard]] static settled_by how_of(antecedent_fit fit) noexcept {
        return fit == antecedent_fit::called      ? settled_by::called
               : fit == antecedent_fit::same_noun ? settled_by::same_noun
                                                  : settled_by::kind;
    }
    [[nodiscard]] static bool fits(const mention& noun, const entity& who) noexcept {
        return agree(noun.gender, who.gender) || !is_person(who);
    }
    [[nodiscard]] static bool is_person(const entity& who) noexcept {
        return who.referent == referent_kind::person || who.referent == referent_kind::unknown;
    }

    /// Whether a noun may mean any entity of its kind: the newspaper, the company, the government, the tycoon.
    [[nodiscard]] bool may_be_of_kind(const mention& noun) const {
        if (noun.tokens.last > noun.name.last) return false;  // `the dean of the school`
        if (noun.owner != mention::none && is_owner(mentions_[noun.owner])) return false;
        if (noun.referent != referent_kind::organization || first_word(noun) == noun.head()) return true;
        return is(what(noun.head()), mention_word::generic);
    }
    /// Whether a mention owns or governs more than it describes: `Ruiz's` and not `Leeds` in `the Leeds mayor`.
    [[nodiscard]] bool is_owner(const mention& one) const noexcept {
        if (one.kind == mention_kind::pronoun || one.possessive || one.referent == referent_kind::person) return true;
        const std::uint32_t who = cast_->of_mention[static_cast<std::size_t>(&one - mentions_.data())];
        return who != entity::none && cast_->entities[who].referent == referent_kind::person;
    }
    /// Whether an organization's name ends with the noun: the `Harbour Bureau` for `the bureau`.
    [[nodiscard]] bool is_called(const mention& noun, const entity& one) const noexcept {
        return is_organization(noun.referent) && one.name_mention != mention::none &&
               mentions_[one.name_mention].kind == mention_kind::name &&
               document_->tokens[mentions_[one.name_mention].head()].word == head_of(noun).word;
    }
    [[nodiscard]] antecedent_fit fitness(const mention& noun, const entity& one) const noexcept {
        if (noun.referent == referent_kind::document)
            return are_findings(noun, one) ? antecedent_fit::same_noun : antecedent_fit::none;
        if (!one.named) return antecedent_fit::none;
        switch (noun.referent) {
            case referent_kind::person:
                if (!is_person(one) || !agree(noun.gender, one.gender) || one.gender == grammatical_gender::neuter)
                    break;
                if (one.referent == referent_kind::unknown && one.gender == grammatical_gender::unknown) break;
                return antecedent_fit::kind;
            case referent_kind::publisher:
                if (!may_be_organization(one)) break;
                return one.referent == referent_kind::publisher ? antecedent_fit::kind : antecedent_fit::unlikely;
            case referent_kind::organization:
                if (!may_be_organization(one)) break;
                if (is_of_another_sort(noun, one) || !is_organization(one.referent)) return antecedent_fit::unlikely;
                return antecedent_fit::kind;
            case referent_kind::government:
                if (one.referent != referent_kind::government && one.referent != referent_kind::place) break;
                return antecedent_fit::kind;
            default: break;
        }
        return antecedent_fit::none;
    }
    /// Whether noun and entity are both of a survey or study: `the results` of `a poll`.
    [[nodiscard]] bool are_findings(const mention& noun, const entity& one) const noexcept {
        if (one.name_mention == mention::none || one.referent != referent_kind::document) return false;
        return is(what(noun.head()), mention_word::finding) &&
               is(what(mentions_[one.name_mention].head()), mention_word::finding);
    }
    [[nodiscard]] static bool may_be_organization(const entity& one) noexcept {
        return is_organization(one.referent) ||
               (one.referent == referent_kind::unknown &&
                (one.gender == grammatical_gender::unknown || one.gender == grammatical_gender::neuter));
    }
    /// Whether an organization's own name says that it is something else than the noun: a `university` for `the company`.
    [[nodiscard]] bool is_of_another_sort(const mention& noun, const entity& one) const noexcept {
        if (one.name_mention == mention::none) return true;
        if (is(what(noun.head()), mention_word::generic)) return false;
        const std::uint32_t last = mentions_[one.name_mention].head();
        if (one.referent == referent_kind::publisher) return noun.referent != referent_kind::publisher;
        return is(what(last), mention_word::organization) && document_->tokens[last].word != head_of(noun).word;
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
        if (cast_->how[index] != settled_by::kind) by_role_[joined_key(head_key(noun), word_key{who + 1u})] = true;
        if (noun.number == grammatical_number::plural) by_phrase_[phrase_of(noun)] = who;
        if (const std::uint32_t owner = owner_of(noun); owner != entity::none)
            by_owner_[joined_key(head_key(noun), word_key{owner + 1u})] = who;
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

    static constexpr newsmodel::confidence least_sure = newsmodel::confidence::per_mille(350);

    const mention_lexicon* lexicon_;
    const document* document_{};
    std::span<const mention> mentions_;
    cast* cast_{};
    name_clusters* names_{};
    std::vector<ranked_anaphor>* log_{};
    antecedent_list ranked_;  ///< of the noun read last
    word_index<std::uint32_t> by_head_;
    word_index<std::uint32_t> by_phrase_;
    word_index<std::uint32_t> by_owner_;
    word_index<bool> by_role_;  ///< of a head and an entity that was called so
};

}  // namespace newsmodel

#endif
