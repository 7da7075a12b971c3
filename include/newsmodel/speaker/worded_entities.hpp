#ifndef NEWSMODEL_SPEAKER_WORDED_ENTITIES_HPP_INCLUDED
#define NEWSMODEL_SPEAKER_WORDED_ENTITIES_HPP_INCLUDED

#include <newsmodel/lexicon/actor_table.hpp>
#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/mention/word_index.hpp>
#include <newsmodel/speaker/entity.hpp>
#include <newsmodel/syntax/document.hpp>
#include <newsmodel/syntax/token.hpp>

#include <cstdint>

namespace newsmodel {

/// Entities that have no name but the words of a source; the same words again are the same entity.
class worded_entities {
public:
    void clear() noexcept { by_words_.clear(); }

    /// Whether the words of a source name somebody by themselves: `55 percent` of whom, and `the`, cut short, do not.
    [[nodiscard]] static bool says_who(token_range words, const document& document,
                                       const mention_lexicon& lexicon) noexcept {
        for (const token& one : document[words]) {
            const mention_word what = lexicon.words[one.word];
            if (is(what, mention_word::unnamed)) return true;
            if (one.kind == token_kind::word && !is(what, mention_word::amount | mention_word::function)) return true;
        }
        return false;
    }

    /// The entity that `words` name by themselves, a fresh one of the cast where they were not read before.
    [[nodiscard]] std::uint32_t of(token_range words, const document& document, cast& cast) {
        phrase_key_builder builder;
        for (const token& one : document[words]) builder.add(one.word);
        const word_key key = builder.key();
        if (const std::uint32_t* known = by_words_.find(key)) return *known;
        const std::uint32_t who = cast.add(
            {.referent = referent_kind::unnamed, .number = grammatical_number::plural, .name = document.words(words)});
        by_words_[key] = who;
        return who;
    }

private:
    word_index<std::uint32_t> by_words_;
};

}  // namespace newsmodel

#endif
