#ifndef NEWSMODEL_ANALYSIS_HELD_BY_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_HELD_BY_HPP_INCLUDED

#include <newsmodel/analysis/filtered_view.hpp>
#include <newsmodel/analysis/name_pattern.hpp>
#include <newsmodel/position/basic_position.hpp>

#include <string_view>

namespace newsmodel {

namespace detail {

struct is_held_by {
    name_pattern name;

    template <class Text>
    bool operator()(const basic_position<Text>& one) const {
        return name.fits(one.holder());
    }
};

}  // namespace detail

/// Keeps the positions whose holder has this name, as `name_pattern` compares names; who reported them does not matter.
///
/// Shape: see `filtered_view`.
/// Example: examples/quickstart.cpp
[[nodiscard]] inline auto held_by(std::string_view name) {
    return detail::filter_closure{detail::is_held_by{name_pattern{name}}};
}

}  // namespace newsmodel

#endif
