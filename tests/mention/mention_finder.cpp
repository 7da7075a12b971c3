#include <newsmodel/mention/mention_finder.hpp>

#include <newsmodel/en/english.hpp>
#include <newsmodel/syntax/document_reader.hpp>
#include <newsmodel/text/basic_article.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using newsmodel::mention_kind;
using newsmodel::referent_kind;

namespace {

/// The mentions of one kind in a paragraph, their names or heads with `|` between.
std::string found(std::string_view text, mention_kind kind, bool whole = false) {
    newsmodel::article_layout parts;
    parts.body.push_back({0, static_cast<std::uint32_t>(text.size())});
    newsmodel::document_reader reader{newsmodel::english};
    newsmodel::mention_finder finder{newsmodel::english};
    const newsmodel::document& document = reader.read(text, parts);
    std::string all;
    for (const newsmodel::mention& one : finder.find(document)) {
        if (one.kind != kind) continue;
        if (!all.empty()) all += '|';
        all += document.words(whole ? one.tokens : one.name);
    }
    return all;
}
std::string names(std::string_view text) { return found(text, mention_kind::name); }
std::string nouns(std::string_view text) { return found(text, mention_kind::noun, true); }

/// What the first name of a paragraph stands for.
referent_kind kind_of(std::string_view text) {
    newsmodel::article_layout parts;
    parts.body.push_back({0, static_cast<std::uint32_t>(text.size())});
    newsmodel::document_reader reader{newsmodel::english};
    newsmodel::mention_finder finder{newsmodel::english};
    const newsmodel::document& document = reader.read(text, parts);
    for (const newsmodel::mention& one : finder.find(document)) {
        if (one.kind == mention_kind::name) return one.referent;
    }
    return referent_kind::unnamed;
}

/// The name that the first noun of a paragraph is apposed to.
std::string apposed(std::string_view text) {
    newsmodel::article_layout parts;
    parts.body.push_back({0, static_cast<std::uint32_t>(text.size())});
    newsmodel::document_reader reader{newsmodel::english};
    newsmodel::mention_finder finder{newsmodel::english};
    const newsmodel::document& document = reader.read(text, parts);
    const auto mentions = finder.find(document);
    for (const newsmodel::mention& one : mentions) {
        if (one.kind == mention_kind::noun && one.apposed != newsmodel::mention::none)
            return std::string{document.words(mentions[one.apposed].name)};
    }
    return {};
}

}  // namespace

TEST_CASE("mention_finder: names") {
    SUBCASE("particles, hyphens, initials, suffixes and apostrophes stay inside a name") {
        CHECK(names("It was Ursula von der Leyden who left.") == "Ursula von der Leyden");
        CHECK(names("They met Kim Tae-yong there.") == "Kim Tae-yong");
        CHECK(names("It was Sen. Joseph R. O'Neill Jr. who left.") == "Joseph R. O'Neill Jr.");
    }
    SUBCASE("a title ends where the name begins") {
        CHECK(names("then Secretary of State Ana Ruiz left") == "Ana Ruiz");
        CHECK(names("then Norwegian Prime Minister Ola Dahl left") == "Norwegian|Ola Dahl");
    }
    SUBCASE("a name after another name is a name of its own") {
        CHECK(names("They asked Elmport Harbor Gazette columnist Ana Ruiz.") == "Elmport Harbor Gazette|Ana Ruiz");
        CHECK(names("They asked Elmport's Ana Ruiz.") == "Elmport|Ana Ruiz");
    }
    SUBCASE("a capital at the start of a sentence is no name") {
        CHECK(names("Legal observers left. The mayor stayed.") == "");
        CHECK(names("However, Ruiz left.") == "Ruiz");
    }
    SUBCASE("months and days are no names") { CHECK(names("They left on Monday in June.") == ""); }
    SUBCASE("small words join the parts of an organization") {
        CHECK(names("It joined the Center for Harbor and Trade Studies.") == "Center for Harbor and Trade Studies");
        CHECK(names("It joined the Department of Justice.") == "Department of Justice");
        CHECK(names("It joined Ruiz and Hale.") == "Ruiz|Hale");
    }
    SUBCASE("a headline's capitals are names where the text or a given name shows it") {
        CHECK(kind_of("They met Ana Ruiz.") == referent_kind::person);
        CHECK(kind_of("They met the Elmport Police Department.") == referent_kind::organization);
        CHECK(kind_of("They read the Elmport Gazette.") == referent_kind::publisher);
        CHECK(kind_of("They met some Unionists.") == referent_kind::group);
    }
}

TEST_CASE("mention_finder: nouns") {
    SUBCASE("a role with its determiner and what it governs") {
        CHECK(nouns("They met the mayor of Elmport yesterday.") == "the mayor of Elmport");
        CHECK(nouns("They met two senior officials.") == "two senior officials");
    }
    SUBCASE("a noun before another is no mention") {
        CHECK(nouns("They met the campaign manager.") == "the campaign manager");
    }
    SUBCASE("a noun that acts after a comma explains no name before it") {
        const std::string_view acts = "It is late for Elmport, the lawsuit says.";
        CHECK(apposed(acts) == "");
        CHECK(apposed("They met Ana Ruiz, the mayor, there.") == "Ana Ruiz");
        CHECK(apposed("They met Ana Ruiz, the mayor said.") == "");
    }
    SUBCASE("a determiner before a name is no noun") { CHECK(nouns("Another Hale fan left.") == ""); }
    SUBCASE("a role in the plural is a group") { CHECK(nouns("The pilots left.") == "The pilots"); }
    SUBCASE("a document") { CHECK(nouns("They read a new poll.") == "a new poll"); }
}

TEST_CASE("mention_finder: pronouns") {
    CHECK(found("She told them that I knew.", mention_kind::pronoun) == "She|them|I");
    CHECK(found("The US agreed.", mention_kind::pronoun) == "");
}

TEST_CASE("mention_finder: hostile texts") {
    CHECK(names("") == "");
    CHECK(names("\xff\xfe\x80") == names("\xff\xfe\x80"));
    const std::string capitals(100'000, 'A');
    CHECK_NOTHROW((void)names(capitals));
    std::string many;
    for (int n = 0; n < 50'000; ++n) many += "Aa ";
    CHECK_NOTHROW((void)names(many));
}

TEST_CASE("mention_finder: where a name begins") {
    SUBCASE("a state that is a given name too is none before a title") {
        CHECK(names("Virginia Gov. Tom Hale left.") == "Virginia|Tom Hale");
    }
    SUBCASE("titles of several before a list of names are honorifics") {
        CHECK(names("They met Sens. Ana Ruiz and Tom Hale.") == "Ana Ruiz|Tom Hale");
    }
    SUBCASE("a verb at the start of a sentence is no given name") {
        CHECK(names("Said Hale at the time: no.") == "Hale");
    }
    SUBCASE("a body is named with its subject") {
        CHECK(names("They asked the Council on Trade there.") == "Council on Trade");
        CHECK(names("They met Ruiz on Monday.") == "Ruiz");
    }
}
