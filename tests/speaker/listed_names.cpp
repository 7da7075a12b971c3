#include <newsmodel/speaker/listed_names.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// The names that a source of its own text holds beside its head.
struct listed : gathered, newsmodel::listed_names {
    explicit listed(std::string_view text)
        : gathered{text}, listed_names{newsmodel::english.mention, document, mentions} {}

    [[nodiscard]] newsmodel::token_range all() const {
        return {0, static_cast<std::uint32_t>(document.tokens.size()) - 1};
    }
    [[nodiscard]] std::string closing() const {
        const std::uint32_t found = closing_name(newsmodel::mention::none, all());
        return found == newsmodel::mention::none ? "" : std::string{document.words(mentions[found].name)};
    }
    [[nodiscard]] bool others() const { return names_others(0, all()); }
};

}  // namespace

TEST_CASE("listed_names: the name that ends a source") {
    CHECK(listed{"A harbor flagmaker, Ana Ruiz."}.closing() == "Ana Ruiz");
    CHECK(listed{"Some harbor flagmakers, Ana Ruiz."}.closing() == "");
    CHECK(listed{"A call from Ana Ruiz."}.closing() == "");
}

TEST_CASE("listed_names: others beside the head") {
    CHECK(listed{"Ruiz and others."}.others());
    CHECK_FALSE(listed{"Ruiz of Leeds."}.others());
}
