#ifndef NEWSMODEL_CORE_ID_HPP_INCLUDED
#define NEWSMODEL_CORE_ID_HPP_INCLUDED

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>  // declares std::hash

namespace newsmodel {

/// The place of an `Entity` in the list that holds all of its kind, so that a speaker's number is never taken for a position's.
template <class Entity>
class id {
public:
    /// The first of the list.
    constexpr id() = default;
    /// The one at `index`, from 0; below 2^32.
    constexpr explicit id(std::size_t index) noexcept : index_{static_cast<std::uint32_t>(index)} {}

    /// 0 for the first of the list.
    [[nodiscard]] constexpr std::size_t index() const noexcept { return index_; }

    friend constexpr auto operator<=>(id, id) = default;

private:
    std::uint32_t index_{};
};

}  // namespace newsmodel

template <class Entity>
struct std::hash<newsmodel::id<Entity>> {
    std::size_t operator()(newsmodel::id<Entity> id) const noexcept { return std::hash<std::size_t>{}(id.index()); }
};

#endif
