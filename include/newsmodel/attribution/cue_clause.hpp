#ifndef NEWSMODEL_ATTRIBUTION_CUE_CLAUSE_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_CUE_CLAUSE_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/lexicon/word_key.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace newsmodel::detail {

/// A source and the verb that makes it one: `Senator Ana Ruiz said`.
struct cue_clause {
    token_range source;  ///< empty where none was found
    token_range cue;
    attribution_act act{};

    [[nodiscard]] constexpr std::uint32_t first() const noexcept {
        return source.empty() ? cue.first : std::min(source.first, cue.first);
    }
};

/// Reads the clause around a reporting verb.
class cue_clause_reader {
public:
    cue_clause_reader(const document& document, const attribution_lexicon& lexicon) noexcept
        : document_{&document}, lexicon_{&lexicon} {}

    /// The clause whose cue begins at `at`; its source may stand on either side, within `bounds`.
    [[nodiscard]] std::optional<cue_clause> at(std::uint32_t at, token_range bounds) const {
        if (word(at) == "according"_word && at + 1 < bounds.last && word(at + 1) == "to"_word) {
            return cue_clause{phrase_from(at + 2, bounds), {at, at + 2}, attribution_act::speech};
        }
        const std::optional<attribution_act> act = act_of(at);
        if (!act) return std::nullopt;
        if (const token_range source = source_before(at, bounds); !source.empty()) return cue_clause{source, {at, at + 1}, *act};
        const token_range source = phrase_from(at + 1, bounds);
        const bool inverted = at > bounds.first && is_break(at - 1) && !source.empty() && starts_name(source.first);
        if (inverted) return cue_clause{source, {at, at + 1}, *act};
        return std::nullopt;
    }

    /// The clause that begins where a quotation ends: `…," Ruiz said`.
    [[nodiscard]] std::optional<cue_clause> after(std::uint32_t first, token_range paragraph) const {
        token_range bounds{first, first};
        while (bounds.last < paragraph.last && document_->tokens[bounds.last].quotation_depth == 0 &&
               document_->tokens[bounds.last].sentence == document_->tokens[first - 1].sentence) {
            ++bounds.last;
        }
        for (std::uint32_t at_token = first; at_token < bounds.last; ++at_token) {
            if (const auto clause = at(at_token, bounds)) return clause;
        }
        return std::nullopt;
    }

    /// The clause that ends where a quotation begins: `Ruiz said: "…`.
    [[nodiscard]] std::optional<cue_clause> before(std::uint32_t last, token_range paragraph) const {
        token_range bounds{last, last};
        while (bounds.first > paragraph.first && document_->tokens[bounds.first - 1].quotation_depth == 0 &&
               document_->tokens[bounds.first - 1].tag != part_of_speech::stop) {
            --bounds.first;
        }
        for (std::uint32_t at_token = last; at_token-- > bounds.first;) {
            if (const auto clause = at(at_token, bounds)) return clause;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] word_key word(std::uint32_t at) const noexcept { return document_->tokens[at].word; }

    [[nodiscard]] std::optional<attribution_act> act_of(std::uint32_t at) const noexcept {
        const token& here = document_->tokens[at];
        if (here.kind != token_kind::word) return std::nullopt;
        if (lexicon_->writing_verbs.contains(here.stem)) return attribution_act::writing;
        if (lexicon_->speech_verbs.contains(here.stem)) return attribution_act::speech;
        if (lexicon_->thought_verbs.contains(here.stem)) return attribution_act::thought;
        if (lexicon_->attitude_verbs.contains(here.stem)) return attribution_act::attitude;
        return std::nullopt;
    }

    /// Whether a phrase cannot go on over token `at`.
    [[nodiscard]] bool is_break(std::uint32_t at) const noexcept {
        const token& here = document_->tokens[at];
        return here.kind == token_kind::quotation_mark || here.tag == part_of_speech::comma || here.tag == part_of_speech::stop ||
               here.tag == part_of_speech::mark;
    }
    [[nodiscard]] bool starts_name(std::uint32_t at) const noexcept {
        const token& here = document_->tokens[at];
        return here.letters == letter_case::capitalized || here.letters == letter_case::upper || here.letters == letter_case::mixed ||
               here.word == "the"_word || here.word == "a"_word || here.word == "an"_word || is_pronoun(at);
    }
    [[nodiscard]] bool is_pronoun(std::uint32_t at) const noexcept {
        const word_key here = word(at);
        return here == "he"_word || here == "she"_word || here == "they"_word || here == "it"_word || here == "i"_word || here == "we"_word;
    }
    [[nodiscard]] bool ends_phrase(std::uint32_t at) const noexcept {
        const word_key here = word(at);
        return is_break(at) || here == "that"_word || here == "and"_word || here == "but"_word || here == "as"_word ||
               here == "when"_word || here == "while"_word || here == "because"_word || here == "which"_word || act_of(at).has_value();
    }

    /// The noun phrase that ends before the verb at `verb`, an apposition between commas included.
    [[nodiscard]] token_range source_before(std::uint32_t verb, token_range bounds) const noexcept {
        std::uint32_t last = verb;
        while (last > bounds.first && lexicon_->auxiliaries.contains(word(last - 1))) --last;
        if (last == bounds.first) return {};
        std::uint32_t first = last;
        if (document_->tokens[last - 1].tag == part_of_speech::comma) {
            std::uint32_t comma = last - 1;
            while (comma > bounds.first && document_->tokens[comma - 1].tag != part_of_speech::comma) --comma;
            if (comma == bounds.first) return {};
            first = --comma;
            --last;
        }
        if (first > bounds.first && is_pronoun(first - 1)) return {first - 1, first};
        while (first > bounds.first && !ends_phrase(first - 1)) --first;
        if (first < last && word(first) == "if"_word) return {};
        return {first, last};
    }

    /// The noun phrase that begins at `first`.
    [[nodiscard]] token_range phrase_from(std::uint32_t first, token_range bounds) const noexcept {
        std::uint32_t last = first;
        if (first < bounds.last && is_pronoun(first)) return {first, first + 1};
        while (last < bounds.last && !ends_phrase(last)) {
            const word_key here = word(last);
            if (here == "on"_word || here == "in"_word || here == "during"_word || here == "at"_word || here == "after"_word) break;
            ++last;
        }
        return {first, last};
    }

    const document* document_;
    const attribution_lexicon* lexicon_;
};

}  // namespace newsmodel::detail

#endif
