#include <newsmodel/analysis/analysis.hpp>

#include "analysis/sample_analysis.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <type_traits>

namespace news = newsmodel;

static_assert(std::is_nothrow_move_constructible_v<news::analysis> && std::is_copy_constructible_v<news::analysis>);

TEST_CASE("analysis") {
    const news::analysis read = sample::analysis();

    SUBCASE("copies share one reading") {
        const news::analysis copy = read;
        CHECK(copy.quotations().data() == read.quotations().data());
    }
    SUBCASE("a speaker is found by its number, and its number by the speaker") {
        for (std::size_t number = 0; number < read.speakers().size(); ++number) {
            const news::id<news::speaker> who{number};
            CHECK(read.id_of(read[who]) == who);
        }
        CHECK(read.id_of(read.quotations()[2].speaker()).index() == 2);
    }
    SUBCASE("there is a source for each attribution") { CHECK(read.sources().size() == read.attributions().size()); }
    SUBCASE("a quotation's words are those of its attribution") {
        for (const news::quotation& one : read.quotations()) {
            const news::attribution& from = read.attributions()[one.attribution().index()];
            REQUIRE(one.content().size() == from.content.size());
            for (std::size_t piece = 0; piece < from.content.size(); ++piece)
                CHECK(one.content()[piece].text == from.content[piece].in(read.text()));
        }
    }
}
