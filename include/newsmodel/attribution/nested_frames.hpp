#ifndef NEWSMODEL_ATTRIBUTION_NESTED_FRAMES_HPP_INCLUDED
#define NEWSMODEL_ATTRIBUTION_NESTED_FRAMES_HPP_INCLUDED

#include <newsmodel/attribution/found_frame.hpp>
#include <newsmodel/attribution/noun_phrase.hpp>
#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/lexicon/clause_word.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace newsmodel::detail {

/// Finds attributions inside the contents of others, by rule: a third person, a verb of speech, and `that`, quotation
/// marks or `had`.
///
/// ```
/// Ruiz said the mayor had accused the council of delay.
///           |-------| |---------| |------------------|
///           source    cue         content, whose parent is what Ruiz said
/// ```
/// Shape: nested frames come behind the others, at most one in each sentence of a content.
/// Complexity: linear in the tokens of contents.
class nested_frame_finder {
public:
    nested_frame_finder(const newsmodel::document& document, const attribution_lexicon& lexicon) noexcept
        : document_{document}, lexicon_{lexicon} {}

    void append(std::vector<found_frame>& frames) const {
        const std::size_t outer = frames.size();
        for (std::size_t index = 0; index < outer; ++index) {
            for (std::size_t part = 0; part < frames[index].content.size(); ++part) {
                append(frames, static_cast<std::uint32_t>(index), frames[index].content[part]);
            }
        }
    }

private:
    static constexpr std::uint32_t least_content = 3;

    void append(std::vector<found_frame>& frames, std::uint32_t parent, token_range content) const {
        for (std::uint32_t at = content.first; at < content.last;) {
            const token_range sentence = document_.sentence_of(at).tokens;
            const token_range part{at, std::min(sentence.last, content.last)};
            if (auto nested = find(part)) {
                nested->parent = parent;
                nested->probability = frames[parent].probability / 2;
                frames.push_back(std::move(*nested));
            }
            at = part.last;
        }
    }

    [[nodiscard]] const token& token_at(std::uint32_t at) const noexcept { return document_.tokens[at]; }
    [[nodiscard]] clause_word word(std::uint32_t at) const noexcept {
        return lexicon_.clause_words.find(token_at(at).word);
    }

    [[nodiscard]] std::optional<found_frame> find(token_range part) const {
        for (std::uint32_t verb = part.first + 1; verb + least_content < part.last; ++verb) {
            const token& here = token_at(verb);
            const bool past = here.tag == part_of_speech::verb_past || here.tag == part_of_speech::verb_participle;
            if (!past || !lexicon_.speech_verbs.contains(here.stem)) continue;
            const std::uint32_t cue = verb_group_start(document_, lexicon_, verb, part);
            const bool had = cue < verb && word(cue) == clause_word::have;
            const bool said = here.tag == part_of_speech::verb_past && word(verb + 1) == clause_word::that;
            const bool quoted = token_at(verb + 1).kind == token_kind::quotation_mark;
            const token_range source = noun_phrase_before(document_, lexicon_, cue, part);
            const token_range content = content_after(verb + 1, part);
            if ((!had && !said && !quoted) || source.empty() || content.size() < least_content) continue;
            if (word(cue) == clause_word::be || word(verb - 1) == clause_word::be) continue;
            return found_frame{{source},    {{cue, verb + 1}}, {content}, 0, "a report inside what is reported",
                               std::nullopt};
        }
        return std::nullopt;
    }

    [[nodiscard]] token_range content_after(std::uint32_t first, token_range part) const noexcept {
        token_range content{first, part.last};
        if (!content.empty() && token_at(first).tag == part_of_speech::comma) ++content.first;
        while (!content.empty() && token_at(content.last - 1).tag == part_of_speech::stop) --content.last;
        return content;
    }

    const document& document_;
    const attribution_lexicon& lexicon_;
};

}  // namespace newsmodel::detail

#endif
