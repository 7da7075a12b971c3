#ifndef NEWSMODEL_ANALYSIS_ANALYSIS_VIEW_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_ANALYSIS_VIEW_HPP_INCLUDED

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/analysis/pipe.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <range/v3/range_fwd.hpp>  // view_base, by which range-v3 knows its views

#include <optional>
#include <ranges>
#include <span>
#include <type_traits>
#include <utility>

namespace newsmodel {

/// The values of one kind that were read from an article, in text order.
///
/// Shape: contiguous, sized, common and constant-iterable; not borrowed, since the view is what keeps the analysis
/// alive.
/// Lifetime: shares the analysis with its copies, so it outlives a temporary `analysis`; the article's text must
/// outlive it.
template <class Value>
class analysis_view : public std::ranges::view_interface<analysis_view<Value>>, public ranges::view_base {
public:
    /// No values.
    analysis_view() = default;
    /// `values` must be one of the lists of `owner`.
    analysis_view(newsmodel::analysis owner, std::span<const Value> values) noexcept
        : owner_{std::move(owner)}, values_{values} {}

    /// The first value; the pointer is valid as long as a copy of the analysis is.
    [[nodiscard]] const Value* begin() const noexcept { return values_.data(); }
    /// Behind the last value.
    [[nodiscard]] const Value* end() const noexcept { return values_.data() + values_.size(); }

private:
    std::optional<newsmodel::analysis> owner_;
    std::span<const Value> values_;
};

namespace detail {

/// The adaptor of one list: `analysis | quotations` and `quotations(analysis)`; the same of an article.
///
/// `analyze` is looked for where an article is really given, among the functions of `newsmodel`: the front door
/// declares it, and this stage knows no language.
template <auto List>
struct list_fn : pipe_base {
    using value_type = typename std::invoke_result_t<decltype(List), const analysis&>::value_type;

    [[nodiscard]] analysis_view<value_type> operator()(analysis read) const noexcept {
        const auto values = (read.*List)();
        return {std::move(read), values};
    }

    /// Analyzes first; the view owns the result.
    template <class Text>
    [[nodiscard]] analysis_view<value_type> operator()(const basic_article<Text>& given) const {
        static_assert(
            requires { analyze(given); }, "to analyze an article, #include <newsmodel/article.hpp>");
        return (*this)(analyze(given));
    }

    template <owns_its_text Text>
    the_article_is_a_temporary_so_keep_it_in_a_variable_first operator()(const basic_article<Text>&&) const = delete;
};

}  // namespace detail

}  // namespace newsmodel

#endif
