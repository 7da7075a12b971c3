#ifndef NEWSMODEL_ANALYSIS_TOWARD_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_TOWARD_HPP_INCLUDED

#include <newsmodel/analysis/filtered_view.hpp>
#include <newsmodel/analysis/name_pattern.hpp>
#include <newsmodel/position/basic_position.hpp>

#include <string_view>

namespace newsmodel {

namespace detail {

struct is_toward {
    name_pattern name;

    template <class Text>
    bool operator()(const basic_position<Text>& one) const {
        return one.addressee() != nullptr && name.fits(*one.addressee());
    }
};

}  // namespace detail

/// Keeps the positions whose addressee has this name, as `name_pattern` compares names.
///
/// Shape: see `filtered_view`.
[[nodiscard]] inline auto toward(std::string_view name) {
    return detail::filter_closure{detail::is_toward{name_pattern{name}}};
}

}  // namespace newsmodel

#endif
