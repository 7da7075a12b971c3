#ifndef NEWSMODEL_LEXICON_POSITION_LEXICON_HPP_INCLUDED
#define NEWSMODEL_LEXICON_POSITION_LEXICON_HPP_INCLUDED

#include <newsmodel/lexicon/word_role.hpp>
#include <newsmodel/lexicon/word_set.hpp>

#include <span>
#include <string_view>

namespace newsmodel {

/// Words by which policy positions are found.
struct position_lexicon {
    std::string_view frames;  ///< how words take a stand: lines that `frame_table` reads
    role_table roles;         ///< small words that build clauses
    word_set blame;           ///< stems that judge conduct badly: `lie`, `reckless`
    word_set praise;          ///< stems that judge it well: `courageous`
    std::span<const char32_t> choice{};  ///< trained: which candidates are stands; empty: rules decide
};

}  // namespace newsmodel

#endif
