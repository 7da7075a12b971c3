#include <newsmodel/text/character.hpp>

#include <doctest/doctest.h>

#include <string_view>

namespace news = newsmodel;

namespace {

/// Whether `test` holds for each character.
template <class Test>
constexpr bool all(std::u32string_view characters, Test test) {
    for (const char32_t character : characters) {
        if (!test(character)) return false;
    }
    return true;
}
template <class Test>
constexpr bool none(std::u32string_view characters, Test test) {
    return all(characters, [test](char32_t character) { return !test(character); });
}

}  // namespace

TEST_CASE("is_letter") {
    SUBCASE("letters of Europe") {
        static_assert(all(U"azAZ\u00E9\u00DF\u00C5\u0142\u0160\u1EA1\u03B1\u03A9\u0436\u042F\u00AA", news::is_letter));
    }
    SUBCASE("letters of other scripts, and marks that combine with letters") {
        static_assert(all(U"\u05D0\u0628\u0915\u3042\u4E2D\uD55C\u0301\U00020000", news::is_letter));
    }
    SUBCASE("a soft hyphen does not cut its word in two") { static_assert(all(U"\u00AD\u200D", news::is_letter)); }
    SUBCASE("digits, marks, signs and blanks are none") {
        static_assert(
            none(U"09.,'-_@[`{\u00D7\u00F7\u00A0\u2019\u201C\u2014\u20AC\u2122\u3000\u30FB\U0001F600\U0010FFFF",
                 news::is_letter));
    }
}

TEST_CASE("is_upper and is_lower") {
    SUBCASE("capitals") {
        static_assert(all(U"AZ\u00C0\u00DE\u0100\u0141\u0178\u0390\u0391\u0410\u042F\u1E00\uFF21",
                          [](char32_t character) { return news::is_upper(character) == (character != U'\u0390'); }));
        static_assert(none(U"AZ\u00C0\u0141\u0178\u0391\u042F\u1E00\uFF21", news::is_lower));
    }
    SUBCASE("small letters") {
        static_assert(all(U"az\u00E0\u00DF\u0101\u0142\u017F\u03B1\u044F\u1E01\uFF41", news::is_lower));
        static_assert(none(U"az\u00E0\u00DF\u0101\u0142\u017F\u03B1\u044F\u1E01\uFF41", news::is_upper));
    }
    SUBCASE("scripts without capitals have neither") {
        static_assert(none(U"\u05D0\u4E2D\uD55C", news::is_upper) && none(U"\u05D0\u4E2D\uD55C", news::is_lower));
    }
    SUBCASE("each is a letter") {
        for (char32_t character = 0; character < 0x20000; ++character) {
            const bool cased = news::is_upper(character) || news::is_lower(character);
            if (cased && !news::is_letter(character)) FAIL_CHECK("U+", static_cast<unsigned>(character));
            if (news::is_upper(character) && news::is_lower(character))
                FAIL_CHECK("U+", static_cast<unsigned>(character));
        }
    }
}

TEST_CASE("is_digit") {
    static_assert(all(U"0123456789\u0660\u0669\uFF10", news::is_digit));
    static_assert(none(U"a/:\u00B2\u00BD\u2460\u4E00", news::is_digit));
}

TEST_CASE("is_space") {
    SUBCASE("blanks of any width") {
        static_assert(all(U" \t\u00A0\u1680\u2000\u2009\u200A\u202F\u205F\u3000", news::is_space));
        static_assert(all(U"\u200B\u2060\uFEFF", news::is_space));
    }
    SUBCASE("line ends and control characters, NUL among them") {
        static_assert(all(U"\n\r\v\f\u0085\u2028\u2029\u0001\u001F\u007F\u009F", news::is_space) && news::is_space(0));
    }
    SUBCASE("nothing that is seen") { static_assert(none(U"!a0\u00A1\u00AD\u2010\u2014\u2026\u3001", news::is_space)); }
}

TEST_CASE("is_line_end") {
    static_assert(all(U"\n\r\v\f\u0085\u2028\u2029", news::is_line_end));
    static_assert(none(U" \t|\u00A0\u2027", news::is_line_end) && !news::is_line_end(0));
    static_assert(all(U"\n\r\v\f\u0085\u2028\u2029", news::is_space));
}
