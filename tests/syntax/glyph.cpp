#include <newsmodel/syntax/glyph.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace news = newsmodel;
using enum news::glyph_kind;

namespace {

constexpr news::glyph_kind kind_of(std::string_view character) { return news::glyph_at(character, 0).kind; }

}  // namespace

TEST_CASE("glyph") {
    SUBCASE("each character has a kind") {
        static_assert(kind_of("a") == lower && kind_of("Z") == upper && kind_of("7") == digit);
        static_assert(kind_of("é") == lower && kind_of("É") == upper && kind_of("\u0663") == digit);
        static_assert(kind_of(" ") == space && kind_of("\u00A0") == space &&
                      kind_of(std::string_view{"\0", 1}) == space);
        static_assert(kind_of("'") == apostrophe && kind_of("‘") == apostrophe && kind_of("’") == apostrophe);
        static_assert(kind_of("\"") == quotation_mark && kind_of("`") == quotation_mark &&
                      kind_of("“") == quotation_mark);
        static_assert(kind_of("«") == quotation_mark && kind_of("」") == quotation_mark &&
                      kind_of("„") == quotation_mark);
        static_assert(kind_of("-") == hyphen && kind_of("\u2011") == hyphen && kind_of("—") == dash &&
                      kind_of("–") == dash);
        static_assert(kind_of(".") == stop && kind_of("?") == stop && kind_of("…") == stop);
        static_assert(kind_of(",") == punctuation && kind_of("/") == punctuation && kind_of("]") == punctuation);
        static_assert(kind_of("$") == currency && kind_of("€") == currency && kind_of("%") == symbol &&
                      kind_of("•") == symbol);
    }
    SUBCASE("signs of direction and width read as blanks") {
        static_assert(kind_of("\u200E") == space && kind_of("\u202A") == space);
    }
    SUBCASE("a byte that is not UTF-8 is a small letter") {
        static_assert(news::glyph_at("\xFF", 0) == news::glyph{lower, 1});
        static_assert(news::glyph_at("\xE2\x80", 0) == news::glyph{lower, 1});
    }
}

TEST_CASE("glyph_stretch") {
    constexpr news::glyph_stretch stretch{"Zoë2 \u2003x, y", 11};
    SUBCASE("it ends before its text does") {
        static_assert(stretch.end() == 11 && stretch[10].kind == punctuation && stretch[11].kind == none &&
                      stretch.byte(11) == '\0');
        static_assert(!stretch.starts_with(10, ", y") && stretch.starts_with(10, ","));
    }
    SUBCASE("it finds where runs end") {
        static_assert(stretch.after_letters(0) == 4 && stretch.after_letters_and_digits(0) == 5);
        static_assert(stretch.words(stretch.after_spaces(5), stretch.end()) == "x,");
        static_assert(stretch.after_letters(5) == 5 && stretch.after_letters_and_digits(11) == 11);
    }
}
