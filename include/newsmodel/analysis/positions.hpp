#ifndef NEWSMODEL_ANALYSIS_POSITIONS_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_POSITIONS_HPP_INCLUDED

#include <newsmodel/analysis/analysis_view.hpp>

namespace newsmodel {

/// The positions of an analysis, or of an article, which it analyzes first: who stands where.
///
/// Shape: see `analysis_view`; its values are `const position&`.
/// Lifetime: shares the analysis, borrows the article; that a temporary article is given does not compile.
/// Example: examples/quickstart.cpp
inline constexpr detail::list_fn<&analysis::positions> positions{};

/// What the adaptor gives.
using positions_view = analysis_view<position>;

}  // namespace newsmodel

#endif
