#ifndef NEWSMODEL_SPEAKER_LISTED_NAMES_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_LISTED_NAMES_HPP_INCLUDED

#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/source_phrase.hpp>
#include <newsmodel/speaker/source_words.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <span>

namespace newsmodel {

/// Finds the names of a source beside or after the one that heads it: B of `A and B`, and C of `A, B and C`.
///
/// Lifetime: borrows lexicon, document and mentions.
class listed_names : protected source_words {
protected:
    listed_names(const mention_lexicon& lexicon, const document& document, std::span<const mention> mentions) noexcept
        : source_words{lexicon, document}, mentions_{mentions} {}

    /// Finds B of `A and B`, persons that are all there is.
    void find_second(source_phrase& phrase, token_range range) const noexcept {
        std::uint32_t index = phrase.head;
        if (const std::uint32_t first = first_of_two(phrase.head, range); first != mention::none)
            index = phrase.head = first;
        const mention& one = mentions_[phrase.head];
        if (one.kind == mention_kind::noun && one.apposed == mention::none) return;
        if (one.kind == mention_kind::noun) index = std::max(index, one.apposed);
        const std::uint32_t after = mentions_[index].tokens.last;
        if (after + 1 < range.last && words(after) == "," && range.last == after + 2 && range.first + 1 == after) {
            phrase.second = name_at(index + 1, after + 1, range.last);
            return;
        }
        for (std::uint32_t at = after; at + 1 < range.last; ++at) {
            if (is(at, mention_word::relative | mention_word::verb)) return;
            if (words(at) == "," && !is(at + 1, mention_word::conjunction)) return;
            if (!is(at, mention_word::conjunction)) continue;
            phrase.second = name_at(index + 1, at + 1, range.last);
            return;
        }
    }
    /// The person whose name ends a source after other words for the same, an index: `ranking member Ana Ruiz (I-Leeds)`.
    [[nodiscard]] std::uint32_t closing_name(std::uint32_t head, token_range range) const noexcept {
        const token_range whole = without_edges(range);
        const std::uint32_t after = first_mention_from(mentions_, whole.last);
        if (after == 0) return mention::none;
        const std::uint32_t index = after - 1;
        const mention& name = mentions_[index];
        const std::uint32_t start = name.tokens.first;
        const bool full = name.kind == mention_kind::name && name.name.size() > 1 && name.tokens.last == whole.last &&
                          may_be_person(name.referent);
        if (!full || name.possessive || head == index || start < whole.first + 1) return mention::none;
        if (head != mention::none && is_person_name(mentions_[head])) return mention::none;
        return is_description({whole.first, start}) ? index : mention::none;
    }
    [[nodiscard]] static bool is_person_name(const mention& one) noexcept {
        return one.kind == mention_kind::pronoun ||
               (one.kind == mention_kind::name && (one.referent == referent_kind::person || one.titled));
    }
    /// Whether words before a name describe its bearer: `ranking member`, or `one of the pilots,` up to a comma.
    [[nodiscard]] bool is_description(token_range before) const noexcept {
        const bool comma = words(before.last - 1) == ",";
        if (comma && !is(before.first, mention_word::article | mention_word::quantity)) return false;
        if (comma && !is(before.first, mention_word::article) && words(before.first) != "One") return false;
        for (std::uint32_t at = before.first; at < before.last - (comma ? 1 : 0); ++at) {
            const token& word = document_->tokens[at];
            if (word.kind == token_kind::punctuation || word.kind == token_kind::quotation_mark) return false;
            if (is(at, mention_word::conjunction | mention_word::relative | mention_word::verb)) return false;
            if (!comma && (is(at, mention_word::preposition) || is_possessive_ending(at))) return false;
        }
        return comma || document_->tokens[before.last - 1].tag != part_of_speech::adverb;
    }
    /// Whether somebody or something else stands beside the head: `Ruiz and others`, `the House and the Senate`.
    [[nodiscard]] bool names_others(std::uint32_t head, token_range range) const noexcept {
        const mention& one = mentions_[head];
        if (one.kind == mention_kind::pronoun || one.possessive) return false;
        const std::uint32_t last = one.apposed == mention::none
                                       ? one.tokens.last
                                       : std::max(one.tokens.last, mentions_[one.apposed].tokens.last);
        if (last + 1 >= range.last || !is(last, mention_word::conjunction)) return false;
        for (std::uint32_t at = last + 1; at < range.last; ++at) {
            if (is(at, mention_word::relative | mention_word::verb | mention_word::possessive) || words(at) == ",")
                return false;
        }
        return true;
    }

    /// C of `A, B and C`, names that are all there is; an index.
    [[nodiscard]] std::uint32_t last_of_list(std::uint32_t head, token_range range) const noexcept {
        std::uint32_t name = head;
        bool closed = false;
        int commas = 0;
        while (name != mention::none && mentions_[name].kind == mention_kind::name) {
            std::uint32_t after = mentions_[name].tokens.last;
            const bool ends = after >= range.last || (words(after) == "," && after + 1 == range.last);
            if (ends || closed) return ends && closed && commas > 0 ? name : mention::none;
            if (words(after) == ",") {
                ++commas;
                ++after;
            }
            closed = after < range.last && is(after, mention_word::conjunction);
            if (after == mentions_[name].tokens.last && !closed) return mention::none;
            const std::uint32_t next = name_at(name + 1, closed ? after + 1 : after, range.last);
            if (next <= name) break;  // a role is apposed to a name before it
            name = next;
        }
        return mention::none;
    }
    /// The person named at `at`, or whom a noun there is apposed to; an index.
    [[nodiscard]] std::uint32_t name_at(std::uint32_t index, std::uint32_t at, std::uint32_t end) const noexcept {
        for (; index < mentions_.size() && mentions_[index].tokens.first < end; ++index) {
            const mention& one = mentions_[index];
            if (one.tokens.last <= at) continue;
            const bool here = one.tokens.first <= at || starts_late(one, at);
            if (!here) return mention::none;
            const bool person = may_be_person(one.referent);
            if (one.kind == mention_kind::noun && one.apposed != mention::none && person) return one.apposed;
            if (one.kind == mention_kind::name && person && one.tokens.last <= end && !one.possessive) return index;
        }
        return mention::none;
    }
    /// The first of two names that a plural introduces, an index: A of `Two doctors, A and B`.
    [[nodiscard]] std::uint32_t first_of_two(std::uint32_t head, token_range range) const noexcept {
        const mention& plural = mentions_[head];
        if (plural.kind != mention_kind::noun || plural.number != grammatical_number::plural ||
            head + 1 >= mentions_.size())
            return mention::none;
        if (plural.tokens.last + 2 >= range.last || words(plural.tokens.last) != ",") return mention::none;
        const std::uint32_t first = name_at(head + 1, plural.tokens.last + 1, range.last);
        if (first == mention::none) return mention::none;
        for (std::uint32_t at = mentions_[first].tokens.last; at < range.last; ++at) {
            if (is(at, mention_word::conjunction)) return first;
            if (words(at) == "," || is(at, mention_word::relative)) break;
        }
        return mention::none;
    }

    /// Whether only words that describe stand between `at` and a name: `former Gov. Ana Ruiz`.
    [[nodiscard]] bool starts_late(const mention& name, std::uint32_t at) const noexcept {
        for (; at < name.tokens.first; ++at) {
            if (!is(at, mention_word::determiner | mention_word::descriptive | mention_word::role)) return false;
        }
        return true;
    }

    std::span<const mention> mentions_;
};

}  // namespace newsmodel

#endif
