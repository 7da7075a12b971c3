#ifndef NEWSMODEL_ANALYSIS_SPOKEN_BY_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_SPOKEN_BY_HPP_INCLUDED

#include <newsmodel/analysis/filtered_view.hpp>
#include <newsmodel/analysis/name_pattern.hpp>
#include <newsmodel/speaker/basic_quotation.hpp>

#include <string_view>

namespace newsmodel {

namespace detail {

struct is_spoken_by {
    name_pattern name;

    template <class Text>
    bool operator()(const basic_quotation<Text>& one) const {
        return name.fits(one.speaker());
    }
};

}  // namespace detail

/// Keeps the quotations whose speaker has this name, as `name_pattern` compares names.
///
/// Shape: see `filtered_view`.
/// Example: examples/quickstart.cpp
[[nodiscard]] inline auto spoken_by(std::string_view name) {
    return detail::filter_closure{detail::is_spoken_by{name_pattern{name}}};
}

}  // namespace newsmodel

#endif
