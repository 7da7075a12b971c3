#include <newsmodel/syntax/pair_quotation_marks.hpp>

#include "read_sample.hpp"

#include <newsmodel/learn/training/random.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

namespace news = newsmodel;
using sample::oddities_of;
using sample::quoted_in;

TEST_CASE("pair_quotation_marks: each shape of marks") {
    SUBCASE("straight ones") {
        CHECK(quoted_in(R"("No," she said. "Never.")") == R"({"No,"} she said. {"Never."})");
        CHECK(quoted_in(R"(They ("the few") left—"all of them"—at once.)") ==
              R"(They ({"the few"}) left—{"all of them"}—at once.)");
    }
    SUBCASE("curly ones") { CHECK(quoted_in("“No,” she said. “Never.”") == "{“No,”} she said. {“Never.”}"); }
    SUBCASE("single ones, straight and curly") {
        CHECK(quoted_in("'No,' she said. 'It's late.'") == "{'No,'} she said. {'It's late.'}");
        CHECK(quoted_in("‘No,’ she said. ‘It’s late.’") == "{‘No,’} she said. {‘It’s late.’}");
    }
    SUBCASE("grave accents and doubled apostrophes") {
        CHECK(quoted_in("``No,'' she said. ''Never.''") == "{``No,''} she said. {''Never.''}");
        CHECK(quoted_in("`No' she said") == "{`No'} she said");
    }
    SUBCASE("those of other languages") {
        CHECK(quoted_in("«Non», « oui », ‹si›") == "{«Non»}, {« oui »}, {‹si›}");
        CHECK(quoted_in("„Nein“, ‚ja‘, »doch«, ”nej”") == "{„Nein“}, {‚ja‘}, {»doch«}, {”nej”}");
        CHECK(quoted_in("「いいえ『はい』」 he said") == "{「いいえ{『はい』}」} he said");
    }
    SUBCASE("marks of one kind close each other whatever their shape") {
        CHECK(quoted_in("“No,\" she said. \"Never.” ‘So,' he") == "{“No,\"} she said. {\"Never.”} {‘So,'} he");
    }
}

TEST_CASE("pair_quotation_marks: nested ones") {
    SUBCASE("in turn") {
        CHECK(quoted_in("“He said ‘no,’ and left.”") == "{“He said {‘no,’} and left.”}");
        CHECK(quoted_in("'He said \"no,\" and left.'") == "{'He said {\"no,\"} and left.'}");
        CHECK(quoted_in("“He said, ‘She said “no.”’”") == "{“He said, {‘She said {“no.”}’}”}");
        CHECK(quoted_in("''He said 'no.'''") == "{''He said {'no.'}''}");
        CHECK(quoted_in("“‘Worse.’ Those were his words.”") == "{“{‘Worse.’} Those were his words.”}");
        CHECK(quoted_in("“They said ‘go.’ ”") == "{“They said {‘go.’} ”}");
    }
    SUBCASE("of the same kind, where both are closed") {
        CHECK(quoted_in("“You need to show “your team” that,” he said.") ==
              "{“You need to show {“your team”} that,”} he said.");
        CHECK(quoted_in(R"(He "shouted "God is great!" as he ran.")") ==
              R"(He {"shouted {"God is great!"} as he ran."})");
        CHECK(quoted_in("“A “b” and “c” d,” he said of “e”.") == "{“A {“b”} and {“c”} d,”} he said of {“e”}.");
    }
    SUBCASE("of the same kind, where one is missing, the first ends at the second") {
        CHECK(quoted_in("“Who are “somewhat” there, “others” not.") ==
              "{“Who are}! {“somewhat”} there, {“others”} not.");
        CHECK(oddities_of("“Who are “somewhat” there.") == "unclosed_quotation_mark 0");
    }
    SUBCASE("a parent is the stretch around") {
        const news::document document = sample::document_of("“A ‘b’ c” “d”");
        REQUIRE(document.quoted.size() == 3);
        CHECK(!document.quoted[0].parent);
        CHECK(document.quoted[1].parent == 0u);
        CHECK(!document.quoted[2].parent);
        CHECK(document.tokens[2].quotation_depth == 2);
        CHECK(document.words(document.quoted[1].inside()) == "b");
    }
}

TEST_CASE("pair_quotation_marks: apostrophes") {
    SUBCASE("a plural possessive closes nothing while another mark does") {
        CHECK(quoted_in("'The officials' plan is bad,' he said.") == "{'The officials' plan is bad,'} he said.");
        CHECK(quoted_in("‘The councillors’ rules say six weeks’ notice. We had six days’.’") ==
              "{‘The councillors’ rules say six weeks’ notice. We had six days’.’}");
        CHECK(quoted_in("\"The officials' plan,\" he said.") == "{\"The officials' plan,\"} he said.");
        CHECK(quoted_in("'He said \"the officials' plan\" was bad,' she said.") ==
              "{'He said {\"the officials' plan\"} was bad,'} she said.");
        CHECK(quoted_in("'We're goin' home,' he said.") == "{'We're goin' home,'} he said.");
    }
    SUBCASE("but it closes where none does") {
        CHECK(quoted_in("the so-called 'grey belts' are wide, the 'old ones' not") ==
              "the so-called {'grey belts'} are wide, the {'old ones'} not");
        CHECK(quoted_in("the 'grey belts' and the workers' rights") == "the {'grey belts'} and the workers' rights");
    }
    SUBCASE("outside of quotations it is a possessive ending") {
        const news::document document = sample::document_of("the officials' plan");
        CHECK(document.tokens[2].kind == news::token_kind::punctuation);
        CHECK(document.tokens[2].tag == news::part_of_speech::possessive_ending);
        CHECK(document.diagnostics.empty());
    }
    SUBCASE("a shortened word opens nothing") {
        CHECK(quoted_in("put 'em up, the '90s and '08, 'til then") == "put 'em up, the '90s and '08, 'til then");
        CHECK(quoted_in("'Let 'em in,' she said.") == "{'Let 'em in,'} she said.");
        CHECK(oddities_of("a 'bama man") == "");
    }
}

TEST_CASE("pair_quotation_marks: signs of measure") {
    SUBCASE("inches and feet outside of quotations") {
        CHECK(quoted_in("a 6\" pipe, 6'2\" tall") == "a 6\" pipe, 6'2\" tall");
        CHECK(oddities_of("a 6\" pipe, 6'2\" tall") == "");
    }
    SUBCASE("inside, where another mark closes") {
        CHECK(quoted_in("\"It is 6\" long,\" he said.") == "{\"It is 6\" long,\"} he said.");
        CHECK(quoted_in("“He’s like 6’2”,” Hale said.") == "{“He’s like 6’2”,”} Hale said.");
    }
    SUBCASE("a quotation may end with a number") {
        CHECK(quoted_in("It was \"in 2012\" and then \"in 2016\" that") ==
              "It was {\"in 2012\"} and then {\"in 2016\"} that");
    }
}

TEST_CASE("pair_quotation_marks: over paragraphs") {
    SUBCASE("a quotation goes on where the next paragraph opens again") {
        CHECK(quoted_in("“One.\n“Two.\n“Three,” he said.") == "{“One.}>\n>{“Two.}>\n>{“Three,”} he said.");
        CHECK(oddities_of("“One.\n“Two,” he said.") == "");
        CHECK(quoted_in("'One.\n'Two,' he said.") == "{'One.}>\n>{'Two,'} he said.");
    }
    SUBCASE("with what is nested in it") {
        CHECK(quoted_in("“He said, ‘One.\n“‘Two.’ I left.”") == "{“He said, {‘One.}>}>\n>{“>{‘Two.’} I left.”}");
        CHECK(quoted_in("“He said, ‘One.’\n“‘Two.’ I left.”") == "{“He said, {‘One.’}}>\n>{“{‘Two.’} I left.”}");
    }
    SUBCASE("an apostrophe does not end one that goes on") {
        CHECK(quoted_in("'The workers' plan is good.\n'It will do,' he said.") ==
              "{'The workers' plan is good.}>\n>{'It will do,'} he said.");
    }
    SUBCASE("it does not go on where the next one opens other marks or none") {
        CHECK(quoted_in("“One.\nTwo.") == "{“One.}!\nTwo.");
        CHECK(quoted_in("“One.\n«Two»") == "{“One.}!\n{«Two»}");
        CHECK(oddities_of("“One.\nTwo.") == "unclosed_quotation_mark 0");
    }
    SUBCASE("nor from a headline into the body") {
        const std::string_view text = "“One\n“Two”";
        news::article_layout layout = sample::lines_of(text);
        layout.headline = layout.body.front();
        layout.body.erase(layout.body.begin());
        news::document_reader reader{sample::untagged()};
        const news::document& document = reader.read(text, layout);
        REQUIRE(document.quoted.size() == 2);
        CHECK(document.quoted[0].ending == news::quotation_ending::unclosed);
        CHECK(!document.quoted[1].continues);
    }
}

TEST_CASE("pair_quotation_marks: slips of the pen") {
    SUBCASE("a mark that is never closed ends with its paragraph") {
        CHECK(quoted_in("He said “no.\nThen.") == "He said {“no.}!\nThen.");
        CHECK(oddities_of("He said ‘no.") == "unclosed_quotation_mark 8");
    }
    SUBCASE("one that is never opened is passed over") {
        CHECK(quoted_in("He said no.” Then “yes.”") == "He said no.” Then {“yes.”}");
        CHECK(oddities_of("He said no.” Then.") == "unopened_quotation_mark 11");
    }
    SUBCASE("blanks on both sides") {
        CHECK(quoted_in("He said \" no \" twice.") == "He said {\" no \"} twice.");
        CHECK(quoted_in("” … they are,” she said.") == "{” … they are,”} she said.");
        CHECK(quoted_in("He said. “They see that. “") == "He said. {“They see that. “}");
    }
    SUBCASE("the wrong way round") {
        CHECK(quoted_in("”No,“ she said.") == "{”No,“} she said.");
        CHECK(quoted_in("the ‘old‘ one, “’House’” on TV") == "the {‘old‘} one, {“{’House’}”} on TV");
        CHECK(quoted_in("‘THE PARTY’“Mr. Hale left") == "{‘THE PARTY’}{“Mr. Hale left}!");
    }
    SUBCASE("twice, or around nothing") {
        CHECK(quoted_in("““No,” she said.") == "“{“No,”} she said.");
        CHECK(quoted_in("He said “") == "He said “");
        CHECK(quoted_in("pic=\"\" by") == "pic={\"\"} by");
    }
    SUBCASE("crossing pairs") { CHECK(quoted_in("“A ‘b” c’ d") == "{“A ‘b”} c’ d"); }
    SUBCASE("an ellipsis after a closing mark") { CHECK(quoted_in("‘No deal’… Another") == "{‘No deal’}… Another"); }
}

TEST_CASE("pair_quotation_marks: hostile texts") {
    const auto repeated = [](std::string_view piece, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) text += piece;
        return text;
    };
    SUBCASE("deeper than sixteen levels nothing is paired, and it says so once") {
        const std::string text = repeated("‘a “b ", 10'000) + repeated("c” d’ ", 10'000);
        const news::document document = sample::document_of(text);
        CHECK(document.quoted.size() == 16);
        CHECK(document.diagnostics.size() == 1);
        CHECK(document.diagnostics.front().kind == news::diagnostic_kind::quotation_marks_too_deep);
        CHECK(sample::fault_of_quoted(document) == "");
    }
    SUBCASE("ten thousand opening marks, each ends at the next") {
        const news::document document = sample::document_of(repeated("\"a ", 10'000));
        CHECK(document.quoted.size() == 10'000);
        CHECK(document.diagnostics.size() == 10'000);
        CHECK(sample::fault_of_quoted(document) == "");
    }
    SUBCASE("whatever marks stand in whatever order, pairs nest") {
        constexpr std::array<std::string_view, 24> pieces{"\"", "'", "“", "”",  "‘",  "’",  "``",        "''",
                                                          "«",  "»", "„", "「", "」", "a",  "officials", "6",
                                                          " ",  " ", " ", ".",  ",",  "\n", "(",         "—"};
        news::learn::random_numbers random{7};
        for (int round = 0; round < 3'000; ++round) {
            std::string text;
            for (std::size_t size = random.below(60); text.size() < size;) text += pieces[random.below(pieces.size())];
            const news::document document = sample::document_of(text);
            REQUIRE_MESSAGE(sample::fault_of(document) == "", text);
            REQUIRE_MESSAGE(sample::fault_of_quoted(document) == "", text);
        }
    }
}
