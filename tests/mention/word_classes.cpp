#include <newsmodel/mention/word_classes.hpp>

#include "classed.hpp"

#include <doctest/doctest.h>

#include <string_view>

using newsmodel::mention_word;

namespace {

bool is_name(std::string_view text, std::string_view word) {
    const classed read{text};
    return read.classes.is_name(read.at(word));
}

}  // namespace

TEST_CASE("word_classes: what a word can be") {
    const classed read{"Ana met the pilots and a pilot in May."};
    SUBCASE("a given name counts where it is written with a capital") {
        CHECK(read.classes.is(read.at("Ana"), mention_word::given_name));
        const classed lower{"They met ana there."};
        CHECK_FALSE(lower.classes.is(lower.at("ana"), mention_word::given_name));
    }
    SUBCASE("a role in the plural is people of a kind") {
        CHECK(read.classes.is(read.at("pilot"), mention_word::role));
        CHECK(read.classes.is(read.at("pilots"), mention_word::group));
        CHECK_FALSE(read.classes.is(read.at("pilots"), mention_word::role));
    }
    SUBCASE("a mark is nothing") { CHECK(read.classes[read.at(".")] == mention_word::none); }
}

TEST_CASE("word_classes: names") {
    SUBCASE("a capital inside a sentence is a name, unless it is a day or a closed-class word") {
        CHECK(is_name("They met Ruiz there.", "Ruiz"));
        CHECK_FALSE(is_name("They met on Monday there.", "Monday"));
        CHECK_FALSE(is_name("They met With care.", "With"));
    }
    SUBCASE("a month after a given name is a surname") { CHECK(is_name("They met Tom March there.", "March")); }
    SUBCASE("the first word is a name where the article writes it so elsewhere") {
        CHECK(is_name("Baker left. They followed Baker home.", "Baker"));
        CHECK_FALSE(is_name("Baker left. They followed a baker home.", "Baker"));
    }
    SUBCASE("a headline's capitals say nothing by themselves") {
        const std::string_view text = "# Elmport Dockers Refuse Another Offer\nDockers in Elmport left.";
        CHECK(is_name(text, "Elmport"));
        CHECK_FALSE(is_name(text, "Refuse"));
    }
    SUBCASE("a word in capitals only is an acronym, even if it reads like a pronoun") {
        CHECK(is_name("They told the US so.", "US"));
        CHECK_FALSE(is_name("They told Us so.", "Us"));
    }
}

TEST_CASE("word_classes: where sentences open") {
    const classed read{"Ruiz was clear: Nobody left. \"Everybody stayed,\" Hale wrote."};
    CHECK(read.classes.opens(read.at("Ruiz")));
    CHECK(read.classes.opens(read.at("Nobody")));
    CHECK(read.classes.opens(read.at("Everybody")));
    CHECK_FALSE(read.classes.opens(read.at("clear")));
    CHECK_FALSE(read.classes.opens(read.at("left")));
}

TEST_CASE("word_classes: one serves article after article") {
    const std::string_view first = "They met Baker there.";
    const std::string_view second = "They met a tailor.";
    classed read{second};
    const classed other{first};
    CHECK(other.classes.is_capital_elsewhere(other.at("Baker")));
    read.classes.read(other.document);
    read.classes.read(read.document);
    CHECK_FALSE(read.classes.is_capital_elsewhere(read.at("tailor")));
}
