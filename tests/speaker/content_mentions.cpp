#include <newsmodel/speaker/content_mentions.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

using newsmodel::content_mentions;

namespace {

/// A text, its mentions, and in which claim's content each stands.
struct told_mentions : gathered {
    told_mentions(std::string_view text, const std::vector<told::claim>& claims) : gathered{text} {
        const newsmodel::source_reader reader{newsmodel::english.mention, document, mentions};
        contents.read(mentions, told::attributions_of(text, claims), reader);
    }
    [[nodiscard]] std::uint32_t around(std::string_view words) const { return contents.around(at(words)); }

    content_mentions contents;
};

}  // namespace

TEST_CASE("content_mentions") {
    const told_mentions read{
        "Ana Ruiz said Tom Hale told her Carl Berg would go.",
        {{"Ana Ruiz", "Tom Hale told her Carl Berg would go"}, {"Tom Hale", "Carl Berg would go"}}};
    SUBCASE("the source of a content stands outside of it") {
        CHECK(read.around("Ana Ruiz") == content_mentions::none);
    }
    SUBCASE("of contents within each other the innermost holds a mention") {
        CHECK(read.around("Tom Hale") == 0);
        CHECK(read.around("her") == 0);
        CHECK(read.around("Carl Berg") == 1);
    }
    SUBCASE("the outer content has the mentions of the inner one too") {
        CHECK(read.contents.in(0).contains(read.at("Tom Hale")));
        CHECK(read.contents.in(0).contains(read.at("Carl Berg")));
        CHECK_FALSE(read.contents.in(1).contains(read.at("Tom Hale")));
        CHECK_FALSE(read.contents.in(0).contains(read.at("Ana Ruiz")));
    }
    SUBCASE("a content without mentions is empty") {
        const told_mentions none{"Ana Ruiz said no.", {{"Ana Ruiz", "no"}}};
        CHECK(none.contents.in(0).empty());
    }
}
