#include <newsmodel/speaker/authors.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace {

/// The words of the name by which the author of a paragraph is known; empty where nothing tells.
std::string_view author(std::string_view text, std::size_t paragraph) {
    const gathered read{text};
    std::vector<std::uint32_t> authors;
    newsmodel::find_authors(read.document, read.mentions, read.cast, authors);
    REQUIRE(authors.size() == read.document.paragraphs.size());
    if (authors[paragraph] == newsmodel::entity::none) return {};
    return read.document.words(read.mentions[read.cast.entities[authors[paragraph]].name_mention].name);
}

}  // namespace

TEST_CASE("find_authors") {
    SUBCASE("the byline names who wrote every paragraph") {
        const std::string_view text = "By Jo Ferris\nIt is late.\nAna Ruiz.";
        CHECK(author(text, 1) == "Jo Ferris");
        CHECK(author(text, 2) == "Jo Ferris");
    }
    SUBCASE("a signature stands below what it signs") {
        const std::string_view text =
            "It is late.\nAna Ruiz.\nIt is early.\nTom Hale.\nThe end came.\nThen more came.\nNothing else came.";
        CHECK(author(text, 0) == "Ana Ruiz");
        CHECK(author(text, 2) == "Tom Hale");
        CHECK(author(text, 4) == "");
    }
    SUBCASE("a note at the end tells who the author is, a sentence at the start does not") {
        CHECK(author("It is late.\nNow it ends.\nAna Ruiz is a teacher in Leeds.", 0) == "Ana Ruiz");
        CHECK(author("Ana Ruiz is a teacher in Leeds.\nIt is late.\nNow it ends.\nMore came.", 0) == "");
    }
    SUBCASE("somebody whom the article speaks of wrote no note") {
        CHECK(author("They met Ana Ruiz there.\nNow it ends.\nAna Ruiz is a teacher in Leeds.", 0) == "");
    }
    SUBCASE("an article without paragraphs has no author") {
        const gathered read{""};
        std::vector<std::uint32_t> authors{1, 2};
        newsmodel::find_authors(read.document, read.mentions, read.cast, authors);
        CHECK(authors.empty());
    }
}
