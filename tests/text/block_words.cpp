#include <newsmodel/text/block_words.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;
using namespace news::detail;

namespace {

std::vector<std::string> cores(std::string_view words) {
    std::vector<std::string> found;
    for (block_words each{words}; each.next();) found.emplace_back(each.word().core);
    return found;
}

constexpr char agencies_text[] = "reuters\nassociated press";
constexpr auto agencies_table = news::make_phrase_table<agencies_text>();
constexpr news::phrase_table agencies{agencies_table};

}  // namespace

TEST_CASE("block_words") {
    SUBCASE("marks around a word are no part of it") {
        CHECK(cores(" (\"Sept.,  U.S. \u201CO\u2019Hale\u201D \n") ==
              std::vector<std::string>{"Sept", "U.S", "O\u2019Hale"});
        CHECK(cores("no -- yes") == std::vector<std::string>{"no", "", "yes"});
        CHECK(cores("a\u00A0b") == std::vector<std::string>{"a", "b"});
        CHECK(cores("").empty());
        CHECK(cores(" \t ").empty());
    }
    SUBCASE("a word knows what follows its core, and what follows it") {
        block_words each{"(\"Sept., he"};
        REQUIRE(each.next());
        CHECK(each.word().text == "(\"Sept.,");
        CHECK(each.word().core == "Sept");
        CHECK(each.word().tail == ".,");
        CHECK(each.rest() == " he");
    }
    SUBCASE("bytes that are not UTF-8 count as letters") {
        CHECK(cores("\xFF. \x80") == std::vector<std::string>{"\xFF", "\x80"});
        CHECK(has_letter_or_digit("..\xFF"));
    }
    SUBCASE("all_words wants a word") {
        const auto any = [](const block_word&) { return true; };
        CHECK(!all_words(" ", any));
        CHECK(all_words("a", any));
        CHECK(!any_word(" ", any));
    }
}

TEST_CASE("questions about a few words") {
    SUBCASE("capitals") {
        static_assert(is_capitalized("Ana") && is_capitalized("\u00C9lan") && !is_capitalized("ana") &&
                      !is_capitalized("") && !is_capitalized("3rd"));
        static_assert(is_all_capitals("ST. LOUIS", 2) && !is_all_capitals("St. Louis", 2) && !is_all_capitals("3", 1));
    }
    SUBCASE("phrases anywhere, and at the end") {
        static_assert(has_phrase("Ana Ruiz/Reuters via Getty", agencies));
        static_assert(!has_phrase("Thereuters", agencies) && !has_phrase("", agencies));
        static_assert(ends_with_phrase("Ana Ruiz, Associated Press", agencies));
        static_assert(!ends_with_phrase("Reuters said", agencies) && !ends_with_phrase("", agencies));
    }
    SUBCASE("the ends of sentences") {
        static_assert(ends_sentence("He said no.") && ends_sentence("\u201CNo.\u201D ") && ends_sentence("(No!)") &&
                      ends_sentence("No?'"));
        static_assert(!ends_sentence("He said no") && !ends_sentence("no,\"") && !ends_sentence(""));
    }
    SUBCASE("full stops that archives add") {
        static_assert(without_stop("ABSTRACT.") == "ABSTRACT" && without_stop("Do This\u2026.") == "Do This\u2026" &&
                      without_stop("...").empty());
    }
}
