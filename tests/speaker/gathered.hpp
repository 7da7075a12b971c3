#ifndef NEWSMODEL_TESTS_SPEAKER_GATHERED_HPP_INCLUDED
#define NEWSMODEL_TESTS_SPEAKER_GATHERED_HPP_INCLUDED

#include "told.hpp"

#include <newsmodel/en/english.hpp>
#include <newsmodel/lexicon/actor_table.hpp>
#include <newsmodel/mention/mention_finder.hpp>
#include <newsmodel/speaker/clusters.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/document_reader.hpp>

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

/// A text of a test, its mentions, and whom its names mean; borrows the text.
class gathered {
    newsmodel::document_reader reader_{newsmodel::english};
    newsmodel::mention_finder finder_{newsmodel::english};

public:
    explicit gathered(std::string_view text, std::span<const newsmodel::actor> known = {})
        : document{reader_.read(text, told::layout_of(text))}, mentions{finder_.find(document)}, actors{known} {
        actors.add_governments(newsmodel::english.mention.governments);
        cast.reset(mentions.size());
        names.gather(document, mentions, cast);
    }
    gathered(const gathered&) = delete;
    gathered& operator=(const gathered&) = delete;

    /// The mention that is `words`, titles aside, an index; of several the `nth`.
    [[nodiscard]] std::uint32_t at(std::string_view words, int nth = 1) const {
        for (std::uint32_t index = 0; index < mentions.size(); ++index) {
            const newsmodel::mention& one = mentions[index];
            const bool named = one.kind == newsmodel::mention_kind::name && document.words(one.name) == words;
            if ((named || document.words(one.tokens) == words) && --nth == 0) return index;
        }
        throw std::logic_error{"no such mention: " + std::string{words}};
    }
    /// The entity that it means.
    [[nodiscard]] std::uint32_t who(std::string_view words, int nth = 1) const {
        return cast.settled(cast.of_mention[at(words, nth)]);
    }
    [[nodiscard]] const newsmodel::entity& entity(std::string_view words, int nth = 1) const {
        return cast.entities[who(words, nth)];
    }

    const newsmodel::document& document;
    std::span<const newsmodel::mention> mentions;
    newsmodel::actor_table actors;
    newsmodel::cast cast;
    newsmodel::name_clusters names{newsmodel::english.mention, actors};
};

#endif
