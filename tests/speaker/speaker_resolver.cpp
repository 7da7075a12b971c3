#include <newsmodel/speaker/speaker_resolver.hpp>

#include "told.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using newsmodel::speaker_kind;

TEST_CASE("speaker_resolver: names") {
    SUBCASE("a surname is the person introduced in full") {
        CHECK(told::last("Mayor Ana Ruiz spoke.\nRuiz said it was late.", {{"Ruiz", "it was late"}}) == "Ana Ruiz");
    }
    SUBCASE("a title does not belong to the name") {
        const auto all = told::read("Sen. Joseph R. O'Neill Jr. said no.", {{"Sen. Joseph R. O'Neill Jr.", "no"}});
        CHECK(all.name(0) == "Joseph R. O'Neill Jr.");
        CHECK(all.of(0).kind() == speaker_kind::person);
    }
    SUBCASE("a surname that stands first leads to the whole name") {
        CHECK(told::last("Envoy Ban Tae-yong arrived.\nMr. Ban said he would stay.", {{"Mr. Ban", "he would stay"}}) ==
              "Ban Tae-yong");
        CHECK(told::last("They met Ban Tae-yong.\nBan said he would stay.", {{"Ban", "he would stay"}}) ==
              "Ban Tae-yong");
    }
    SUBCASE("two people with one surname stay two") {
        const auto all = told::read("Peter Hale met his sister Mary Hale.\nMr. Hale said no.\nMs. Hale said yes.",
                                    {{"Mr. Hale", "no"}, {"Ms. Hale", "yes"}});
        CHECK(all.name(0) == "Peter Hale");
        CHECK(all.name(1) == "Mary Hale");
    }
    SUBCASE("a nationality that is somebody's surname is the person") {
        CHECK(told::last("Lena German opened the talks.\nGerman said it went well.", {{"German", "it went well"}}) ==
              "Lena German");
    }
    SUBCASE("two names that speak together are one source with both names") {
        CHECK(told::last("Ana Ruiz and Tom Hale said no.", {{"Ana Ruiz and Tom Hale", "no"}}) ==
              "Ana Ruiz and Tom Hale");
        CHECK(told::last("Two pilots, Ana Ruiz and Tom Hale, said no.",
                         {{"Two pilots, Ana Ruiz and Tom Hale,", "no"}}) == "Ana Ruiz and Tom Hale");
    }
    SUBCASE("a list of names is one source with all of them, in full") {
        CHECK(told::last("Ana Ruiz met Tom Hale and Carl Berg.\nRuiz, Hale and Berg said no.",
                         {{"Ruiz, Hale and Berg", "no", "said"}}) == "Ana Ruiz, Tom Hale and Carl Berg");
        CHECK(told::last("Ana Ruiz met Tom Hale and Carl Berg.\nRuiz, a friend of Hale and Berg, said no.",
                         {{"Ruiz, a friend of Hale and Berg,", "no", "said"}}) == "Ana Ruiz");
    }
}

TEST_CASE("speaker_resolver: organizations and governments") {
    SUBCASE("an acronym is its expansion") {
        const auto all = told::read("The Department of Harbor Affairs met.\nThe DHA said no.", {{"The DHA", "no"}});
        CHECK(all.name(0) == "Department of Harbor Affairs");
        CHECK(all.of(0).kind() == speaker_kind::organization);
    }
    SUBCASE("capital, official name and short name are one government") {
        const auto all = told::read(
            "North Korea objected. Pyongyang said no.\nThe DPRK said yes.\nThe North said maybe.\n"
            "The Democratic People's Republic of Korea said never.",
            {{"Pyongyang", "no"},
             {"The DPRK", "yes"},
             {"The North", "maybe"},
             {"The Democratic People's Republic of Korea", "never"}});
        for (std::size_t claim = 0; claim < 4; ++claim) CHECK(all.name(claim) == "North Korea");
        CHECK(all.of(0).kind() == speaker_kind::government);
    }
    SUBCASE("a capital where something happens is no government") {
        const auto all = told::read("Farmers gathered in Paris. They said no.", {{"They", "no"}});
        CHECK(all.name(0) == "Farmers");
        CHECK(all.named("France") == nullptr);
    }
    SUBCASE("an adjective and `government` are the government") {
        CHECK(told::last("The Norwegian government said no.", {{"The Norwegian government", "no"}}) == "Norway");
    }
    SUBCASE("officials of a government are not the government") {
        const auto all = told::read("Norwegian officials said no.", {{"Norwegian officials", "no"}});
        CHECK(all.name(0) == "Norwegian officials");
        CHECK(all.of(0).kind() == speaker_kind::unnamed);
    }
    SUBCASE("the newspaper is the one named before") {
        CHECK(told::last("The Elmport Gazette printed it.\nThe newspaper said no.", {{"The newspaper", "no"}}) ==
              "Elmport Gazette");
    }
    SUBCASE("a campaign is called after its owner") {
        CHECK(told::last("Ana Ruiz runs again.\nThe Ruiz campaign said no.", {{"The Ruiz campaign", "no"}}) ==
              "Ruiz campaign");
        CHECK(told::last("Ana Ruiz runs again.\nHer campaign said no.", {{"Her campaign", "no"}}) ==
              "Ana Ruiz’s campaign");
    }
}

TEST_CASE("speaker_resolver: roles") {
    SUBCASE("an apposition ties a role to a name") {
        const auto all = told::read("Hugh Hill, a doctor in Leeds, said no.\nThe doctor said more would come.",
                                    {{"Hugh Hill, a doctor in Leeds,", "no"}, {"The doctor", "more would come"}});
        CHECK(all.name(0) == "Hugh Hill");
        CHECK(all.name(1) == "Hugh Hill");
        REQUIRE(all.of(0).roles().size() == 1);
        CHECK(all.of(0).roles()[0] == "doctor");
    }
    SUBCASE("an office is its holder") {
        CHECK(told::last("Secretary of State Ana Ruiz met Mayor Tom Hale.\nThe secretary said no.",
                         {{"The secretary", "no"}}) == "Ana Ruiz");
        CHECK(told::last("Secretary of State Ana Ruiz met Mayor Tom Hale.\nThe mayor said no.",
                         {{"The mayor", "no"}}) == "Tom Hale");
    }
    SUBCASE("a named spokesman speaks") {
        CHECK(told::last("Ruiz spokesman Tom Hale said no.", {{"Ruiz spokesman Tom Hale", "no"}}) == "Tom Hale");
    }
    SUBCASE("a spokesman without a name speaks for somebody") {
        const auto all =
            told::read("A spokeswoman for the Harbor Board said no.", {{"A spokeswoman for the Harbor Board", "no"}});
        CHECK(all.name(0) == "spokesman for Harbor Board");
        CHECK(all.of(0).kind() == speaker_kind::unnamed);
    }
    SUBCASE("somebody unnamed keeps their own words") {
        const auto all = told::read("Two officials said no.", {{"Two officials", "no"}});
        CHECK(all.name(0) == "Two officials");
        CHECK(all.of(0).kind() == speaker_kind::unnamed);
    }
    SUBCASE("people of a kind are a group") {
        CHECK(told::read("Voters said no.", {{"Voters", "no"}}).of(0).kind() == speaker_kind::group);
    }
    SUBCASE("a poll is a document, and later the same") {
        const auto all = told::read("A poll of farmers found doubts.\nThe poll found fear.",
                                    {{"A poll of farmers", "doubts"}, {"The poll", "fear"}});
        CHECK(all.of(0).kind() == speaker_kind::document);
        CHECK(all.name(1) == "poll of farmers");
    }
}

TEST_CASE("speaker_resolver: roles that no name explains") {
    SUBCASE("somebody told of as known may be named, and stays open; somebody new is unnamed") {
        const std::string text = "Ana Ruiz met Tom Hale.\n";
        CHECK(told::read(text + "The tall diplomat of the Leeds mission said no.",
                         {{"The tall diplomat of the Leeds mission", "no"}})
                  .of(0)
                  .kind() == speaker_kind::open);
        CHECK(told::read(text + "A tall diplomat said no.", {{"A tall diplomat", "no"}}).of(0).kind() ==
              speaker_kind::unnamed);
    }
    SUBCASE("of two candidates the one whom the same words describe") {
        const std::string text = "Unionist candidate Ana Ruiz met Nationalist candidate Eva Hill.\n";
        CHECK(told::last(text + "The Unionist candidate said no.", {{"The Unionist candidate", "no"}}) == "Ana Ruiz");
        CHECK(told::last(text + "The Nationalist candidate said no.", {{"The Nationalist candidate", "no"}}) ==
              "Eva Hill");
    }
    SUBCASE("one poll is not several polls") {
        CHECK(told::last("Other polls found doubts.\nThe poll found fear.", {{"The poll", "fear"}}) == "poll");
        CHECK(told::last("A poll found doubts.\nThe poll found fear.", {{"The poll", "fear"}}) == "poll");
    }
    SUBCASE("how many, and not of whom, stays open") {
        CHECK(told::read("55 percent said no.", {{"55 percent", "no"}}).of(0).kind() == speaker_kind::open);
        CHECK(told::last("55 percent of farmers said no.", {{"55 percent of farmers", "no"}}) ==
              "55 percent of farmers");
    }
    SUBCASE("some of a body beside a name speak by their own words, a group") {
        const auto all = told::read("Ana Ruiz left.\nRuiz and others said no.", {{"Ruiz and others", "no"}});
        CHECK(all.name(0) == "Ruiz and others");
        CHECK(all.of(0).kind() == speaker_kind::group);
    }
}

TEST_CASE("speaker_resolver: pronouns") {
    SUBCASE("gender tells who is meant") {
        const std::string text = "Ana Ruiz met Tom Hale.\nShe said no. He said yes.";
        const auto all = told::read(text, {{"She", "no"}, {"He", "yes"}});
        CHECK(all.name(0) == "Ana Ruiz");
        CHECK(all.name(1) == "Tom Hale");
    }
    SUBCASE("who was quoted last goes on") {
        CHECK(told::last("Tom Hale said no to Carl Berg.\n\"It is time,\" he said.",
                         {{"Tom Hale", "no"}, {"he", "\"It is time,\""}}) == "Tom Hale");
    }
    SUBCASE("somebody named in the words quoted did not say them") {
        CHECK(told::last("Tom Hale spoke first.\n\"We trust Carl Berg,\" he said.",
                         {{"he", "\"We trust Carl Berg,\""}}) == "Tom Hale");
    }
    SUBCASE("he inside a quotation is not its speaker") {
        CHECK(told::last("Carl Berg left early.\n\"It is clear he said no,\" Tom Hale said.",
                         {{"Tom Hale", "\"It is clear he said no,\""}, {"he", "no"}}) == "Carl Berg");
    }
    SUBCASE("who follows a name is that person") {
        CHECK(told::last("Tom Hale, who said no, left.", {{"who", "no"}}) == "Tom Hale");
    }
    SUBCASE("I inside a quotation is its speaker, outside the author") {
        const auto inside = told::read("\"I know they lied,\" Ana Ruiz said.",
                                       {{"I", "they lied"}, {"Ana Ruiz", "\"I know they lied,\""}});
        CHECK(inside.name(0) == "Ana Ruiz");
        const auto outside = told::read("By Jo Ferris\nI think it is late.", {{"I", "it is late"}});
        CHECK(outside.name(0) == "Jo Ferris");
    }
    SUBCASE("a note at the end names the author") {
        CHECK(told::last("I think it is late.\nThe rest is silence.\nNow it ends.\nAna Ruiz is a pilot in Leeds.",
                         {{"I", "it is late"}}) == "Ana Ruiz");
    }
    SUBCASE("a pronoun that nothing explains stays open") {
        const auto all = told::read("She said no.", {{"She", "no"}});
        CHECK(all.of(0).kind() == speaker_kind::open);
        CHECK(all.name(0) == "She");
    }
    SUBCASE("a quotation without a source goes on from the one before") {
        CHECK(told::last("\"It is time,\" Ana Ruiz said.\n\"It is late.\"",
                         {{"Ana Ruiz", "\"It is time,\""}, {"", "\"It is late.\""}}) == "Ana Ruiz");
        CHECK(told::read("\"It is time,\" Ana Ruiz said.\nThen came \"the end of it\" for all.",
                         {{"Ana Ruiz", "\"It is time,\""}, {"", "\"the end of it\""}})
                  .of(1)
                  .kind() == speaker_kind::open);
    }
    SUBCASE("after a question another answers") {
        CHECK(told::last("Tom Hale asked Carl Berg when it would end.\n\"In May,\" he said.",
                         {{"Tom Hale", "when it would end", "asked"}, {"he", "\"In May,\""}}) == "Carl Berg");
    }
}

TEST_CASE("speaker_resolver: actors that a program brings") {
    const std::vector<newsmodel::actor> actors{{.name = "Harbour Trust",
                                                .kind = newsmodel::actor_kind::organization,
                                                .aliases = {"HT", "the Trust"},
                                                .key = "Q1"}};
    const auto all = told::read("HT said no.", {{"HT", "no"}}, actors);
    CHECK(all.name(0) == "Harbour Trust");
    CHECK(all.of(0).key() == "Q1");
    CHECK(all.of(0).kind() == speaker_kind::organization);
}

TEST_CASE("speaker_resolver: 10,000 names in one article take linear time and settle") {
    std::string text;
    for (int n = 0; n < 10'000; ++n) {
        text += "Ana Ruiz";
        for (int rest = n; rest > 0; rest /= 26) text += static_cast<char>('a' + rest % 26);
        text += " left. ";
    }
    const auto all = told::read(text, {});
    CHECK(all.speakers.speakers.size() >= 9'000);
}

TEST_CASE("speaker_resolver: mentions are in text order") {
    const std::string text = "Ana Ruiz spoke. She said no.";
    const auto all = told::read(text, {{"She", "no"}});
    const newsmodel::speaker* who = all.named("Ana Ruiz");
    REQUIRE(who);
    REQUIRE(who->mentions().size() == 2);
    CHECK(who->mentions()[0].in(text) == "Ana Ruiz");
    CHECK(who->mentions()[1].in(text) == "She");
}

TEST_CASE("speaker_resolver: what stands before a name or role") {
    SUBCASE("an adjective before a name changes nothing") {
        CHECK(told::last("Ana Ruiz met Carl Berg.\nAn angry Ruiz said no.", {{"An angry Ruiz", "no", "said"}}) ==
              "Ana Ruiz");
    }
    SUBCASE("a place says which governor, a possessive says whose") {
        CHECK(told::last("Ana Ruiz said no.\nThe Ohio governor said it was late.",
                         {{"Ana Ruiz", "no", "said"}, {"The Ohio governor", "it was late", "said"}}) == "Ana Ruiz");
        CHECK(told::last("Ana Ruiz said no.\nBerg\u2019s governor said it was late.",
                         {{"Ana Ruiz", "no", "said"}, {"Berg\u2019s governor", "it was late", "said"}}) != "Ana Ruiz");
    }
    SUBCASE("a noun at the end of a body's name means that body, not one named since") {
        CHECK(told::last("The Harbour Bureau met the Leeds Council.\nThe bureau said no.",
                         {{"The bureau", "no", "said"}}) == "Harbour Bureau");
    }
}

namespace {

/// Whom the source of `it was late` leads to that has two pieces: `Ana Ruiz`, and `second` beside the cue.
std::string speaker_of_two_pieces(const std::string& text, std::string_view second) {
    newsmodel::document_reader reader{newsmodel::english};
    newsmodel::mention_finder finder{newsmodel::english};
    newsmodel::speaker_resolver resolver{newsmodel::english};
    std::vector<newsmodel::attribution> claims =
        told::attributions_of(text, std::vector<told::claim>{{second, "it was late", "said"}});
    claims[0].source.insert(claims[0].source.begin(), told::place(text, "Ana Ruiz", 0));
    const newsmodel::document& document = reader.read(text, told::layout_of(text));
    const newsmodel::speaker_reading read = resolver.resolve(document, finder.find(document), claims);
    return std::string{read.speakers[read.sources[0].who.index()].name()};
}

}  // namespace

TEST_CASE("speaker_resolver: which words of a source count") {
    SUBCASE("of several pieces the one beside the cue") {
        CHECK(speaker_of_two_pieces("Ana Ruiz and the rest left, Carl Berg said it was late.", "Carl Berg") == "Carl Berg");
    }
    SUBCASE("a name where the piece beside the cue is nobody's") {
        CHECK(speaker_of_two_pieces("Ana Ruiz the past said it was late.", "the past") == "Ana Ruiz");
    }
    SUBCASE("those who are nobody named before") {
        CHECK(told::last("Ana Ruiz left.\nThose who stayed said no.", {{"Those who stayed", "no", "said"}}) ==
              "Those who stayed");
    }
    SUBCASE("what a person is, with commas, is no list") {
        CHECK(told::last("Ana Ruiz, head of trade, ports and roads, said no.",
                         {{"Ana Ruiz, head of trade, ports and roads", "no", "said"}}) == "Ana Ruiz");
    }
    SUBCASE("a description with `and` in it names no second person") {
        CHECK(told::last("Ana Ruiz, head of trade and a friend of Carl Berg, said no.",
                         {{"Ana Ruiz, head of trade and a friend of Carl Berg", "no", "said"}}) == "Ana Ruiz");
        CHECK(told::last("Ana Ruiz and Carl Berg said no.", {{"Ana Ruiz and Carl Berg", "no", "said"}}) ==
              "Ana Ruiz and Carl Berg");
    }
    SUBCASE("a place between a person and `who` is not meant") {
        CHECK(told::last("They met Ana Ruiz, a doctor from Leeds, Ohio, who said no.", {{"who", "no", "said"}}) ==
              "Ana Ruiz");
    }
    SUBCASE("a spokeswoman for a role is one for its bearer") {
        CHECK(told::last("Governor Ana Ruiz left.\nA spokeswoman for the governor said no.",
                         {{"A spokeswoman for the governor", "no", "said"}}) == "spokesman for Ana Ruiz");
    }
}

TEST_CASE("speaker_resolver: how sure and why") {
    const std::string text = "Ana Ruiz said no.\nRuiz said it was late.\nShe said it was cold.";
    const auto read =
        told::read(text, {{"Ana Ruiz", "no", "said"}, {"Ruiz", "it was late", "said"}, {"She", "it was cold", "said"}});
    const auto reason = [&](std::size_t source) { return read.speakers.sources[source].reasons.at(0).rule; };
    SUBCASE("each source tells what settled it") {
        CHECK(reason(0) == newsmodel::description(newsmodel::settled_by::full_name));
        CHECK(reason(1) == newsmodel::description(newsmodel::settled_by::part_of_name));
        CHECK(reason(2) == newsmodel::description(newsmodel::settled_by::pronoun));
    }
    SUBCASE("a name is as sure as names are, a pronoun as its ranking says") {
        CHECK(read.speakers.sources[1].confidence == newsmodel::precision(newsmodel::settled_by::part_of_name));
        CHECK(read.speakers.sources[2].confidence > newsmodel::confidence::of(0.5));
    }
    SUBCASE("of two women either may be meant, and the second is not left out") {
        const auto two =
            told::read("Ana Ruiz met Eva Hill, and they left.\nThe talks ended.\nThe day was cold.\nShe said no.",
                       {{"She", "no", "said"}});
        CHECK(two.speakers.sources[0].confidence < newsmodel::confidence::of(0.8));
    }
}
