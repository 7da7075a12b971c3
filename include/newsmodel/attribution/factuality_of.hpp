#ifndef NEWSMODEL_ATTRIBUTION_FACTUALITY_OF_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_FACTUALITY_OF_HPP_INCLUDED

#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <span>

namespace newsmodel {

namespace detail {

/// Reads whether the act of a cue took place, from the words around it.
class factuality_reader {
public:
    factuality_reader(const newsmodel::document& document, const attribution_lexicon& lexicon) noexcept
        : document_{document}, lexicon_{lexicon} {}

    [[nodiscard]] factuality read(std::span<const token_range> source, std::span<const token_range> cue) const {
        if (cue.empty()) return factuality::stated;
        const token_range clause = clause_of(source, cue);
        if (is_asked(clause)) return factuality::asked;
        bool possible = follows_condition(clause);
        for (std::uint32_t at = clause.first; at < clause.last; ++at) {
            if (in(source, at)) continue;
            const token& here = document_.tokens[at];
            const clause_word word = lexicon_.clause_words.find(here.word);
            if (word == clause_word::negation || lexicon_.negations.contains(here.word)) return factuality::negated;
            if (lexicon_.refusals.contains(here.stem) && is_infinitive(at + 1, clause)) return factuality::negated;
            possible |= word == clause_word::modal || (word == clause_word::to && at + 1 < clause.last);
        }
        return possible ? factuality::possible : factuality::stated;
    }

private:
    static constexpr std::uint32_t reach = 6;

    static bool in(std::span<const token_range> ranges, std::uint32_t at) noexcept {
        return std::ranges::any_of(ranges, [at](token_range range) { return range.contains(at); });
    }

    /// From the source, or a few words before the cue, to the last verb of the cue.
    [[nodiscard]] token_range clause_of(std::span<const token_range> source, std::span<const token_range> cue) const {
        const token_range sentence = document_.sentence_of(cue.front().first).tokens;
        std::uint32_t first = cue.front().first - std::min(cue.front().first - sentence.first, reach);
        if (!source.empty() && source.front().first < cue.front().first)
            first = std::max(sentence.first, source.front().first);
        for (std::uint32_t at = cue.front().first; at > first; --at) {
            if (is_border(at - 1) && !in(source, at - 1)) first = at;
        }
        std::uint32_t last = cue.front().first + 1;
        for (std::uint32_t at = last; at < cue.back().last; ++at) {
            const part_of_speech tag = document_.tokens[at].tag;
            if (tag >= part_of_speech::verb_base && tag <= part_of_speech::verb_present_third) last = at + 1;
        }
        return {first, last};
    }
    [[nodiscard]] bool is_border(std::uint32_t at) const noexcept {
        const token& here = document_.tokens[at];
        return here.kind == token_kind::quotation_mark || here.tag == part_of_speech::comma ||
               here.tag == part_of_speech::stop;
    }

    /// Whether the clause is a question that somebody asks: `asked whether she thinks`, `Does he think …?`.
    [[nodiscard]] bool is_asked(token_range clause) const {
        const token_range sentence = document_.sentence_of(clause.first).tokens;
        if (clause.first > sentence.first + 1) {
            const bool whether =
                lexicon_.clause_words.find(document_.tokens[clause.first - 1].word) == clause_word::whether;
            for (std::uint32_t at = clause.first - 1; whether && at > sentence.first && at + 4 > clause.first; --at) {
                if (lexicon_.askings.contains(document_.tokens[at - 1].stem)) return true;
            }
        }
        const token& end = document_.tokens[sentence.last - 1];
        return document_.words(end) == "?" && document_.tokens[clause.last - 1].quotation_depth == 0;
    }
    [[nodiscard]] bool follows_condition(token_range clause) const {
        const token_range sentence = document_.sentence_of(clause.first).tokens;
        return clause.first > sentence.first && lexicon_.conditions.contains(document_.tokens[clause.first - 1].word);
    }
    [[nodiscard]] bool is_infinitive(std::uint32_t at, token_range clause) const {
        return at < clause.last && lexicon_.clause_words.find(document_.tokens[at].word) == clause_word::to;
    }

    const document& document_;
    const attribution_lexicon& lexicon_;
};

}  // namespace detail

/// Whether the writer says that the act of a cue took place.
///
/// | the cue | is |
/// | --- | --- |
/// | `did not say`, `never thought`, `declined to comment` | negated |
/// | `may say`, `would say`, `plans to announce`, `if he says` | possible |
/// | `asked whether she thinks`, `Does he believe …?` | asked |
/// | anything else, `denied` too | stated |
[[nodiscard]] inline factuality factuality_of(const document& document, std::span<const token_range> source,
                                              std::span<const token_range> cue, const attribution_lexicon& lexicon) {
    return detail::factuality_reader{document, lexicon}.read(source, cue);
}

}  // namespace newsmodel

#endif
