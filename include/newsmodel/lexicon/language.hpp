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
    layout_lexicon layout;
    syntax_lexicon syntax;
    attribution_lexicon attribution;
    mention_lexicon mention;
    position_lexicon position;
};

}  // namespace newsmodel

#endif
