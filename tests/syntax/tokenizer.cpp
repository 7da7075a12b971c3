#include <newsmodel/syntax/tokenizer.hpp>

#include "read_sample.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace news = newsmodel;
using namespace news::literals;
using sample::tokens_of;

namespace {

/// The only token of a text.
news::token token_of(std::string_view text) {
    const news::document document = sample::document_of(text);
    REQUIRE(document.tokens.size() == 1);
    return document.tokens.front();
}

}  // namespace

TEST_CASE("tokenizer: words") {
    SUBCASE("a contraction is two tokens, an apostrophe inside of a name none of its own") {
        CHECK(tokens_of("can't won’t DIDN'T") == "ca|n't|wo|n’t|DID|N'T");
        CHECK(tokens_of("It's I'd've they’re WE'LL I'm") == "It|'s|I|'d|'ve|they|’re|WE|'LL|I|'m");
        CHECK(tokens_of("O'Neill D’Souza ma'am rock'n'roll Shi'ite") == "O'Neill|D’Souza|ma'am|rock'n'roll|Shi'ite");
        CHECK(tokens_of("gov't n't") == "gov't|n't");
    }
    SUBCASE("a possessive ending is a token, the apostrophe of a plural, too") {
        CHECK(tokens_of("Ruiz's officials' 1990's (UN)'s") == "Ruiz|'s|officials|'|1990|'s|(|UN|)|'s");
        CHECK(tokens_of("Trump‘s plan") == "Trump|‘s|plan");
    }
    SUBCASE("a hyphen joins, a dash parts") {
        CHECK(tokens_of("well-known pre-2000 F-16 30-year-old") == "well-known|pre-2000|F-16|30-year-old");
        CHECK(tokens_of("no--never no—never no – never") == "no|--|never|no|—|never|no|–|never");
        CHECK(tokens_of("pre- and post-war - so") == "pre|-|and|post-war|-|so");
        CHECK(tokens_of("co\u2010operate") == "co\u2010operate");
    }
    SUBCASE("words that an apostrophe shortens at their head") {
        CHECK(tokens_of("let 'em in ’til then, rock 'n' roll") == "let|'em|in|’til|then|,|rock|'n'|roll");
        CHECK(tokens_of("the '90s, the ’08 race, ('70s)") == "the|'90s|,|the|’08|race|,|(|'70s|)");
        CHECK(tokens_of("'embers'") == "'|embers|'");
        CHECK(tokens_of("'90% of it' '10,000'") == "'|90%|of|it|'|'|10,000|'");
    }
    SUBCASE("names of the web are one token each") {
        CHECK(tokens_of("See example.com, www.example.org/a?b=c. @ana_ruiz #vote") ==
              "See|example.com|,|www.example.org/a?b=c|.|@ana_ruiz|#vote");
        CHECK(tokens_of("(https://t.co/x1) pic.example.com/9zj \"http://a.b\"") ==
              "(|https://t.co/x1|)|pic.example.com/9zj|\"|http://a.b|\"");
        CHECK(tokens_of("ana@example.com, ana.ruiz@news.example.com.") ==
              "ana@example.com|,|ana.ruiz@news.example.com|.");
        CHECK(tokens_of("the end.The next.Info") == "the|end|.|The|next|.|Info");
    }
    SUBCASE("markup that was left in a text is one token, a comparison is not") {
        CHECK(tokens_of("<br>No<tweet id=\"1\" by=\"a\">so</tweet>") ==
              "<br>|No|<tweet id=\"1\" by=\"a\">|so|</tweet>");
        CHECK(tokens_of("1 < 2 > 0, <3, a<b") == "1|<|2|>|0|,|<|3|,|a|<|b");
        CHECK(tokens_of("<ana@example.com> <not closed") == "<|ana@example.com|>|<|not|closed");
    }
    SUBCASE("letters of any script and joined capitals") {
        CHECK(tokens_of("Zoë Müller AT&T R&D A&w Ελλάδα") == "Zoë|Müller|AT&T|R&D|A|&|w|Ελλάδα");
    }
}

TEST_CASE("tokenizer: full stops") {
    SUBCASE("an abbreviation keeps its stop") {
        CHECK(tokens_of("Mr. Hale met Sen. Ruiz of Acme Inc. on Sept. 3.") ==
              "Mr.|Hale|met|Sen.|Ruiz|of|Acme|Inc.|on|Sept.|3|.");
        CHECK(tokens_of("Roe v. Wade, e.g. at 9 a.m. Ph.D. holders") == "Roe|v.|Wade|,|e.g.|at|9|a.m.|Ph.D.|holders");
        CHECK(tokens_of("No. 3, but I said no. Then") == "No.|3|,|but|I|said|no|.|Then");
        CHECK(tokens_of("in Miss. but a miss.") == "in|Miss.|but|a|miss|.");
        CHECK(tokens_of("(R-Va.) D-N.Y., then-Sen. Ruiz") == "(|R-Va.|)|D-N.Y.|,|then-Sen.|Ruiz");
    }
    SUBCASE("initials keep theirs") {
        CHECK(tokens_of("U.S. troops, the U.S.-led force, D.C.") == "U.S.|troops|,|the|U.S.|-|led|force|,|D.C.");
        CHECK(tokens_of("John F. Hale, editor M. Stanton, J.R.R. Tolkien") ==
              "John|F.|Hale|,|editor|M.|Stanton|,|J.R.R.|Tolkien");
        CHECK(tokens_of("Plan B. The rest. So am I. Then") == "Plan|B|.|The|rest|.|So|am|I|.|Then");
    }
    SUBCASE("an ellipsis is one token") {
        CHECK(tokens_of("Well ... no… yes.... Yes!! No?!") == "Well|...|no|…|yes|....|Yes|!!|No|?|!");
    }
}

TEST_CASE("tokenizer: numbers and marks") {
    SUBCASE("a number takes its currency, per cent and inner signs") {
        CHECK(tokens_of("$1.5 million, £20,000, €3, 40%, 9/11, 3:45, 1990s") ==
              "$1.5|million|,|£20,000|,|€3|,|40%|,|9/11|,|3:45|,|1990s");
        CHECK(tokens_of("up .5 percent to 3. Then 10-15") == "up|.5|percent|to|3|.|Then|10-15");
        CHECK(tokens_of("US$ 5 and $$$") == "US|$|5|and|$$$");
    }
    SUBCASE("doubled marks are one token, three apostrophes two") {
        CHECK(tokens_of("``No,'' he said") == "``|No|,|''|he|said");
        CHECK(tokens_of("''He said 'no.'''") == "''|He|said|'|no|.|'|''");
        CHECK(tokens_of("'''No,' he said''") == "''|'|No|,|'|he|said|''");
    }
    SUBCASE("every other mark stands alone, but runs of one sign") {
        CHECK(tokens_of("(a; b: [c]) and/or ___ *** «d»") == "(|a|;|b|:|[|c|]|)|and|/|or|___|***|«|d|»");
        CHECK(tokens_of("6'2\"") == "6|'|2|\"");
    }
}

TEST_CASE("tokenizer: what a token knows") {
    SUBCASE("its kind and letters") {
        CHECK(token_of("said").letters == news::letter_case::lower);
        CHECK(token_of("Pompeo").letters == news::letter_case::capitalized);
        CHECK(token_of("U.S.").letters == news::letter_case::upper);
        CHECK(token_of("McCain").letters == news::letter_case::mixed);
        CHECK(token_of("30-year-old").kind == news::token_kind::word);
        CHECK(token_of("'90s").kind == news::token_kind::number);
        CHECK(token_of("$5").kind == news::token_kind::number);
        CHECK(token_of("<br>").kind == news::token_kind::symbol);
        CHECK(token_of(",").tag == news::part_of_speech::comma);
        CHECK(token_of("...").tag == news::part_of_speech::stop);
    }
    SUBCASE("its key and stem") {
        CHECK(token_of("Said").word == "said"_word);
        CHECK(token_of("Said").stem == "say"_stem);
        CHECK(sample::document_of("it’s").tokens[1].word == "'s"_word);
    }
    SUBCASE("whether a blank stands before it") {
        const news::document document = sample::document_of("No, can't \u00A0go");
        std::vector<bool> blanks;
        for (const news::token& token : document.tokens) blanks.push_back(token.space_before);
        CHECK(blanks == std::vector<bool>{false, false, true, false, true});
    }
}

TEST_CASE("tokenizer: hostile bytes") {
    SUBCASE("a NUL and control characters part words") {
        CHECK(tokens_of(std::string_view{"a\0b\x01"
                                         "c",
                                         5}) == "a|b|c");
    }
    SUBCASE("bytes that are not UTF-8 belong to their word") {
        CHECK(tokens_of("a\xFFz \x80\xC3") == "a\xFFz|\x80\xC3");
    }
    SUBCASE("signs of direction leave no trace") {
        CHECK(tokens_of("\u202A\u201DNo\u201D\u202C") == "\u201D|No|\u201D");
    }
    SUBCASE("an empty text has no tokens") {
        CHECK(tokens_of("").empty());
        CHECK(tokens_of(" \t\u3000 ").empty());
    }
    SUBCASE("only its part of a text is read") {
        std::vector<news::token> tokens;
        news::append_tokens("He can't go", {3, 6}, news::english.syntax, tokens);
        REQUIRE(tokens.size() == 1);
        CHECK(tokens[0].span == news::byte_span{3, 6});
    }
    SUBCASE("a megabyte without a blank is read in one go") {
        for (const std::string_view piece : {"ab.", "a.", "@a", "<a", "'a", "a-", "--", "1,", "x@", "\"", "\xF0"}) {
            std::string text;
            while (text.size() < 1'000'000) text += piece;
            const news::document document = sample::document_of(text);
            CHECK_MESSAGE(sample::fault_of(document) == "", piece);
        }
    }
}
