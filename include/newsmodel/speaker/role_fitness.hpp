#ifndef NEWSMODEL_SPEAKER_ROLE_FITNESS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_ROLE_FITNESS_HPP_INCLUDED

#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/antecedent.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/document.hpp>

#include <cstdint>
#include <span>

namespace newsmodel {

/// Tells how an entity fits a noun by what both are: a company and `the company`.
///
/// Lifetime: borrows the lexicon, and document, mentions and cast once they are set.
class role_fitness {
protected:
    explicit role_fitness(const mention_lexicon& lexicon) noexcept : lexicon_{&lexicon} {}

    [[nodiscard]] const token& head_of(const mention& one) const noexcept { return document_->tokens[one.head()]; }
    [[nodiscard]] mention_word what(std::uint32_t token) const noexcept {
        return lexicon_->words[document_->tokens[token].word];
    }

    /// One key for all words that say the same office: `Sen.` and `senator`.
    [[nodiscard]] word_key head_key(const mention& one) const noexcept {
        const word_key word = head_of(one).word;
        return lexicon_->nouns.find(word).value_or(word);
    }
    [[nodiscard]] std::uint32_t first_word(const mention& one) const noexcept {
        std::uint32_t at = one.tokens.first;
        while (at < one.head() && is(what(at), mention_word::determiner)) ++at;
        return at;
    }
    [[nodiscard]] static bool fits(const mention& noun, const entity& who) noexcept {
        if (noun.referent == referent_kind::document && who.number != noun.number) return false;
        return agree(noun.gender, who.gender) || !may_be_person(who.referent);
    }

    /// Whether a noun may mean any entity of its kind: the newspaper, the company, the government, the tycoon.
    [[nodiscard]] bool may_be_of_kind(const mention& noun) const {
        // `the former dean of the school` is told of for what she was, of whatever kind she is
        const bool former = first_word(noun) < noun.head() && is(what(first_word(noun)), mention_word::descriptive);
        if (noun.tokens.last > noun.name.last && !former) return false;  // `the dean of the school`
        if (noun.owner != mention::none && is_owner(mentions_[noun.owner])) return false;
        if (noun.referent != referent_kind::organization || is(what(noun.head()), mention_word::generic)) return true;
        return first_word(noun) == noun.head() && !is(what(noun.head()), mention_word::owned);
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
                if (!may_be_person(one.referent) || !agree(noun.gender, one.gender) || one.gender == grammatical_gender::neuter)
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
        const mention& told = mentions_[one.name_mention];
        if (told.kind == mention_kind::noun && told.definiteness == definiteness::bare) return false;
        if (one.number != noun.number && noun.number != grammatical_number::plural) return false;
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

    const mention_lexicon* lexicon_;
    const document* document_{};
    std::span<const mention> mentions_;
    cast* cast_{};
};

}  // namespace newsmodel

#endif
