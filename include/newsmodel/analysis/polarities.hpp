#ifndef NEWSMODEL_ANALYSIS_POLARITIES_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_POLARITIES_HPP_INCLUDED

#include <newsmodel/analysis/filtered_view.hpp>
#include <newsmodel/position/basic_position.hpp>

namespace newsmodel {

namespace detail {

struct has_polarity {
    newsmodel::polarity polarity{};

    template <class Text>
    constexpr bool operator()(const basic_position<Text>& one) const {
        return one.polarity() == polarity;
    }
};

}  // namespace detail

///@{
/// Keep the positions for, or against, what they are about, whatever the act: `polarity_of` says which act is which.
///
/// Shape: see `filtered_view`.
inline constexpr detail::filter_closure supporting{detail::has_polarity{polarity::for_}};
inline constexpr detail::filter_closure opposing{detail::has_polarity{polarity::against}};
///@}

}  // namespace newsmodel

#endif
