#ifndef NEWSMODEL_SYNTAX_TRAINING_PENN_TAGS_HPP_INCLUDED
#define NEWSMODEL_SYNTAX_TRAINING_PENN_TAGS_HPP_INCLUDED

#include <newsmodel/syntax/token.hpp>

#include <array>
#include <string_view>

namespace newsmodel {

/// The part of speech that a tag of the Penn Treebank, or of Universal Dependencies' English `XPOS`, is folded into.
///
/// Errors: `unknown` for tags of marks and for anything else that is no tag of a word.
[[nodiscard]] constexpr part_of_speech part_of_speech_of_penn_tag(std::string_view tag) noexcept {
    struct entry {
        std::string_view tag;
        part_of_speech folded;
    };
    using enum part_of_speech;
    // clang-format off
    constexpr std::array<entry, 42> entries{{
        {"NN", noun}, {"NNS", plural_noun}, {"NNP", proper_noun}, {"NNPS", proper_noun},
        {"VB", verb_base}, {"VBD", verb_past}, {"VBG", verb_gerund}, {"VBN", verb_participle}, {"VBP", verb_present},
        {"VBZ", verb_present_third}, {"MD", modal},
        {"JJ", adjective}, {"JJR", adjective}, {"JJS", adjective}, {"AFX", adjective},
        {"RB", adverb}, {"RBR", adverb}, {"RBS", adverb}, {"RP", particle},
        {"PRP", pronoun}, {"PRP$", possessive_pronoun}, {"DT", determiner}, {"PDT", determiner}, {"EX", determiner},
        {"WDT", wh_word}, {"WP", wh_word}, {"WP$", wh_word}, {"WRB", wh_word},
        {"IN", preposition}, {"TO", to}, {"CC", conjunction}, {"POS", possessive_ending},
        {"CD", number}, {"UH", interjection},
        {"FW", other}, {"SYM", other}, {"LS", other}, {"ADD", other}, {"GW", other}, {"XX", other}, {"X", other},
        {"NFP", other},
    }};
    // clang-format on
    for (const entry& entry : entries) {
        if (entry.tag == tag) return entry.folded;
    }
    return unknown;
}

}  // namespace newsmodel

#endif
