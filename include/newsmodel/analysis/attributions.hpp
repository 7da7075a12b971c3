#ifndef NEWSMODEL_ANALYSIS_ATTRIBUTIONS_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_ATTRIBUTIONS_HPP_INCLUDED

#include <newsmodel/analysis/analysis_view.hpp>

namespace newsmodel {

/// The attributions of an analysis, or of an article, which it analyzes first: source, cue and content as spans of its
/// text.
///
/// Shape: see `analysis_view`; its values are `const attribution&`.
/// Lifetime: shares the analysis, borrows the article; that a temporary article is given does not compile.
inline constexpr detail::list_fn<&analysis::attributions> attributions{};

/// What the adaptor gives.
using attributions_view = analysis_view<attribution>;

}  // namespace newsmodel

#endif
