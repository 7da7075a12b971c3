#ifndef NEWSMODEL_EN_LAYOUT_WORDS_HPP_INCLUDED
#define NEWSMODEL_EN_LAYOUT_WORDS_HPP_INCLUDED

#include <newsmodel/lexicon/layout_lexicon.hpp>

namespace newsmodel::en {

inline constexpr layout_lexicon layout{};

}  // namespace newsmodel::en

#endif
