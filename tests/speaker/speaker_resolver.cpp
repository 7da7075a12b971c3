#include <newsmodel/speaker/speaker_resolver.hpp>

#include "told.hpp"

#include <doctest/doctest.h>

#include <string>
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
