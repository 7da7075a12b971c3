#include <newsmodel/lexicon/actor_table.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

namespace news = newsmodel;
using news::actor_alias;

namespace {

/// What a table calls the actor of a phrase; empty where it knows none.
std::string_view named(const news::actor_table& table, std::string_view phrase) {
    const news::actor_table::entry* found = table.find(news::phrase_key(phrase));
    return found ? table[found->actor].name : std::string_view{};
}
bool leads(const news::actor_table& table, std::string_view phrase, actor_alias alias) {
    const news::actor_table::entry* found = table.find(news::phrase_key(phrase));
    return found && found->alias == alias;
}

}  // namespace

TEST_CASE("name_word_key") {
    static_assert(news::name_word_key("U.S.") == news::name_word_key("us"));
    static_assert(news::name_word_key("O\u2019Neill") == news::name_word_key("O'NEILL"));
    static_assert(news::name_word_key("Ruiz") != news::name_word_key("Ruis"));
}

TEST_CASE("phrase_key") {
    static_assert(news::phrase_key("Harbour Trust") == news::phrase_key("HARBOUR  trust"));
    static_assert(news::phrase_key("Harbour Trust") != news::phrase_key("Trust Harbour"));
    static_assert(news::phrase_key("Harbour Trust") != news::phrase_key("HarbourTrust"));

    SUBCASE("word by word it is the same, the ending 's a word of its own") {
        news::phrase_key_builder builder;
        for (const std::string_view word : {"people", "'s", "trust"}) builder.add(news::key_of(word));
        CHECK(builder.key() == news::phrase_key("People's Trust"));
        CHECK(builder.key() != news::phrase_key("Peoples Trust"));
    }
}

TEST_CASE("actor_table: what a program brings") {
    const std::vector<news::actor> actors{
        {.name = "Harbour Trust", .kind = news::actor_kind::organization, .aliases = {"HT"}, .key = "Q1"},
        {.name = "Hale Tours", .kind = news::actor_kind::organization, .aliases = {"HT"}, .key = "Q2"}};
    const news::actor_table table{actors};
    CHECK(table.size() == 2);
    SUBCASE("a name and another name lead to one actor") {
        CHECK(named(table, "harbour trust") == "Harbour Trust");
        CHECK(named(table, "H.T.") == "Harbour Trust");
        CHECK(table[0].key == "Q1");
    }
    SUBCASE("a phrase of two actors is the first one's") { CHECK(named(table, "HT") != "Hale Tours"); }
    SUBCASE("part of a name is nobody") { CHECK(named(table, "Harbour") == ""); }
}

TEST_CASE("actor_table: governments") {
    news::actor_table table;
    table.add_governments("Norland|~the North,Kingdom of Norland|Elmport,Old Port|Norlandic|Norlanders\n\nSudmark\n");
    CHECK(table.size() == 2);
    SUBCASE("each column says how its phrases lead there") {
        CHECK(leads(table, "Norland", actor_alias::name));
        CHECK(leads(table, "Kingdom of Norland", actor_alias::name));
        CHECK(leads(table, "Elmport", actor_alias::seat));
        CHECK(leads(table, "Old Port", actor_alias::seat));
        CHECK(leads(table, "Norlandic", actor_alias::adjective));
        CHECK(leads(table, "Norlanders", actor_alias::inhabitants));
    }
    SUBCASE("a name with ~ is weak, and found without the mark") {
        CHECK(leads(table, "the North", actor_alias::weak));
        CHECK(named(table, "the North") == "Norland");
    }
    SUBCASE("a line may end early, and the last one needs no end") {
        CHECK(named(table, "Sudmark") == "Sudmark");
        table.add_governments("Westland||Weston");
        CHECK(named(table, "Weston") == "Westland");
        CHECK(table[2].kind == news::actor_kind::government);
    }
    SUBCASE("what a program brings first is not taken by a government") {
        news::actor_table own;
        own.add({.name = "Elmport FC", .kind = news::actor_kind::organization, .aliases = {"Elmport"}, .key = {}});
        own.add_governments("Norland||Elmport");
        CHECK(named(own, "Elmport") == "Elmport FC");
        CHECK(named(own, "Norland") == "Norland");
    }
}
