#include <newsmodel/analysis/filtered_view.hpp>

#include <newsmodel/analysis/forms.hpp>
#include <newsmodel/analysis/quotations.hpp>
#include <newsmodel/analysis/spoken_by.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <range/v3/range/concepts.hpp>
#include <range/v3/view/reverse.hpp>
#include <range/v3/view/take.hpp>

#include <algorithm>
#include <concepts>
#include <forward_list>
#include <ranges>
#include <string>
#include <utility>
#include <vector>

namespace news = newsmodel;

using direct_quotations = decltype(std::declval<news::quotations_view>() | news::direct);
using direct_quotations_by_name = decltype(std::declval<direct_quotations>() | news::spoken_by(""));

static_assert(ranges::bidirectional_range<const direct_quotations> && ranges::common_range<direct_quotations>);
static_assert(!ranges::random_access_range<direct_quotations> && !ranges::sized_range<direct_quotations>);
static_assert(ranges::view_<direct_quotations> && !ranges::borrowed_range<direct_quotations>);
static_assert(std::ranges::bidirectional_range<const direct_quotations> &&
              std::ranges::common_range<direct_quotations>);
static_assert(std::ranges::view<direct_quotations> && !std::ranges::borrowed_range<direct_quotations>);
static_assert(std::ranges::view<direct_quotations_by_name> && ranges::view_<direct_quotations_by_name>);
static_assert(std::same_as<std::ranges::range_reference_t<direct_quotations>, const news::quotation&>);

// What it is over less: of a base that goes forward alone, and of one that a constant view cannot read.
using filtered_list = decltype(std::declval<std::forward_list<news::quotation>&>() | news::direct);
static_assert(std::ranges::forward_range<const filtered_list> && !std::ranges::bidirectional_range<filtered_list>);
static_assert(std::ranges::common_range<filtered_list>);
using filtered_twice = decltype(std::declval<std::vector<news::quotation>&>() |
                                std::views::filter([](const news::quotation&) { return true; }) | news::direct);
static_assert(std::ranges::bidirectional_range<filtered_twice> && !std::ranges::range<const filtered_twice>);
using filtered_counted =
    decltype(std::views::counted(std::declval<std::forward_list<news::quotation>&>().begin(), 1) | news::direct);
static_assert(std::ranges::forward_range<filtered_counted> && !std::ranges::common_range<filtered_counted>);

template <class Range>
concept filters = requires(Range&& range) { std::forward<Range>(range) | news::direct; };
static_assert(filters<std::vector<news::quotation>&> && filters<const std::vector<news::quotation>&>);
static_assert(!filters<std::vector<news::quotation>>, "the view would outlive the values");
static_assert(!std::invocable<decltype(news::direct), std::vector<news::quotation>>);
static_assert(filters<std::vector<news::attribution>&>);
static_assert(!filters<std::vector<news::position>&>, "a position has no form");

TEST_CASE("filtered_view") {
    const auto numbers = [](auto&& view) {
        std::vector<std::size_t> found;
        for (const news::quotation& one : view) found.push_back(one.attribution().index());
        return found;
    };
    using indices = std::vector<std::size_t>;

    SUBCASE("it keeps what fits, and filters can be chained") {
        CHECK(numbers(sample::analysis() | news::quotations | news::indirect) == indices{0, 3});
        CHECK(numbers(sample::analysis() | news::quotations | news::spoken_by("Ruiz") | news::direct) == indices{1});
        CHECK(numbers(news::direct(news::quotations(sample::analysis()))) == indices{1});
    }
    SUBCASE("it is empty where nothing fits or nothing is there") {
        CHECK((sample::analysis() | news::quotations | news::spoken_by("Nobody")).empty());
        CHECK((news::quotations_view{} | news::direct).empty());
        CHECK(direct_quotations{}.empty());
    }
    SUBCASE("a constant one can be read, more than once, and backwards") {
        const auto said = sample::analysis() | news::quotations | news::indirect;
        CHECK(numbers(said) == indices{0, 3});
        CHECK(numbers(said) == indices{0, 3});
        CHECK(numbers(said | ranges::views::reverse) == indices{3, 0});
        CHECK(said.back().attribution().index() == 3);
    }
    SUBCASE("it filters what the views of both libraries give, and is viewed by them") {
        CHECK(numbers(sample::analysis() | news::quotations | ranges::views::take(2) | news::direct) == indices{1});
        CHECK(numbers(sample::analysis() | news::quotations | std::views::take(2) | news::direct) == indices{1});
        CHECK(numbers(sample::analysis() | news::quotations | news::indirect | ranges::views::take(1)) == indices{0});
        CHECK(numbers(sample::analysis() | news::quotations | news::indirect | std::views::drop(1)) == indices{3});
        CHECK(numbers(sample::analysis() | news::quotations | news::indirect | std::views::reverse) == indices{3, 0});
        const auto odd = [](const news::quotation& one) { return one.attribution().index() % 2 == 1; };
        CHECK(numbers(sample::analysis() | news::quotations | std::views::filter(odd) | news::indirect) == indices{3});
        const news::analysis analysis = sample::analysis();
        CHECK(std::ranges::count_if(analysis | news::quotations | news::indirect, odd) == 1);
    }
    SUBCASE("a container of values, owned ones too, is filtered in place") {
        const news::analysis analysis = sample::analysis();
        std::vector<news::basic_quotation<std::string>> kept;
        for (const news::quotation& one : analysis | news::quotations) kept.push_back(one.to_owned());
        const auto said = kept | news::spoken_by("hale");
        REQUIRE(!said.empty());
        CHECK(&said.front() == &kept[2]);
    }
    SUBCASE("filters put together first are one filter") {
        const auto by_ruiz_in_marks = news::spoken_by("Ana Ruiz") | news::direct;
        CHECK(numbers(sample::analysis() | news::quotations | by_ruiz_in_marks) == indices{1});
        CHECK(numbers(sample::analysis() | (news::quotations | by_ruiz_in_marks | ranges::views::take(1))) ==
              indices{1});
    }
}
