#ifndef NEWSMODEL_MENTION_NOUNS_HPP_INCLUDED
#define NEWSMODEL_MENTION_NOUNS_HPP_INCLUDED

#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/name_kinds.hpp>
#include <newsmodel/mention/word_classes.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsmodel {

/// Reads noun phrases that stand for somebody or something without a name: `the U.S. secretary of state`, `a poll`, `some voters`.
///
/// Lifetime: borrows document and classes; appends to the list it was made with.
class noun_reader {
public:
    noun_reader(const document& document, const word_classes& classes, std::vector<mention>& mentions) noexcept
        : document_{&document}, classes_{&classes}, mentions_{&mentions} {}

    /// Reads the noun phrase whose head is `at`; false where `at` heads none.
    bool read(std::uint32_t at) {
        if (!is(at, nouns)) return false;
        const token_range sentence = document_->sentence_of(at).tokens;
        if (is_modifier(at, sentence.last) || (is(at, mention_word::quantity) && !stands_alone(at, sentence.last)))
            return false;
        const token& head = document_->tokens[at];
        if (head.tag == part_of_speech::verb_past || head.tag == part_of_speech::verb_base ||
            head.tag == part_of_speech::verb_gerund || head.tag == part_of_speech::verb_present_third ||
            head.tag == part_of_speech::verb_present) {
            return false;
        }
        mention one{.tokens = {at, at + 1}, .name = {at, at + 1}, .kind = mention_kind::noun};
        describe(one, at);
        read_left(one, at, sentence.first);
        if (one.definiteness == definiteness::bare && is_quantity_only(at)) one.definiteness = definiteness::indefinite;
        read_right(one, at, sentence.last);
        one.possessive = one.tokens.last < sentence.last && is_possessive_ending(one.tokens.last);
        if (one.referent == referent_kind::unnamed && one.number == grammatical_number::unknown &&
            one.definiteness != definiteness::bare) {
            one.number = grammatical_number::singular;
        }
        mentions_->push_back(one);
        return true;
    }

private:
    static constexpr mention_word nouns = mention_word::role | mention_word::group | mention_word::unnamed |
                                          mention_word::organization | mention_word::publisher |
                                          mention_word::document | mention_word::government | mention_word::owned;

    [[nodiscard]] bool is(std::uint32_t token, mention_word any_of) const noexcept {
        return classes_->is(token, any_of);
    }
    [[nodiscard]] bool is_quantity_only(std::uint32_t at) const noexcept { return is(at, mention_word::quantity); }
    [[nodiscard]] std::string_view words(std::uint32_t token) const noexcept {
        return document_->words(document_->tokens[token]);
    }

    /// Whether the word at `at` stands before another noun that heads the phrase: `campaign` in `campaign manager`.
    [[nodiscard]] bool is_modifier(std::uint32_t at, std::uint32_t end) const noexcept {
        if (at + 1 >= end) return false;
        const token& next = document_->tokens[at + 1];
        if (next.kind != token_kind::word) return false;
        if (next.tag == part_of_speech::noun || next.tag == part_of_speech::plural_noun) return true;
        if (is_capital(next.letters) && is(at, mention_word::determiner)) return true;  // `another Ruiz supporter`
        if (is_capital(next.letters))
            return detail::has_plural_people_ending(words(at + 1)) && !is(at + 1, mention_word::function);
        if (is(at, mention_word::role | mention_word::group | mention_word::unnamed)) {
            return is(at + 1, mention_word::role) && !is(at + 1, mention_word::function | mention_word::verb);
        }
        return is(at + 1, nouns) && !is(at + 1, mention_word::function | mention_word::verb);
    }

    /// Whether a quantity is somebody by itself: `some say`, `many of them`.
    [[nodiscard]] bool stands_alone(std::uint32_t at, std::uint32_t end) const noexcept {
        if (at + 1 >= end || document_->tokens[at + 1].kind != token_kind::word) return true;
        if (is(at + 1, mention_word::genitive | mention_word::verb | mention_word::relative) ||
            is_verb(document_->tokens[at + 1].tag))
            return true;
        return document_->tokens[at + 1].tag == part_of_speech::unknown &&
               !is(at + 1, nouns | mention_word::function) && at + 2 < end && is(at + 2, mention_word::determiner);
    }
    [[nodiscard]] static bool is_verb(part_of_speech tag) noexcept {
        return tag == part_of_speech::verb_past || tag == part_of_speech::verb_base ||
               tag == part_of_speech::verb_present || tag == part_of_speech::verb_present_third ||
               tag == part_of_speech::modal;
    }

    void describe(mention& one, std::uint32_t at) const noexcept {
        one.number = grammatical_number::singular;
        const std::string_view word = words(at);
        if (is(at, mention_word::role)) {
            one.referent = referent_kind::person;
            if (is(at, mention_word::masculine)) one.gender = grammatical_gender::masculine;
            if (is(at, mention_word::feminine)) one.gender = grammatical_gender::feminine;
        } else if (is(at, mention_word::unnamed)) {
            one.referent = referent_kind::unnamed;
            const bool plural = word.ends_with('s') || is(at, mention_word::quantity);
            one.number = plural ? grammatical_number::plural : grammatical_number::unknown;
        } else if (is(at, mention_word::group)) {
            one.referent = referent_kind::group;
            one.number = grammatical_number::plural;
        } else if (is(at, mention_word::government)) {
            one.referent = referent_kind::government;
            one.gender = grammatical_gender::neuter;
        } else if (is(at, mention_word::organization | mention_word::owned)) {
            one.referent = referent_kind::organization;
            one.gender = grammatical_gender::neuter;
        } else if (is(at, mention_word::publisher)) {
            one.referent = referent_kind::publisher;
            one.gender = grammatical_gender::neuter;
        } else {
            one.referent = referent_kind::document;
            one.gender = grammatical_gender::neuter;
            if (word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("is"))
                one.number = grammatical_number::plural;
        }
    }

    /// Extends the phrase to its determiner, or to the words that certainly belong to it where it has none.
    void read_left(mention& one, std::uint32_t at, std::uint32_t start) const {
        std::uint32_t certain = at;
        bool all_certain = true;
        for (std::uint32_t first = at; first > start && at - first < 9;) {
            const std::uint32_t before = --first;
            if (is(before, mention_word::determiner | mention_word::possessive | mention_word::quantity) &&
                !is(before, mention_word::relative)) {
                determine(one, before);
                one.tokens.first = before;
                while (one.tokens.first > start &&
                       is(one.tokens.first - 1, mention_word::quantity | mention_word::determiner) &&
                       at - one.tokens.first < 10) {
                    determine(one, --one.tokens.first);
                }
                return;
            }
            const bool that = is(before, mention_word::relative) && is(before, mention_word::determiner);
            if (that && one.number == grammatical_number::singular && before + 1 == at) {
                one.definiteness = definiteness::definite;
                one.tokens.first = before;
                return;
            }
            if (is_barrier(before)) break;
            all_certain = all_certain && is_certain(before);
            if (all_certain) certain = before;
        }
        one.tokens.first = certain;
        if (certain < at && is_possessive_ending(at - 1)) one.definiteness = definiteness::owned;
        for (std::uint32_t token = certain; token < at; ++token) {
            if (is_possessive_ending(token)) one.definiteness = definiteness::owned;
        }
    }
    void determine(mention& one, std::uint32_t determiner) const noexcept {
        if (is(determiner, mention_word::possessive)) {
            one.definiteness = definiteness::owned;
        } else if (is(determiner, mention_word::definite)) {
            one.definiteness = definiteness::definite;
        } else if (one.definiteness == definiteness::bare) {
            one.definiteness = definiteness::indefinite;
        }
        for (std::uint32_t token = determiner + 1; token < one.name.first; ++token) {
            if (is_possessive_ending(token)) one.definiteness = definiteness::owned;
        }
    }
    [[nodiscard]] bool is_possessive_ending(std::uint32_t token) const noexcept {
        return document_->tokens[token].tag == part_of_speech::possessive_ending || words(token) == "'s" ||
               words(token) == "\u2019s" ||
               ((words(token) == "'" || words(token) == "\u2019") && token > 0 && words(token - 1).ends_with('s'));
    }
    /// Whether the token joins two names: `CNN/ORC`.
    [[nodiscard]] bool is_slash(std::uint32_t token) const noexcept {
        return words(token) == "/" && !document_->tokens[token].space_before;
    }
    [[nodiscard]] bool is_barrier(std::uint32_t token) const noexcept {
        const newsmodel::token& word = document_->tokens[token];
        if (is_possessive_ending(token) || is_slash(token)) return false;
        if (word.kind == token_kind::punctuation || word.kind == token_kind::quotation_mark ||
            word.kind == token_kind::symbol)
            return true;
        if (word.tag == part_of_speech::verb_past || word.tag == part_of_speech::verb_present_third ||
            word.tag == part_of_speech::verb_base || word.tag == part_of_speech::preposition ||
            word.tag == part_of_speech::to) {
            return true;
        }
        return is(token, mention_word::function | mention_word::verb | mention_word::preposition | mention_word::time);
    }
    [[nodiscard]] bool is_certain(std::uint32_t token) const noexcept {
        const newsmodel::token& word = document_->tokens[token];
        if (is_possessive_ending(token) || is_slash(token) || word.kind == token_kind::number) return true;
        if (word.tag == part_of_speech::adjective || word.tag == part_of_speech::noun ||
            word.tag == part_of_speech::proper_noun)
            return true;
        if (is_capital(word.letters)) return true;
        return is(token, nouns | mention_word::descriptive | mention_word::department);
    }

    /// Extends a role to what it governs: `of state`, `for the mayor`.
    void read_right(mention& one, std::uint32_t at, std::uint32_t end) const noexcept {
        if (at + 2 >= end) return;
        const std::uint32_t link = at + 1;
        if (is(at, mention_word::government) && is(link, mention_word::within) &&
            is_capital(document_->tokens[at + 2].letters)) {
            one.tokens.last = at + 3;
            return;
        }
        if (!is(link, mention_word::governing)) return;
        if (!is(link, mention_word::genitive) &&
            !is(at, mention_word::role | mention_word::group | mention_word::unnamed))
            return;
        if (is(link, mention_word::beneficial) && !is(at, mention_word::spokesperson | mention_word::role)) return;
        std::uint32_t last = at + 2;
        while (last < end && last - at < 10) {
            const token& word = document_->tokens[last];
            const bool determiner = last == at + 2 && is(last, mention_word::determiner | mention_word::possessive);
            const bool of = is(last, mention_word::genitive) || is_possessive_ending(last);
            if (word.kind == token_kind::punctuation || word.kind == token_kind::quotation_mark) break;
            if (!determiner && !of && is(last, mention_word::function | mention_word::verb | mention_word::preposition))
                break;
            if (word.tag == part_of_speech::verb_past || word.tag == part_of_speech::verb_present_third ||
                word.tag == part_of_speech::to)
                break;
            ++last;
        }
        while (last > at + 2 && is(last - 1, mention_word::genitive)) --last;
        if (last > at + 2) one.tokens.last = last;
    }

    const document* document_;
    const word_classes* classes_;
    std::vector<mention>* mentions_;
};

}  // namespace newsmodel

#endif
