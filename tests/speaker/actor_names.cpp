#include <newsmodel/speaker/actor_names.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <vector>

TEST_CASE("actor_names") {
    SUBCASE("a seat is its government where it acts, a place where something happens there") {
        const gathered read{"North Korea left. Pyongyang said no. They met in Pyongyang."};
        CHECK(read.who("Pyongyang") == read.who("North Korea"));
        CHECK(read.who("Pyongyang", 2) == newsmodel::entity::none);
    }
    SUBCASE("a seat that describes a noun is none") {
        const gathered read{"The United States left. Washington lawyers said no."};
        CHECK(read.who("Washington") != read.who("United States"));
    }
    SUBCASE("a government of the program's has the seats that the language knows") {
        const std::vector<newsmodel::actor> known{{.name = "Kingdom of Norway",
                                                   .kind = newsmodel::actor_kind::government,
                                                   .aliases = {"Norway"},
                                                   .key = "n"}};
        const gathered read{"Norway left. Oslo said no.", known};
        CHECK(read.entity("Oslo").name == "Kingdom of Norway");
        CHECK(read.who("Oslo") == read.who("Norway"));
    }
    SUBCASE("a person of the program's is met by title and by surname, too") {
        const std::vector<newsmodel::actor> known{
            {.name = "Ana B. Ruiz", .kind = newsmodel::actor_kind::person, .aliases = {"Ana Ruiz"}, .key = "7"}};
        const gathered read{"Mayor Ana Ruiz left. Then Ruiz slept.", known};
        CHECK(read.entity("Ana Ruiz").name == "Ana B. Ruiz");
        CHECK(read.who("Ruiz") == read.who("Ana Ruiz"));
    }
}
