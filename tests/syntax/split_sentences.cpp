#include <newsmodel/syntax/split_sentences.hpp>

#include "read_sample.hpp"

#include <doctest/doctest.h>

#include <string>

namespace news = newsmodel;
using sample::sentences_of;

TEST_CASE("split_sentences") {
    SUBCASE("a sentence ends with a stop before a capital or a number") {
        CHECK(sentences_of("He left. She stayed! Why? 40 went. So.") ==
              "He left. | She stayed! | Why? | 40 went. | So.");
        CHECK(sentences_of("For Trump. 81-year-old Hale agreed. @ana said so.") ==
              "For Trump. | 81-year-old Hale agreed. | @ana said so.");
        CHECK(sentences_of("moderate Republicans.The only one") == "moderate Republicans. | The only one");
    }
    SUBCASE("but not before a small letter, nor within a number") {
        CHECK(sentences_of("Jeb! was here. and there") == "Jeb! was here. and there");
        CHECK(sentences_of("rose .5 percent to 3.5 percent") == "rose .5 percent to 3.5 percent");
    }
    SUBCASE("a title is followed by its name, other abbreviations by whatever comes") {
        CHECK(sentences_of("Mr. Hale and Sen. Ruiz met. Gov. Day left.") ==
              "Mr. Hale and Sen. Ruiz met. | Gov. Day left.");
        CHECK(sentences_of("He runs Acme Inc. The firm is old.") == "He runs Acme Inc. | The firm is old.");
        CHECK(sentences_of("Roe v. Wade, e.g. The ruling of Jan. 22.") == "Roe v. Wade, e.g. The ruling of Jan. 22.");
        CHECK(sentences_of("It ended at 9 p.m. Then we ate.") == "It ended at 9 p.m. | Then we ate.");
        CHECK(sentences_of("It is No. 3. He said no. 3 left.") == "It is No. 3. | He said no. 3 left.");
    }
    SUBCASE("initials are part of their name") {
        CHECK(sentences_of("John F. Hale spoke. Editor M. Stanton did not.") ==
              "John F. Hale spoke. | Editor M. Stanton did not.");
        CHECK(sentences_of("He has plan B. The rest left.") == "He has plan B. | The rest left.");
        CHECK(sentences_of("So am I. Ruiz too.") == "So am I. | Ruiz too.");
        CHECK(sentences_of("Gov. C.L. \"Butch\" Otter spoke.") == "Gov. C.L. \"Butch\" Otter spoke.");
    }
    SUBCASE("U.S. in the middle and at the end") {
        CHECK(sentences_of("The U.S. President left the U.S. He is back in the U.S.") ==
              "The U.S. President left the U.S. | He is back in the U.S.");
        CHECK(sentences_of("He left the U.S. \"It was time,\" he said.") ==
              "He left the U.S. | \"It was time,\" he said.");
        CHECK(sentences_of("BEDFORD, N.H. (AP) — He came. Sen. Jack Reed (D-R.I.), who came, left.") ==
              "BEDFORD, N.H. (AP) — He came. | Sen. Jack Reed (D-R.I.), who came, left.");
        CHECK(sentences_of("Ask Sanders (I-Vt.). Clinton won.") == "Ask Sanders (I-Vt.). | Clinton won.");
    }
    SUBCASE("closing marks belong to the sentence that they end") {
        CHECK(sentences_of("“I won’t.” She left. (He did not.) “Why?” Then.") ==
              "“I won’t.” | She left. | (He did not.) | “Why?” | Then.");
        CHECK(sentences_of("He calls her “a liar.” However, he smiled.") ==
              "He calls her “a liar.” | However, he smiled.");
        CHECK(sentences_of("It was bad. ''Very bad.'' ''So bad.''") == "It was bad. | ''Very bad.'' | ''So bad.''");
        CHECK(sentences_of("“It works. We know,” she said.") == "“It works. | We know,” she said.");
    }
    SUBCASE("a quoted question goes on with who asked it") {
        CHECK(sentences_of("“Why?” she asked. “No!” Ana Ruiz said. “Stop!” cried Hale.") ==
              "“Why?” she asked. | “No!” Ana Ruiz said. | “Stop!” cried Hale.");
        CHECK(sentences_of("“Why?” Ana Ruiz had no answer.") == "“Why?” | Ana Ruiz had no answer.");
    }
    SUBCASE("an ellipsis ends a sentence only before a capital") {
        CHECK(sentences_of("He was ... late… and tired ... He slept.") == "He was ... late… and tired ... | He slept.");
        CHECK(sentences_of("It is bad. … It is worse.") == "It is bad. … | It is worse.");
    }
    SUBCASE("a paragraph ends what it holds") {
        CHECK(sentences_of("No stop here\nand here, “\nand there") == "No stop here | and here, “ | and there");
        CHECK(sentences_of("").empty());
        CHECK(sentences_of("...\n\"\"").size() == std::string_view{"... | \"\""}.size());
    }
}
