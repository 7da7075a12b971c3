#ifndef NEWSMODEL_ANALYSIS_SPEAKERS_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_SPEAKERS_HPP_INCLUDED

#include <newsmodel/analysis/analysis_view.hpp>

namespace newsmodel {

/// The speakers of an analysis, or of an article, which it analyzes first: everybody who speaks or acts.
///
/// Shape: see `analysis_view`; its values are `const speaker&`, in the order of first mention, open ones last.
/// Lifetime: shares the analysis, borrows the article; that a temporary article is given does not compile.
inline constexpr detail::list_fn<&analysis::speakers> speakers{};

/// What the adaptor gives.
using speakers_view = analysis_view<speaker>;

}  // namespace newsmodel

#endif
