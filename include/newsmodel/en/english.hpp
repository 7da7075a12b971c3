#ifndef NEWSMODEL_EN_ENGLISH_HPP_INCLUDED
#define NEWSMODEL_EN_ENGLISH_HPP_INCLUDED

#include <newsmodel/en/attribution_words.hpp>
#include <newsmodel/en/layout_words.hpp>
#include <newsmodel/en/mention_words.hpp>
#include <newsmodel/en/position_words.hpp>
#include <newsmodel/en/syntax_words.hpp>
#include <newsmodel/lexicon/language.hpp>

namespace newsmodel {

/// English, as newspapers and agencies write it.
inline constexpr language english{en::layout, en::syntax, en::attribution, en::mention, en::position};

}  // namespace newsmodel

#endif
