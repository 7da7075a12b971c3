#include <newsmodel/syntax/document_reader.hpp>

#include "read_sample.hpp"

#include <newsmodel/learn/training/random.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace news = newsmodel;
using namespace news::literals;

TEST_CASE("document_reader") {
    SUBCASE("paragraphs are the headline, byline, captions and body in the order of the text") {
        const std::string_view text = "Mayor quits\nBy Ana Ruiz\nThe mayor waves. AP\nHe said no.";
        news::article_layout layout;
        layout.headline = {0, 11};
        layout.byline = {12, 23};
        layout.captions.push_back({{24, 40}, news::byte_span{41, 43}});
        layout.body.push_back({44, 55});
        news::document_reader reader{news::english};
        const news::document& document = reader.read(text, layout);
        REQUIRE(document.paragraphs.size() == 4);
        CHECK(document.paragraphs[0].role == news::paragraph_role::headline);
        CHECK(document.paragraphs[1].role == news::paragraph_role::byline);
        CHECK(document.paragraphs[2].role == news::paragraph_role::caption);
        CHECK(document.paragraphs[3].role == news::paragraph_role::body);
        CHECK(document.words(document.paragraphs[2].tokens) == "The mayor waves.");
        CHECK(sample::fault_of(document) == "");
    }
    SUBCASE("English words are tagged, and have their stem") {
        const std::string_view text = "The mayor said she won't quit her job.";
        news::document_reader reader{news::english};
        const news::document& document = reader.read(text, sample::lines_of(text));
        CHECK(document.tokens[1].tag == news::part_of_speech::noun);
        CHECK(document.tokens[2].tag == news::part_of_speech::verb_past);
        CHECK(document.tokens[2].stem == "say"_stem);
        CHECK(document.tokens[4].tag == news::part_of_speech::modal);
        CHECK(document.tokens[6].tag == news::part_of_speech::verb_base);
        CHECK(document.tokens[9].tag == news::part_of_speech::stop);
    }
    SUBCASE("a reader can be used again and keeps nothing of the last text") {
        news::document_reader reader{sample::untagged()};
        const std::string_view first = "“One.\n“Two”";
        const std::string_view second = "‘No. Never’";
        reader.read(first, sample::lines_of(first));
        const news::document again = reader.read(second, sample::lines_of(second));
        const news::document fresh = sample::document_of(second);
        CHECK(again.tokens == fresh.tokens);
        CHECK(again.quoted == fresh.quoted);
        CHECK(again.diagnostics == fresh.diagnostics);
    }
    SUBCASE("an empty text is an empty document") {
        const news::document document = sample::document_of("");
        CHECK(document.tokens.empty());
        CHECK(document.sentences.empty());
        CHECK(document.paragraphs.empty());
    }
    SUBCASE("a blank paragraph has no tokens and no sentence") {
        const news::document document = sample::document_of(" \t \nNo.");
        REQUIRE(document.paragraphs.size() == 2);
        CHECK(document.paragraphs[0].tokens.empty());
        CHECK(document.sentences.size() == 1);
        CHECK(sample::fault_of(document) == "");
    }
    SUBCASE("whatever bytes come, parts lie in order") {
        news::learn::random_numbers random{11};
        for (int round = 0; round < 2'000; ++round) {
            std::string text;
            for (std::size_t size = random.below(80); text.size() < size;) text += static_cast<char>(random.below(256));
            const news::document document = sample::document_of(text);
            REQUIRE(sample::fault_of(document) == "");
            REQUIRE(sample::fault_of_quoted(document) == "");
        }
    }
    SUBCASE("twice the text is twice the tokens") {
        for (const std::string_view piece : {"He said \"no.\" ", "'a ", "U.S. ", "“ ‘ ", ". ( "}) {
            std::string text;
            while (text.size() < 200'000) text += piece;
            const std::size_t once = sample::document_of(text).tokens.size();
            text += text;
            const news::document document = sample::document_of(text);
            CHECK_MESSAGE(document.tokens.size() == 2 * once, piece);
            CHECK_MESSAGE(sample::fault_of(document) == "", piece);
        }
    }
}
