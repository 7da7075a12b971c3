#include <newsmodel/speaker/role_fitness.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {

/// How entities of a text fit its nouns.
struct fitting : gathered, newsmodel::role_fitness {
    explicit fitting(std::string_view text) : gathered{text}, role_fitness{newsmodel::english.mention} {
        document_ = &document;
        mentions_ = mentions;
        cast_ = &cast;
    }
    [[nodiscard]] bool of_kind(std::string_view noun) const { return may_be_of_kind(mentions[at(noun)]); }
    [[nodiscard]] newsmodel::antecedent_fit fit(std::string_view noun, std::string_view name) const {
        return fitness(mentions[at(noun)], entity(name));
    }
};

}  // namespace

TEST_CASE("role_fitness: which nouns may mean any of their kind") {
    const fitting read{"They met the mayor, the dean of the school, the company, the campaign and the group."};
    CHECK(read.of_kind("the mayor"));
    CHECK_FALSE(read.of_kind("the dean of the school"));
    CHECK(fitting{"They met the former dean of the school."}.of_kind("the former dean of the school"));
    CHECK(read.of_kind("the company"));
    CHECK_FALSE(read.of_kind("the campaign"));  // only the one called so
    CHECK(read.of_kind("the group"));
}

TEST_CASE("role_fitness: who is of a kind") {
    using newsmodel::antecedent_fit;
    const fitting read{"They met Ana Ruiz of the Leeds Bank. They met the mayor and the company."};
    CHECK(read.fit("the mayor", "Ana Ruiz") == antecedent_fit::kind);
    CHECK(read.fit("the mayor", "Leeds Bank") == antecedent_fit::none);
    CHECK(read.fit("the company", "Ana Ruiz") == antecedent_fit::none);
}
