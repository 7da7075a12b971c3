#ifndef NEWSMODEL_ANALYSIS_FORMS_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_FORMS_HPP_INCLUDED

#include <newsmodel/analysis/filtered_view.hpp>
#include <newsmodel/attribution/attribution.hpp>
#include <newsmodel/speaker/basic_quotation.hpp>

namespace newsmodel {

namespace detail {

struct has_form {
    quotation_form form{};

    template <class Text>
    constexpr bool operator()(const basic_quotation<Text>& one) const {
        return one.form() == form;
    }
    constexpr bool operator()(const attribution& one) const { return one.form == form; }
};

}  // namespace detail

///@{
/// Keep the quotations, or the attributions, all, some or none of whose content stands between quotation marks.
///
/// Shape: see `filtered_view`.
/// Example: examples/quickstart.cpp
inline constexpr detail::filter_closure direct{detail::has_form{quotation_form::direct}};
inline constexpr detail::filter_closure mixed{detail::has_form{quotation_form::mixed}};
inline constexpr detail::filter_closure indirect{detail::has_form{quotation_form::indirect}};
///@}

}  // namespace newsmodel

#endif
