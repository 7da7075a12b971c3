#ifndef NEWSMODEL_ANALYSIS_AT_LEAST_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_AT_LEAST_HPP_INCLUDED

#include <newsmodel/analysis/filtered_view.hpp>
#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/core/confidence.hpp>
#include <newsmodel/position/basic_position.hpp>
#include <newsmodel/speaker/basic_quotation.hpp>

namespace newsmodel {

namespace detail {

struct is_at_least {
    confidence least;

    template <class Text>
    constexpr bool operator()(const basic_quotation<Text>& one) const {
        return one.confidence() >= least;
    }
    template <class Text>
    constexpr bool operator()(const basic_position<Text>& one) const {
        return one.confidence() >= least;
    }
    constexpr bool operator()(const attribution& one) const { return one.confidence >= least; }
};

}  // namespace detail

/// Keeps the quotations, positions or attributions whose confidence is `least` or more.
///
/// Shape: see `filtered_view`.
[[nodiscard]] constexpr auto at_least(confidence least) { return detail::filter_closure{detail::is_at_least{least}}; }

}  // namespace newsmodel

#endif
