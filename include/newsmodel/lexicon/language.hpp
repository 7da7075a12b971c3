#ifndef NEWSMODEL_LEXICON_LANGUAGE_HPP_INCLUDED
#define NEWSMODEL_LEXICON_LANGUAGE_HPP_INCLUDED

#include <newsmodel/lexicon/attribution_lexicon.hpp>
#include <newsmodel/lexicon/layout_lexicon.hpp>
#include <newsmodel/lexicon/mention_lexicon.hpp>
#include <newsmodel/lexicon/position_lexicon.hpp>
#include <newsmodel/lexicon/syntax_lexicon.hpp>

namespace newsmodel {

/// Everything that reading an article needs to know of its language: one table of words a stage.
///
/// Lifetime: views of constants, cheap to copy. A program may copy one and exchange a table.
/// Example: `english` in en/english.hpp
struct language {
    layout_lexicon layout;            ///< tells headline, dateline, captions … apart
    syntax_lexicon syntax;            ///< cuts sentences and words
    attribution_lexicon attribution;  ///< finds source, cue and content
    mention_lexicon mention;          ///< finds names and who they are
    position_lexicon position;        ///< finds stands
};

}  // namespace newsmodel

#endif
