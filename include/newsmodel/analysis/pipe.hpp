#ifndef NEWSMODEL_ANALYSIS_PIPE_HPP_INCLUDED
#define NEWSMODEL_ANALYSIS_PIPE_HPP_INCLUDED

#include <newsmodel/text/basic_article.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>
#include <utility>

namespace newsmodel::detail {

// What stands on the right of `|` in `analysis | quotations | direct`. By hand, since range-v3's own would double what
// article.hpp costs to include, and since these also take a closure of the standard library on their right.

/// What the compiler shows to who binds a view to a temporary article.
struct the_article_is_a_temporary_so_keep_it_in_a_variable_first;

template <class Text>
concept owns_its_text = !std::same_as<Text, std::string_view>;

/// Base of what can be piped into.
struct pipe_base {};

template <class Type>
concept pipe = std::derived_from<std::remove_cvref_t<Type>, pipe_base>;

/// One pipe after another, the second of which may be a closure of range-v3 or of the standard library.
template <pipe First, class Second>
struct composed_pipe : pipe_base {
    First first;
    Second second;

    constexpr composed_pipe(First one, Second other) : first{std::move(one)}, second{std::move(other)} {}

    template <class Left>
    [[nodiscard]] constexpr auto operator()(Left&& left) const
        requires requires { first(std::forward<Left>(left)) | second; }
    {
        return first(std::forward<Left>(left)) | second;
    }
};

template <class Left, pipe Pipe>
    requires(!pipe<Left>) && std::invocable<const Pipe&, Left>
[[nodiscard]] constexpr auto operator|(Left&& left, const Pipe& right) {
    return right(std::forward<Left>(left));
}

template <pipe First, class Second>
    requires std::copy_constructible<Second>
[[nodiscard]] constexpr auto operator|(First first, Second second) {
    return composed_pipe<First, Second>{std::move(first), std::move(second)};
}

template <owns_its_text Text, pipe Pipe>
the_article_is_a_temporary_so_keep_it_in_a_variable_first operator|(const basic_article<Text>&&, const Pipe&) = delete;

}  // namespace newsmodel::detail

#endif
