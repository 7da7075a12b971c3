#include <newsmodel/analysis/analysis_view.hpp>

#include <newsmodel/analysis/quotations.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <range/v3/range/concepts.hpp>
#include <range/v3/range/conversion.hpp>
#include <range/v3/view/take.hpp>
#include <range/v3/view/transform.hpp>

#include <concepts>
#include <memory>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace news = newsmodel;

static_assert(ranges::contiguous_range<news::quotations_view> && ranges::sized_range<const news::quotations_view>);
static_assert(ranges::common_range<news::quotations_view> && ranges::view_<news::quotations_view>);
static_assert(!ranges::borrowed_range<news::quotations_view>,
              "the view keeps the analysis alive, its iterators do not");
static_assert(std::ranges::contiguous_range<const news::quotations_view> && std::ranges::view<news::quotations_view>);
static_assert(!std::ranges::borrowed_range<news::quotations_view>);
static_assert(std::same_as<std::ranges::range_reference_t<news::quotations_view>, const news::quotation&>);

static_assert(std::invocable<decltype(news::quotations), news::analysis>);
static_assert(std::invocable<decltype(news::quotations), const news::article&>);
static_assert(!std::invocable<decltype(news::quotations), news::article>, "the text would be gone");
static_assert(!std::invocable<decltype(news::quotations), const news::article>);
static_assert(std::invocable<decltype(news::quotations), news::article_view>, "it borrows its text in any case");

template <class Article>
concept pipes_into_quotations = requires(Article&& article) { std::forward<Article>(article) | news::quotations; };
static_assert(pipes_into_quotations<news::analysis> && pipes_into_quotations<const news::analysis&>);
static_assert(pipes_into_quotations<news::article&> && pipes_into_quotations<const news::article&>);
static_assert(!pipes_into_quotations<news::article> && !pipes_into_quotations<const news::article>);

namespace newsmodel {

// Stands in for the front door's.
template <class Text>
analysis analyze(const basic_article<Text>& given) {
    auto all = std::make_shared<analysis_contents>(sample::contents());
    if (given.text() != all->text) all->quotations.clear();
    return analysis{std::move(all)};
}

}  // namespace newsmodel

TEST_CASE("analysis_view") {
    SUBCASE("of an analysis they come in text order") {
        const news::analysis analysis = sample::analysis();
        const auto said = analysis | news::quotations;
        REQUIRE(said.size() == 4);
        CHECK(said[1].content().joined() == "\"We will vote yes,\" \u2026 \"It is time.\"");
        CHECK(said.front().speaker().name() == "Ana Ruiz");
        CHECK(said.begin() == analysis.quotations().data());
    }
    SUBCASE("the view outlives a temporary analysis, and its copies outlive the view") {
        auto said = sample::analysis() | news::quotations;
        const auto copy = said;
        said = news::quotations_view{};
        CHECK(said.empty());
        CHECK(copy.size() == 4);
        CHECK(copy[2].speaker().name() == "Tom Hale");
    }
    SUBCASE("of an article they are read first") {
        const news::article article{std::string{sample::text}, {}};
        CHECK((article | news::quotations).size() == 4);
        CHECK(news::quotations(article).size() == 4);
        const news::article other;
        CHECK((other | news::quotations).empty());
        CHECK((news::article_view{sample::text, {}} | news::quotations).size() == 4);
    }
    SUBCASE("they compose with the views of both libraries") {
        const auto name = [](const news::quotation& one) { return std::string{one.speaker().name()}; };
        const auto by_ranges =
            sample::analysis() | news::quotations | ranges::views::take(2) | ranges::views::transform(name);
        CHECK((by_ranges | ranges::to<std::vector>()) == std::vector<std::string>{"Ana Ruiz", "Ana Ruiz"});
        std::vector<std::string> names;
        for (const std::string& one :
             sample::analysis() | news::quotations | std::views::drop(2) | std::views::transform(name))
            names.push_back(one);
        CHECK(names == std::vector<std::string>{"Tom Hale", "Two officials"});
    }
}
