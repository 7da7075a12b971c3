#ifndef NEWSMODEL_ANALYSIS_QUOTATIONS_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_QUOTATIONS_HPP_INCLUDED

#include <newsmodel/analysis/analysis_view.hpp>

namespace newsmodel {

/// The quotations of an analysis, or of an article, which it analyzes first: what was said or written, by whom.
///
/// Shape: see `analysis_view`; its values are `const quotation&`.
/// Lifetime: shares the analysis, borrows the article; that a temporary article is given does not compile.
/// Example: examples/quickstart.cpp
inline constexpr detail::list_fn<&analysis::quotations> quotations{};

/// What the adaptor gives.
using quotations_view = analysis_view<quotation>;

}  // namespace newsmodel

#endif
