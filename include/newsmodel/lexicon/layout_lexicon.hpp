#ifndef NEWSMODEL_LEXICON_LAYOUT_LEXICON_HPP_INCLUDED
#define NEWSMODEL_LEXICON_LAYOUT_LEXICON_HPP_INCLUDED

#include <newsmodel/lexicon/word_set.hpp>

namespace newsmodel {

/// Words by which the parts of an article's text are told apart.
struct layout_lexicon {
};

}  // namespace newsmodel

#endif
