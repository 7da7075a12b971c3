#include <newsmodel/learn/training/write_header.hpp>

#include <doctest/doctest.h>

#include <algorithm>

#include <string>
#include <string_view>

using namespace newsmodel::learn;

namespace {

const header_description about{.file = "en/cue_field.hpp",
                               .name = "cue_field_words",
                               .contract = "The field that finds cues.",
                               .generator = "examples/train.cpp",
                               .data = "a corpus written for this test",
                               .licence = "MIT",
                               .version = "1"};

/// Reads the numbers of the literal, as a compiler would.
model_words numbers_of(const std::string& text) {
    model_words words;
    std::size_t at = text.find("[]{");
    const std::size_t end = text.find("};");
    while ((at = text.find('\\', at)) < end) {
        ++at;
        const std::size_t digits = at + (text[at] == 'x' ? 1 : 0);
        words.push_back(static_cast<model_word>(std::stoul(text.substr(digits, 8), &at, 16)));
        at += digits;
    }
    return words;
}

}  // namespace

TEST_CASE("write_header") {
    model_words words;
    append_header(words, {.kind = model_kind::linear, .columns = 1, .bits = 1, .count = 77, .unit = 3});
    for (std::uint32_t i = 0; i < 1000; ++i) words.push_back(i % 3 == 0 ? 0 : i * 0x9E3779B9);
    const std::string text = write_header(words, about);

    SUBCASE("the numbers are read back as they were written") { CHECK(numbers_of(text) == words); }
    SUBCASE("it names generator, data, licence, version and rows, and no date") {
        for (const char* part : {"examples/train.cpp", "a corpus written for this test", "MIT", "Version: 1",
                                 "Rows: 77 in use", "NEWSMODEL_EN_CUE_FIELD_HPP_INCLUDED", "cue_field_words[]", "1004 words"})
            CHECK_MESSAGE(text.find(part) != std::string::npos, part);
        CHECK(text == write_header(words, about));
    }
    SUBCASE("what is no model has no rows") {
        const std::string gate = write_header(model_words{1, 2, 3, 4}, about);
        CHECK(gate.find("// Size: 4 words") != std::string::npos);
        CHECK(gate.find("Rows") == std::string::npos);
        CHECK(gate.find("U\"\\x1\\x2\\x3\\x4\"};") != std::string::npos);
    }
    SUBCASE("a literal longer than all compilers must take says so") {
        const std::string_view pragma = "#pragma GCC diagnostic ignored \"-Woverlength-strings\"";
        CHECK(write_header(model_words(65536, 7), about).find(pragma) != std::string::npos);
        CHECK(write_header(model_words(65535, 7), about).find(pragma) == std::string::npos);
    }
    SUBCASE("a line holds many words, so that weights add few lines to a program") {
        CHECK(std::count(text.begin(), text.end(), '\n') < 30);
    }
}
