#include <newsmodel/syntax/document.hpp>

#include "read_sample.hpp"

#include <doctest/doctest.h>

namespace news = newsmodel;

TEST_CASE("document") {
    const std::string_view text = "He left. She stayed.\nNo.";
    const news::document document = sample::document_of(text);

    SUBCASE("its parts lead to each other") {
        REQUIRE(document.paragraphs.size() == 2);
        REQUIRE(document.sentences.size() == 3);
        CHECK(document.words(document.sentences[1].tokens) == "She stayed.");
        CHECK(document.words(document.sentence_of(4).tokens) == "She stayed.");
        CHECK(document.words(document.paragraph_of(6).tokens) == "No.");
        CHECK(document[document.sentences[2].tokens].size() == 2);
    }
    SUBCASE("every part is words of its text") {
        CHECK(document.words(document.tokens[4]) == "stayed");
        CHECK(document.bytes({1, 4}) == news::byte_span{3, 12});
        CHECK(document.words(news::token_range{1, 4}) == text.substr(3, 9));
        CHECK(document.words(document.tokens[4]).data() == text.data() + 13);
    }
    SUBCASE("an empty range has no words") { CHECK(document.words(news::token_range{2, 2}).empty()); }
}
