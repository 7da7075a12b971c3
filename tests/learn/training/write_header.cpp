#include <newsmodel/learn/training/write_header.hpp>

#include <doctest/doctest.h>

#include <algorithm>

#include <string>

using namespace newsmodel::learn;

namespace {

const header_description about{.file = "en/cue_field.hpp",
                               .name = "cue_field_words",
                               .contract = "The field that finds cues.",
                               .generator = "examples/train.cpp",
                               .data = "a corpus written for this test",
                               .licence = "MIT",
                               .version = "1"};

/// Reads the numbers between the braces, as a compiler would.
model_words numbers_of(const std::string& text) {
    model_words words;
    std::size_t at = text.find("]{") + 2;
    while (text.find_first_not_of("\n", at) != text.find('}', at)) {
        std::size_t length = 0;
        at = text.find_first_not_of("\n", at);
        words.push_back(std::stoull(text.substr(at, 32), &length, 0));
        at += length + 1;
    }
    return words;
}

}  // namespace

TEST_CASE("write_header") {
    model_words words;
    append_header(words, {.kind = model_kind::linear, .columns = 1, .bits = 1, .count = 77, .unit = 3});
    for (std::uint64_t i = 0; i < 300; ++i) words.push_back(i % 3 == 0 ? 0 : i * 0x9E3779B97F4A7C15);
    const std::string text = write_header(words, about);

    SUBCASE("the numbers are read back as they were written") { CHECK(numbers_of(text) == words); }
    SUBCASE("it names generator, data, licence, version and rows, and no date") {
        for (const char* part : {"examples/train.cpp", "a corpus written for this test", "MIT", "Version: 1",
                                 "Rows: 77 in use", "NEWSMODEL_EN_CUE_FIELD_HPP_INCLUDED", "cue_field_words[302]"})
            CHECK_MESSAGE(text.find(part) != std::string::npos, part);
        CHECK(text == write_header(words, about));
    }
    SUBCASE("a line holds many words, so that weights add few lines to a program") {
        CHECK(std::count(text.begin(), text.end(), '\n') < 30);
    }
}
