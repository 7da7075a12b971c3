#include <newsmodel/analysis/pipe.hpp>

#include <newsmodel/analysis/forms.hpp>
#include <newsmodel/analysis/quotations.hpp>
#include <newsmodel/analysis/spoken_by.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <range/v3/view/drop.hpp>

#include <concepts>
#include <iterator>
#include <ranges>
#include <utility>

namespace news = newsmodel;

static_assert(news::detail::pipe<decltype(news::quotations)> && !news::detail::pipe<news::analysis>);

template <class Article>
concept pipes_into_composed =
    requires(Article&& given) { std::forward<Article>(given) | (news::quotations | news::direct); };
static_assert(pipes_into_composed<news::analysis> && !pipes_into_composed<news::article>);

TEST_CASE("pipe") {
    const news::analysis analysis = sample::analysis();
    const auto count = [&](const auto& pipe) { return std::ranges::distance(analysis | pipe); };

    SUBCASE("pipes put together are a pipe") {
        const auto by_ruiz = news::quotations | news::spoken_by("Ruiz");
        CHECK(count(by_ruiz) == 2);
        CHECK(count(by_ruiz | news::direct) == 1);
        CHECK(count(news::quotations | (news::spoken_by("Ruiz") | news::direct)) == 1);
        CHECK(std::ranges::distance(by_ruiz(analysis)) == 2);
    }
    SUBCASE("a closure of either library may be the last") {
        CHECK(count(news::quotations | std::views::take(3)) == 3);
        CHECK(count(news::quotations | ranges::views::drop(3)) == 1);
        CHECK(count(news::quotations | std::views::take(3) | news::direct) == 1);
    }
}
