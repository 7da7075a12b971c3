#ifndef NEWSMODEL_ARTICLE_HPP_INCLUDED
#define NEWSMODEL_ARTICLE_HPP_INCLUDED

// The front door: everything that a program needs to read an English news article. It alone joins the algorithms, which
// know no language, with the English pack.

#include <newsmodel/analysis/about.hpp>
#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/analysis/analysis_options.hpp>
#include <newsmodel/analysis/analyzer.hpp>
#include <newsmodel/analysis/at_least.hpp>
#include <newsmodel/analysis/attributions.hpp>
#include <newsmodel/analysis/compare.hpp>
#include <newsmodel/analysis/forms.hpp>
#include <newsmodel/analysis/held_by.hpp>
#include <newsmodel/analysis/polarities.hpp>
#include <newsmodel/analysis/positions.hpp>
#include <newsmodel/analysis/quotations.hpp>
#include <newsmodel/analysis/speakers.hpp>
#include <newsmodel/analysis/spoken_by.hpp>
#include <newsmodel/analysis/toward.hpp>
#include <newsmodel/en/english.hpp>
#include <newsmodel/model.hpp>
#include <newsmodel/text/read_text.hpp>
#include <newsmodel/text/text_index.hpp>

#include <string>
#include <string_view>
#include <utility>

/// Who said what in a news article, and who stands where.
namespace newsmodel {

/// Reads an English article that owns its text: its headline, byline, dateline, captions and paragraphs.
///
/// Errors: throws std::length_error where `text` has 4 GiB or more; anything odd in it is a diagnostic of the article.
/// Complexity: linear in bytes.
/// Example: examples/quickstart.cpp
[[nodiscard]] inline article read_text(std::string text) { return read_text(std::move(text), english); }

/// The same for an article that borrows `text`, which must outlive it and everything read from it.
[[nodiscard]] inline article_view view_text(std::string_view text) { return view_text(text, english); }
/// A view of a temporary text would dangle: use `read_text`, which keeps it.
template <std::same_as<std::string> Text>
article_view view_text(Text&& text) = delete;

/// Reads who said what and who stands where in an English article.
///
/// Lifetime: the analysis borrows the article's text; that a temporary article is given does not compile.
/// Complexity: linear in bytes. For many articles an `analyzer` is faster, since it keeps its buffers.
/// Example: examples/quickstart.cpp
template <class Text>
[[nodiscard]] analysis analyze(const basic_article<Text>& article, const analysis_options& options = {}) {
    return analyzer{english, options}.analyze(article);
}
/// The analysis of a temporary article would dangle.
template <detail::owns_its_text Text>
detail::the_article_is_a_temporary_so_keep_it_in_a_variable_first analyze(const basic_article<Text>&&,
                                                                          const analysis_options& = {}) = delete;

}  // namespace newsmodel

#endif
