#ifndef NEWSMODEL_MENTION_MENTION_FINDER_HPP_INCLUDED
#define NEWSMODEL_MENTION_MENTION_FINDER_HPP_INCLUDED

#include <newsmodel/lexicon/language.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/names.hpp>
#include <newsmodel/mention/nouns.hpp>
#include <newsmodel/mention/word_classes.hpp>
#include <newsmodel/syntax/document.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newsmodel {

/// Finds the words of a document that name or point at somebody or something.
///
/// Shape: in the order of their heads; a mention may stand inside another, as `U.S.` in `the U.S. secretary of state`.
/// Lifetime: the result is the finder's own and is overwritten by the next call.
/// Complexity: linear in tokens; once its buffers have grown to the longest article, nothing is allocated.
class mention_finder {
public:
    explicit mention_finder(const language& language) : lexicon_{language.mention}, classes_{lexicon_} {}
    mention_finder(const mention_finder&) = delete;
    mention_finder& operator=(const mention_finder&) = delete;

    [[nodiscard]] std::span<const mention> find(const document& document) {
        document_ = &document;
        mentions_.clear();
        classes_.read(document);
        for (const sentence& sentence : document.sentences) read(sentence.tokens);
        for (std::uint32_t index = 0; index < mentions_.size(); ++index) link(index);
        return mentions_;
    }

private:
    void read(token_range sentence) {
        name_reader names{*document_, classes_, mentions_};
        noun_reader nouns{*document_, classes_, mentions_};
        const auto start = static_cast<std::uint32_t>(mentions_.size());
        for (std::uint32_t at = sentence.first; at < sentence.last;) {
            if (const std::uint32_t last = names.read(at); last != at) {
                at = last;
                continue;
            }
            if (!read_pronoun(at)) nouns.read(at);
            ++at;
        }
        for (std::uint32_t index = start; index < mentions_.size(); ++index) place(mentions_[index]);
    }

    bool read_pronoun(std::uint32_t at) {
        const mention_word what = classes_[at];
        const bool relative = is(what, mention_word::relative_pronoun);
        if (!is(what, mention_word::pronoun) && !relative) return false;
        mention one{.tokens = {at, at + 1}, .name = {at, at + 1}, .kind = mention_kind::pronoun};
        if (is(what, mention_word::masculine)) one.gender = grammatical_gender::masculine;
        if (is(what, mention_word::feminine)) one.gender = grammatical_gender::feminine;
        if (is(what, mention_word::first_person)) one.person = grammatical_person::first;
        if (is(what, mention_word::second_person)) one.person = grammatical_person::second;
        if (is(what, mention_word::neuter)) one.gender = grammatical_gender::neuter;
        one.number = is(what, mention_word::plural) ? grammatical_number::plural
                     : relative                     ? grammatical_number::unknown
                                                    : grammatical_number::singular;
        one.possessive = is(what, mention_word::possessive);
        one.relative = relative;
        mentions_.push_back(one);
        return true;
    }

    /// Notes where a mention stands in its sentence.
    void place(mention& one) const noexcept {
        one.quoted = document_->tokens[one.head()].quotation_depth > 0;
        std::uint32_t first = one.tokens.first;
        const std::uint32_t start = document_->sentence_of(first).tokens.first;
        while (first > start && classes_.is(first - 1, mention_word::determiner)) --first;
        if (first == start) {
            one.subject = !one.possessive;
            return;
        }
        const token& before = document_->tokens[first - 1];
        const bool after_mark = before.kind == token_kind::punctuation || before.kind == token_kind::quotation_mark;
        const bool after_clause_word = classes_.is(first - 1, mention_word::clause);
        one.subject = !one.possessive && (after_mark || after_clause_word);
    }

    /// Ties a noun to the name beside it, and to its owner.
    void link(std::uint32_t index) noexcept {
        mention& noun = mentions_[index];
        if (noun.kind != mention_kind::noun) return;
        if (noun.apposed == mention::none && noun.number != grammatical_number::plural) link_name(index);
        if (noun.owner == mention::none) link_owner(index);
    }

    void link_name(std::uint32_t index) noexcept {
        mention& noun = mentions_[index];
        const bool person = noun.referent == referent_kind::person;
        const std::uint32_t end = document_->sentence_of(noun.head()).tokens.last;
        const std::uint32_t after = noun.tokens.last;
        for (std::uint32_t next = index + 1; next < mentions_.size() && mentions_[next].name.first <= after + 8;
             ++next) {
            const mention& name = mentions_[next];
            if (name.kind != mention_kind::name || name.name.first < after) continue;
            const std::uint32_t start = start_of(next);
            const bool adjacent = name.tokens.first == after;
            const bool comma = start == after + 1 && is_comma(after) && closes_apposition(name.tokens.last, end) &&
                               noun.definiteness != definiteness::bare;
            if ((adjacent || comma) && fits(noun, name)) {
                noun.apposed = next;
                return;
            }
        }
        if (!person && noun.apposed == mention::none) link_name_inside(index);
        if (noun.apposed != mention::none) return;
        if (noun.tokens.first < 2 || !is_comma(noun.tokens.first - 1) || acts(noun, end)) return;
        const std::uint32_t comma = noun.tokens.first - 1;
        for (std::uint32_t before = index, steps = 0; before-- > 0 && steps < 6; ++steps) {
            const mention& name = mentions_[before];
            if (name.kind != mention_kind::name) continue;
            if (name.tokens.last > comma ||
                document_->tokens[name.head()].sentence != document_->tokens[comma].sentence)
                continue;
            if (name.tokens.last == bracket_start(comma) && fits(noun, name) && noun.definiteness != definiteness::bare)
                noun.apposed = before;
            if (name.tokens.last == bracket_start(comma) && fits(noun, name) &&
                noun.definiteness == definiteness::bare && person && noun.tokens.first == comma + 1) {
                noun.apposed = before;
            }
            return;
        }
    }
    /// Whether a verb follows: `It is late for Ruiz, the mayor said`.
    [[nodiscard]] bool acts(const mention& noun, std::uint32_t end) const noexcept {
        return noun.definiteness == definiteness::definite && noun.tokens.last < end &&
               classes_.is(noun.tokens.last, mention_word::verb);
    }
    /// Where a name starts with the noun right before it: `the pilot Ana Ruiz`.
    [[nodiscard]] std::uint32_t start_of(std::uint32_t name) const noexcept {
        const std::uint32_t first = mentions_[name].tokens.first;
        const mention& before = mentions_[name - 1];
        return name > 0 && before.kind == mention_kind::noun && before.tokens.last == first ? before.tokens.first
                                                                                            : first;
    }

    /// Ties a noun to a name that it only explains: `the Harbour Times newspaper`.
    void link_name_inside(std::uint32_t index) noexcept {
        mention& noun = mentions_[index];
        if (index == 0 || !is_organization_word(noun)) return;
        const mention& name = mentions_[index - 1];
        if (name.kind != mention_kind::name || name.tokens.last != noun.name.first ||
            name.tokens.first < noun.tokens.first)
            return;
        if (name.referent == noun.referent && noun.referent == referent_kind::publisher) noun.apposed = index - 1;
    }
    [[nodiscard]] static bool is_organization_word(const mention& noun) noexcept {
        return noun.referent == referent_kind::publisher || noun.referent == referent_kind::organization;
    }

    [[nodiscard]] static bool fits(const mention& noun, const mention& name) noexcept {
        if (noun.referent == referent_kind::person)
            return may_be_person(name.referent);
        if (noun.referent == referent_kind::government || noun.referent == referent_kind::group) return false;
        if (noun.referent == referent_kind::document)
            return name.referent == referent_kind::document || name.referent == referent_kind::unknown;
        return name.referent == referent_kind::organization || name.referent == referent_kind::publisher ||
               name.referent == referent_kind::unknown;
    }
    [[nodiscard]] bool is_comma(std::uint32_t token) const noexcept {
        return token < document_->tokens.size() && document_->tokens[token].tag == part_of_speech::comma;
    }
    [[nodiscard]] bool closes_apposition(std::uint32_t token, std::uint32_t end) const noexcept {
        return token >= end || document_->tokens[token].kind != token_kind::word ||
               classes_.is(token, mention_word::verb);
    }
    /// Where the bracket that ends before `token` starts; `token` where none does.
    [[nodiscard]] std::uint32_t bracket_start(std::uint32_t token) const noexcept {
        if (token == 0 || document_->words(document_->tokens[token - 1]) != ")") return token;
        for (std::uint32_t at = token - 1, steps = 0; at-- > 0 && steps < 8; ++steps) {
            if (document_->words(document_->tokens[at]) == "(") return at;
        }
        return token;
    }

    /// Whether a name is an adjective that names no owner: `the Unionist candidate`.
    [[nodiscard]] bool is_adjective(const mention& name) const noexcept {
        if (name.kind != mention_kind::name || name.possessive || name.name.size() > 1 ||
            name.referent == referent_kind::place)
            return false;
        return document_->tokens[name.head()].tag == part_of_speech::adjective ||
               detail::has_people_ending(document_->words(name.name));
    }

    void link_owner(std::uint32_t index) noexcept {
        mention& noun = mentions_[index];
        for (std::uint32_t other = index, steps = 0; other-- > 0 && steps < 4; ++steps) {
            const mention& before = mentions_[other];
            if (before.kind == mention_kind::noun ||
                (noun.referent != referent_kind::government && is_adjective(before)))
                continue;
            if (before.tokens.first < noun.tokens.first && !before.possessive) break;
            if (before.tokens.last + 2 < noun.tokens.first || before.tokens.last > noun.name.first) break;
            if (before.tokens.first >= noun.tokens.first ||
                (before.possessive && before.tokens.last + 1 >= noun.tokens.first)) {
                noun.owner = other;
                return;
            }
        }
        for (std::uint32_t other = index + 1;
             other < mentions_.size() && mentions_[other].tokens.last <= noun.tokens.last; ++other) {
            const bool owner = mentions_[other].definiteness == definiteness::definite &&
                               classes_.is(noun.head(), mention_word::spokesperson);
            if (mentions_[other].kind != mention_kind::noun || owner) {
                noun.owner = other;
                return;
            }
        }
    }

    mention_lexicon lexicon_;
    word_classes classes_;
    const document* document_{};
    std::vector<mention> mentions_;
};

}  // namespace newsmodel

#endif
