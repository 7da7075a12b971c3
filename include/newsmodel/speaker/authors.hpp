#ifndef NEWSMODEL_SPEAKER_AUTHORS_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_AUTHORS_HPP_INCLUDED

#include <newsmodel/mention/mention.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/document.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace newsmodel {

/// Finds who wrote each paragraph: the byline, a signature below it (`Ana Ruiz.`), or the note on the author at the end
/// (`Ana Ruiz is a teacher in Leeds.`).
///
/// Shape: one entity a paragraph, `entity::none` where nothing tells.
/// Complexity: linear in paragraphs and mentions.
inline void find_authors(const document& document, std::span<const mention> mentions, const cast& cast,
                         std::vector<std::uint32_t>& authors) {
    constexpr std::uint32_t longest_note = 60;
    constexpr std::size_t notes_at_end = 3;
    authors.assign(document.paragraphs.size(), entity::none);
    std::uint32_t byline = entity::none;
    std::size_t index = mentions.size();
    std::uint32_t below = entity::none;
    const auto first_name = [&](std::size_t paragraph) {  // mentions are passed from the last to the first
        std::size_t found = mentions.size();
        while (index > 0 && document.tokens[mentions[index - 1].head()].paragraph >= paragraph) {
            --index;
            const mention& one = mentions[index];
            if (one.kind == mention_kind::name && one.name.size() > 1 &&
                document.tokens[one.head()].paragraph == paragraph)
                found = index;
        }
        return found;
    };
    for (std::size_t paragraph = document.paragraphs.size(); paragraph-- > 0;) {
        const token_range tokens = document.paragraphs[paragraph].tokens;
        const std::size_t name = first_name(paragraph);
        if (name != mentions.size() && cast.of_mention[name] != entity::none) {
            const mention& one = mentions[name];
            const entity& who = cast.entities[cast.of_mention[name]];
            const bool person = may_be_person(who.referent);
            const bool signature = tokens.first == one.tokens.first && tokens.last <= one.tokens.last + 1;
            const bool note = paragraph + notes_at_end >= document.paragraphs.size() && tokens.size() < longest_note &&
                              who.mentions == 1 && one.tokens.first <= tokens.first + 1 && !one.quoted;
            if (person && document.paragraphs[paragraph].role == paragraph_role::byline) byline = cast.of_mention[name];
            if (person && document.paragraphs[paragraph].role == paragraph_role::body && (signature || note))
                below = cast.of_mention[name];
        }
        authors[paragraph] = below;
    }
    for (std::uint32_t& author : authors) {
        if (author == entity::none || byline != entity::none) author = byline;
    }
}

}  // namespace newsmodel

#endif
