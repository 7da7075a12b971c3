#ifndef NEWSMODEL_ANALYSIS_FILTERED_VIEW_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_FILTERED_VIEW_HPP_INCLUDED

#include <newsmodel/analysis/pipe.hpp>

#include <range/v3/range_fwd.hpp>  // view_base, by which range-v3 knows its views

#include <concepts>
#include <iterator>
#include <memory>
#include <ranges>
#include <type_traits>
#include <utility>

namespace newsmodel {

/// The values of `Base` that `Predicate` accepts, in their order.
///
/// Shape: forward, and bidirectional and common where `Base` is; constant-iterable where `Base` is, unlike
/// `std::views::filter`, since it keeps nothing between two calls of `begin()`; neither sized nor borrowed.
/// Complexity: `begin()` looks for the first value each time.
template <class Base, class Predicate>
class filtered_view : public std::ranges::view_interface<filtered_view<Base, Predicate>>, public ranges::view_base {
    static constexpr bool constant = std::ranges::forward_range<const Base>;
    using base = std::conditional_t<constant, const Base, Base>;
    using owner = std::conditional_t<constant, const filtered_view, filtered_view>;
    static constexpr bool bidirectional = std::ranges::bidirectional_range<base>;

    class iterator {
    public:
        using value_type = std::ranges::range_value_t<base>;
        using difference_type = std::ranges::range_difference_t<base>;
        using reference = std::ranges::range_reference_t<base>;
        using pointer = void;
        using iterator_concept =
            std::conditional_t<bidirectional, std::bidirectional_iterator_tag, std::forward_iterator_tag>;
        using iterator_category =
            std::conditional_t<std::is_reference_v<reference>, iterator_concept, std::input_iterator_tag>;

        iterator() = default;
        iterator(owner& view, std::ranges::iterator_t<base> at) : view_{&view}, at_{std::move(at)} { skip(); }

        [[nodiscard]] reference operator*() const { return *at_; }
        [[nodiscard]] auto operator->() const
            requires std::is_lvalue_reference_v<reference>
        {
            return std::addressof(*at_);
        }
        iterator& operator++() {
            ++at_;
            skip();
            return *this;
        }
        iterator operator++(int) {
            iterator old = *this;
            ++*this;
            return old;
        }
        iterator& operator--()
            requires bidirectional
        {
            do --at_;
            while (!view_->accepts_(*at_));
            return *this;
        }
        iterator operator--(int)
            requires bidirectional
        {
            iterator old = *this;
            --*this;
            return old;
        }
        friend bool operator==(const iterator& a, const iterator& b) { return a.at_ == b.at_; }
        friend bool operator==(const iterator& a, std::default_sentinel_t) {
            return a.at_ == std::ranges::end(a.view_->base_);
        }

    private:
        void skip() {
            const auto last = std::ranges::end(view_->base_);
            while (at_ != last && !view_->accepts_(*at_)) ++at_;
        }

        owner* view_ = nullptr;
        std::ranges::iterator_t<base> at_{};
    };

public:
    /// No values, where `Base{}` has none.
    filtered_view() = default;
    /// The values of `values` for which `accepts` is true.
    filtered_view(Base values, Predicate accepts) : base_{std::move(values)}, accepts_{std::move(accepts)} {}

    /// The first value that is accepted; looked for anew at each call.
    [[nodiscard]] iterator begin() const
        requires constant
    {
        return {*this, std::ranges::begin(base_)};
    }
    /// The same where a constant `Base` is no range.
    [[nodiscard]] iterator begin()
        requires(!constant)
    {
        return {*this, std::ranges::begin(base_)};
    }
    /// Behind the last value: an iterator where `Base` is common, else a sentinel.
    [[nodiscard]] auto end() const
        requires constant
    {
        return end_of(*this);
    }
    /// The same where a constant `Base` is no range.
    [[nodiscard]] auto end()
        requires(!constant)
    {
        return end_of(*this);
    }

private:
    [[nodiscard]] static auto end_of(owner& view) {
        if constexpr (std::ranges::common_range<base>) return iterator{view, std::ranges::end(view.base_)};
        else return std::default_sentinel;
    }

    Base base_{};
    Predicate accepts_{};
};

namespace detail {

/// What the compiler shows to who filters a temporary container.
struct the_range_is_a_temporary_so_keep_it_in_a_variable_first;

template <class Range>
concept view_of_either_library =
    std::ranges::view<std::remove_cvref_t<Range>> || std::derived_from<std::remove_cvref_t<Range>, ranges::view_base>;

template <class Range>
concept temporary_container =
    std::ranges::range<Range> && !std::is_lvalue_reference_v<Range> && !view_of_either_library<Range>;

/// A range that can be filtered: a view of range-v3 or of the standard library, or a container that has a name.
template <class Range, class Predicate>
concept filterable = std::ranges::forward_range<Range> && !temporary_container<Range> &&
                     std::predicate<const Predicate&, std::ranges::range_reference_t<Range>>;

/// A predicate that filters what is piped into it.
template <std::semiregular Predicate>
struct filter_closure : pipe_base {
    Predicate accepts;

    constexpr explicit filter_closure(Predicate predicate) : accepts{std::move(predicate)} {}

    template <class Range>
        requires filterable<Range, Predicate>
    [[nodiscard]] constexpr auto operator()(Range&& range) const {
        if constexpr (view_of_either_library<Range>) {
            return filtered_view<std::remove_cvref_t<Range>, Predicate>{std::forward<Range>(range), accepts};
        } else {
            using reference = std::ranges::ref_view<std::remove_reference_t<Range>>;
            return filtered_view<reference, Predicate>{reference{range}, accepts};
        }
    }

    template <temporary_container Range>
    the_range_is_a_temporary_so_keep_it_in_a_variable_first operator()(Range&&) const = delete;
};

template <temporary_container Range, class Predicate>
the_range_is_a_temporary_so_keep_it_in_a_variable_first operator|(Range&&, const filter_closure<Predicate>&) = delete;

}  // namespace detail

}  // namespace newsmodel

#endif
