#ifndef NEWSMODEL_ATTRIBUTION_MARKED_COMMITMENTS_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_MARKED_COMMITMENTS_HPP_INCLUDED

#include <newsmodel/attribution/found_frame.hpp>
#include <newsmodel/attribution/noun_phrase.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/quoted_span.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace newsmodel::detail {

/// Finds commitments that no field has found, by rule: a verb such as `commit`, `to`, and words of the speaker in marks.
///
/// ```
/// Ruiz has committed to work for a "fair and open" vote, aides say.
/// |--| |-----------| |--------------------------------|
/// source   cue       content
/// ```
/// Shape: a frame touches no other; one without marks in its content is left alone, since most such verbs report no words.
/// Complexity: linear in tokens; looks back at most 40 tokens from a pair of marks.
class marked_commitment_finder {
public:
    marked_commitment_finder(const document& document, const attribution_lexicon& lexicon) noexcept
        : document_{document}, lexicon_{lexicon} {}

    void append(std::vector<found_frame>& frames) {
        taken_.assign(document_.tokens.size(), 0);
        for (const found_frame& frame : frames) take(frame);
        for (const quoted_span& quoted : document_.quoted) {
            if (quoted.parent) continue;
            auto found = find(quoted);
            if (!found || !is_free({found->source.front().first, found->content.front().last})) continue;
            take(*found);
            frames.push_back(std::move(*found));
        }
    }

private:
    static constexpr std::uint32_t farthest = 40;  // tokens from the marks
    static constexpr std::int32_t probability = (1 << 16) / 2;

    [[nodiscard]] clause_word word(std::uint32_t at) const noexcept {
        return lexicon_.clause_words.find(document_.tokens[at].word);
    }

    /// The commitment whose content holds the marks: the nearest such verb before them in their sentence.
    [[nodiscard]] std::optional<found_frame> find(const quoted_span& quoted) const {
        const token_range sentence = document_.sentence_of(quoted.tokens.first).tokens;
        const std::uint32_t first = quoted.tokens.first - std::min(quoted.tokens.first - sentence.first, farthest);
        for (std::uint32_t verb = quoted.tokens.first; verb-- > first;) {
            const clause_word here = word(verb);
            if (here == clause_word::comma || here == clause_word::semicolon || here == clause_word::subordinator) break;
            if (is_commitment(verb, quoted.tokens.first)) return make(verb, sentence, quoted);
        }
        return std::nullopt;
    }
    [[nodiscard]] bool is_commitment(std::uint32_t verb, std::uint32_t marks) const noexcept {
        const token& here = document_.tokens[verb];
        const bool finite = here.tag == part_of_speech::verb_past || here.tag == part_of_speech::verb_participle ||
                            here.tag == part_of_speech::verb_present_third;
        return finite && verb + 2 < marks && lexicon_.infinitive_verbs.contains(here.stem) &&
               word(verb + 1) == clause_word::to && document_.tokens[verb + 2].tag == part_of_speech::verb_base;
    }
    [[nodiscard]] std::optional<found_frame> make(std::uint32_t verb, token_range sentence, const quoted_span& quoted) const {
        const std::uint32_t cue = verb_group_start(document_, lexicon_, verb, sentence);
        for (std::uint32_t at = cue; at < verb; ++at) {
            if (word(at) == clause_word::be || word(at) == clause_word::negation) return std::nullopt;
        }
        const token_range source = noun_phrase_before(document_, lexicon_, cue, sentence);
        if (source.empty()) return std::nullopt;
        token_range content{verb + 1, quoted.tokens.last};
        const std::uint32_t end = std::min(sentence.last, quoted.tokens.last + farthest);
        while (content.last < end && is_of_content(content.last)) ++content.last;
        return found_frame{{source}, {{cue, verb + 1}}, {content}, probability, "a commitment with words in marks", std::nullopt};
    }
    [[nodiscard]] bool is_of_content(std::uint32_t at) const noexcept {
        const clause_word here = word(at);
        return here != clause_word::comma && here != clause_word::stop && here != clause_word::subordinator &&
               here != clause_word::semicolon && here != clause_word::conjunction;
    }

    void take(const found_frame& frame) {
        for (const auto* ranges : {&frame.source, &frame.cue, &frame.content}) {
            for (const token_range range : *ranges) std::fill_n(taken_.begin() + range.first, range.size(), std::uint8_t{1});
        }
    }
    [[nodiscard]] bool is_free(token_range range) const noexcept {
        return std::find(taken_.begin() + range.first, taken_.begin() + range.last, 1) == taken_.begin() + range.last;
    }

    const document& document_;
    const attribution_lexicon& lexicon_;
    std::vector<std::uint8_t> taken_;  // for each token, whether a frame holds it
};

}  // namespace newsmodel::detail

#endif
