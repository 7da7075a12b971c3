#include <newsmodel/lexicon/mention_lexicon.hpp>

#include <newsmodel/en/mention_words.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <type_traits>

namespace news = newsmodel;
using news::mention_word;

namespace {

constexpr news::mention_word_list lists[] = {
    {"pilot nurse", mention_word::role},
    {"\nnurse\n duchess ", mention_word::feminine},
};
constexpr auto table = news::make_mention_words<lists>();

mention_word what(std::string_view word) { return news::en::mention.words[news::key_of(word)]; }

}  // namespace

TEST_CASE("mention_words") {
    constexpr news::mention_words words{table};
    SUBCASE("a word in several lists is all that they say") {
        static_assert(words[news::key_of("nurse")] == (mention_word::role | mention_word::feminine));
        static_assert(words[news::key_of("Pilot")] == mention_word::role);
        static_assert(words[news::key_of("duchess")] == mention_word::feminine);
    }
    SUBCASE("an unknown word is nothing, and so is every word without a table") {
        static_assert(words[news::key_of("harbour")] == mention_word::none);
        static_assert(news::mention_words{}[news::key_of("nurse")] == mention_word::none);
    }
    SUBCASE("any shared flag counts") {
        static_assert(
            is(mention_word::role | mention_word::feminine, mention_word::feminine | mention_word::masculine));
        static_assert(!is(mention_word::role, mention_word::feminine | mention_word::masculine));
        static_assert(!is(mention_word::none, mention_word::none));
    }
}

TEST_CASE("mention_lexicon: English") {
    static_assert(std::is_trivially_copyable_v<news::mention_lexicon>);

    SUBCASE("titles that stand before names, and roles that stand alone too") {
        CHECK(is(what("Mr."), mention_word::honorific));
        CHECK_FALSE(is(what("Mr."), mention_word::role));
        CHECK(is(what("mayor"), mention_word::role));
        CHECK_FALSE(is(what("mayor"), mention_word::feminine | mention_word::masculine));
        CHECK(is(what("spokeswoman"), mention_word::spokesperson));
    }
    SUBCASE("who and which mean what they follow; that may point as well") {
        CHECK(is(what("who"), mention_word::relative_pronoun));
        CHECK_FALSE(is(what("who"), mention_word::neuter));
        CHECK(is(what("which"), mention_word::neuter));
        CHECK(is(what("that"), mention_word::relative));
        CHECK_FALSE(is(what("that"), mention_word::relative_pronoun));
    }
    SUBCASE("the and these point back, a does not") {
        CHECK(is(what("the"), mention_word::definite_article));
        CHECK(is(what("these"), mention_word::definite));
        CHECK(is(what("a"), mention_word::article));
        CHECK_FALSE(is(what("a"), mention_word::definite | mention_word::definite_article));
    }
    SUBCASE("something happens in a place and near it, but not of it") {
        CHECK(is(what("in"), mention_word::locative));
        CHECK(is(what("near"), mention_word::locative));
        CHECK_FALSE(is(what("of"), mention_word::locative));
    }
    SUBCASE("forms of a noun lead to one noun") {
        const news::word_map& nouns = news::en::mention.nouns;
        CHECK(nouns.find(news::key_of("Sen.")) == news::key_of("senator"));
        CHECK(nouns.find(news::key_of("spokesperson")) == nouns.find(news::key_of("spokeswoman")));
        CHECK_FALSE(nouns.find(news::key_of("senator")));
        CHECK_FALSE(nouns.find(news::key_of("mayor")));
    }
    SUBCASE("given names are no words of their own") {
        CHECK(
            is(news::en::mention.given_names[news::key_of("Ana")], mention_word::given_name | mention_word::feminine));
        CHECK_FALSE(is(what("Ana"), mention_word::given_name));
    }
}
