#ifndef NEWSMODEL_SPEAKER_SOURCES_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_SOURCES_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/byte_span.hpp>
#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/mention.hpp>
#include <newsmodel/mention/word_classes.hpp>
#include <newsmodel/speaker/listed_names.hpp>
#include <newsmodel/speaker/source_phrase.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace newsmodel {

/// Reads the source spans of attributions.
///
/// Lifetime: borrows document and mentions.
class source_reader : listed_names {
public:
    source_reader(const mention_lexicon& lexicon, const document& document, std::span<const mention> mentions) noexcept
        : listed_names{lexicon, document, mentions} {}

    /// The phrase of the source of `told`; empty where it has none.
    [[nodiscard]] source_phrase read(const attribution& told) const noexcept {
        if (told.source.empty()) return {};
        const source_phrase phrase = read(piece_by_cue(told));
        const bool other = phrase.head == mention::none && told.source.size() > 1 && is_a_person(told.source.front());
        return other ? read(told.source.front()) : phrase;
    }

    /// The phrase at `span`; empty where no token stands there.
    [[nodiscard]] source_phrase read(byte_span span) const noexcept {
        source_phrase phrase;
        token_range range = tokens_at(span);
        while (!range.empty() && document_->tokens[range.first].kind != token_kind::word &&
               document_->tokens[range.first].kind != token_kind::number) {
            ++range.first;
        }
        while (!range.empty() && is(range.first, mention_word::preposition)) ++range.first;
        if (range.empty()) return phrase;
        phrase.tokens = own_words(range);
        find_head(phrase, range);
        return phrase;
    }

    /// The tokens that overlap `span`.
    [[nodiscard]] token_range tokens_at(byte_span span) const noexcept {
        const auto& tokens = document_->tokens;
        const auto first =
            std::ranges::upper_bound(tokens, span.first, {}, [](const token& one) { return one.span.last; });
        const auto last = std::ranges::lower_bound(first, tokens.end(), span.last, {},
                                                   [](const token& one) { return one.span.first; });
        return {static_cast<std::uint32_t>(first - tokens.begin()), static_cast<std::uint32_t>(last - tokens.begin())};
    }

private:
    static constexpr std::uint32_t shortest_piece = 2;

    /// The piece of a source that the cue belongs to, the last one before it: `the mayor` of `Ruiz … the mayor said`.
    ///
    /// What is too short to name anybody is the rest of an abbreviation: `Y)` of `(D-N.Y)`.
    [[nodiscard]] static byte_span piece_by_cue(const attribution& told) noexcept {
        byte_span piece = told.source.front();
        for (const byte_span one : told.source) {
            if (!told.cue.empty() && one.last <= told.cue.front().first && one.size() > shortest_piece) piece = one;
        }
        return piece;
    }

    /// Whether a piece of a source is somebody's name and nothing else: `Ruiz` of `Ruiz … the past`.
    [[nodiscard]] bool is_a_person(byte_span piece) const noexcept {
        const token_range range = tokens_at(piece);
        const std::uint32_t index = first_mention_from(mentions_, range.first);
        return index < mentions_.size() && mentions_[index].kind == mention_kind::name &&
               mentions_[index].tokens == range && may_be_person(mentions_[index].referent);
    }

    void find_head(source_phrase& phrase, token_range range) const noexcept {
        std::uint32_t index = first_mention_from(mentions_, range.first);
        std::uint32_t head = mention::none;
        const std::uint32_t stop = stop_of(range);
        for (; index < mentions_.size() && mentions_[index].head() < range.last; ++index) {
            const mention& one = mentions_[index];
            if (head == mention::none) {
                if (!starts(one, range)) continue;
                if (one.relative && one.tokens.first > range.first) break;
                head = index;
            } else if (one.head() < stop && mentions_[head].apposed == index && one.possessive) {
                head = index;
            } else if (one.head() >= stop || mentions_[head].apposed != mention::none) {
                break;
            } else if (continues(mentions_[head], one) || one.tokens.first <= mentions_[head].tokens.first ||
                       (mentions_[head].possessive && belongs(one, mentions_[head]))) {
                if (is_utterance(one) && mentions_[head].possessive) break;
                head = index;
            } else {
                break;
            }
        }
        if (const std::uint32_t name = closing_name(head, range); name != mention::none) head = name;
        if (head == mention::none) return;
        if (const std::uint32_t name = named_after(head, range, stop); name != mention::none) head = name;
        phrase.second = last_of_list(head, range);
        if (phrase.second != mention::none) {
            phrase = {.tokens = range, .head = head, .second = phrase.second, .list = true};
            return;
        }
        if (is_list_source(phrase) || is_modifier(mentions_[head], stop)) return;
        if (mentions_[head].possessive && names_another(mentions_[head], stop)) return;
        phrase.head = head;
        if (phrase.tokens.last < mentions_[head].head() + 1) phrase.tokens.last = mentions_[head].head() + 1;
        find_second(phrase, range);
        if (phrase.second == mention::none && names_others(phrase.head, range)) {
            phrase = {.tokens = without_edges(range), .several = true};
        }
    }

    /// The person whom a description introduces across words of its own, an index: `a pilot from Leeds, Ana Ruiz`.
    [[nodiscard]] std::uint32_t named_after(std::uint32_t head, token_range range, std::uint32_t stop) const noexcept {
        const mention& noun = mentions_[head];
        const bool person = noun.referent == referent_kind::person || noun.referent == referent_kind::unnamed;
        if (noun.kind != mention_kind::noun || !person || noun.number == grammatical_number::plural ||
            noun.apposed != mention::none || noun.possessive || stop + 1 >= range.last || words(stop) != ",")
            return mention::none;
        const std::uint32_t name = name_at(head + 1, stop + 1, range.last);
        if (name == mention::none || mentions_[name].name.size() < 2) return mention::none;
        const std::uint32_t last = mentions_[name].tokens.last;
        return last >= range.last || document_->tokens[last].kind != token_kind::word ? name : mention::none;
    }
    /// Whether a name only describes an unknown noun after it: `Unionist politicos`.
    [[nodiscard]] bool is_modifier(const mention& name, std::uint32_t stop) const noexcept {
        if (name.kind != mention_kind::name || name.possessive || name.tokens.last >= stop) return false;
        const token& next = document_->tokens[name.tokens.last];
        return next.kind == token_kind::word && next.letters == letter_case::lower &&
               next.tag != part_of_speech::adverb && !is(name.tokens.last, mention_word::opener) &&
               !words(name.tokens.last).ends_with("ed") && !words(name.tokens.last).ends_with("ing") &&
               !words(name.tokens.last).ends_with("ly") &&
               !is(name.tokens.last,
                   mention_word::function | mention_word::verb | mention_word::relative | mention_word::preposition);
    }
    [[nodiscard]] bool is_list_source(const source_phrase& phrase) const noexcept {
        for (std::uint32_t at = phrase.tokens.first; at < phrase.tokens.last; ++at) {
            if (words(at) == ",") return true;
        }
        return false;
    }

    /// Whether a noun only describes the mention right after it: `the nationalist Harbour Times`.
    [[nodiscard]] static bool continues(const mention& noun, const mention& next) noexcept {
        return noun.kind == mention_kind::noun && next.kind != mention_kind::pronoun &&
               next.tokens.first == noun.tokens.last;
    }

    /// Whether `one` is what an owner before it owns, with only adjectives between: `Leeds's own hometown Gazette`.
    [[nodiscard]] bool belongs(const mention& one, const mention& owner) const noexcept {
        if (one.kind == mention_kind::pronoun) return false;
        for (std::uint32_t at = owner.tokens.last; at < one.tokens.first; ++at) {
            if (is_possessive_ending(at)) continue;
            if (document_->tokens[at].kind != token_kind::word) return false;
            if (is(at, mention_word::function | mention_word::verb) && !is(at, mention_word::emphatic)) return false;
        }
        return true;
    }
    /// Whether something that is no mention follows an owner and is no utterance of it: `Leeds's 19th District`.
    [[nodiscard]] bool names_another(const mention& owner, std::uint32_t stop) const noexcept {
        std::uint32_t last = owner.tokens.last;
        for (std::uint32_t at = owner.tokens.last; at < stop; ++at) {
            if (document_->tokens[at].kind == token_kind::number || document_->tokens[at].letters == letter_case::lower)
                last = at;
            if (is(at, mention_word::utterance)) return false;
        }
        return last > owner.tokens.last && !is_possessive_ending(last);
    }

    /// Whether a mention stands at the start of a source, words such as `even` aside.
    [[nodiscard]] bool starts(const mention& one, token_range range) const noexcept {
        for (std::uint32_t at = range.first; at < one.tokens.first; ++at) {
            if (is(at, mention_word::quantity)) return false;
            if (is(at, mention_word::determiner | mention_word::descriptive | mention_word::possessive) ||
                document_->tokens[at].letters != letter_case::lower)
                continue;
            if (one.kind != mention_kind::name || !describes(at, one, range)) return false;
        }
        return true;
    }
    /// Whether a word after the article only describes a name: `an angry Ruiz`, `the fund manager Ana Ruiz`.
    [[nodiscard]] bool describes(std::uint32_t at, const mention& name, token_range range) const noexcept {
        const part_of_speech tag = document_->tokens[at].tag;
        if (at == range.first) return false;
        if (tag == part_of_speech::adjective) return true;
        const bool whole = name.name.size() > 1 && (name.tokens.last == range.last || words(name.tokens.last) == ",");
        return whole && (tag == part_of_speech::noun || tag == part_of_speech::verb_participle);
    }
    /// Whether a noun is what its owner says rather than somebody: `Forbes' words`.
    [[nodiscard]] bool is_utterance(const mention& one) const noexcept {
        return one.kind == mention_kind::noun && is(one.head(), mention_word::utterance);
    }
    /// Where a relative clause or a comma ends the first part of a source.
    [[nodiscard]] std::uint32_t stop_of(token_range range) const noexcept {
        for (std::uint32_t at = range.first + 1; at < range.last; ++at) {
            if (words(at) == "," || is(at, mention_word::relative)) return at;
        }
        return range.last;
    }
};

}  // namespace newsmodel

#endif
