#include <newsmodel/syntax/word_form.hpp>

#include <newsmodel/learn/training/random.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace news = newsmodel;
using enum news::letter_case;

namespace {

constexpr news::letter_case letters_of(std::string_view word) { return news::form_of_word(word).letters; }

}  // namespace

TEST_CASE("word_form") {
    SUBCASE("how the letters are written") {
        static_assert(letters_of("said") == lower && letters_of("élan") == lower && letters_of("30-year-old") == lower);
        static_assert(letters_of("Pompeo") == capitalized && letters_of("Élan") == capitalized &&
                      letters_of("7-Eleven") == capitalized);
        static_assert(letters_of("DPRK") == upper && letters_of("U.S.") == upper && letters_of("ÉU") == upper);
        static_assert(letters_of("I") == initial && letters_of("J.") == initial && letters_of("É") == initial);
        static_assert(letters_of("McCain") == mixed && letters_of("iPhone") == mixed && letters_of("TVs") == mixed);
        static_assert(letters_of("1990") == none && letters_of("") == none);
    }
    SUBCASE("the key is that of the word, in any case, with any apostrophe") {
        static_assert(news::form_of_word("Said").key == news::key_of("said"));
        static_assert(news::form_of_word("O’Neill").key == news::key_of("o'neill"));
        static_assert(news::form_of_word("Zoë").key == news::key_of("zoë"));
        news::learn::random_numbers random{3};
        for (int round = 0; round < 2'000; ++round) {
            std::string word;
            for (std::size_t size = random.below(9); word.size() < size;) {
                word += random.below(3) == 0 ? std::string{"’"} : std::string(1, static_cast<char>(random.below(256)));
            }
            REQUIRE_MESSAGE(news::form_of_word(word).key == news::key_of(word), word);
        }
    }
}
