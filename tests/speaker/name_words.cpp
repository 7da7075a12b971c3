#include <newsmodel/speaker/name_words.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {

/// The comparisons of names, which only classes derived from `name_words` may call.
struct names : newsmodel::name_words {
    explicit names(const gathered& read) : name_words{newsmodel::english.mention}, read_{&read} {
        document_ = &read.document;
    }

    [[nodiscard]] newsmodel::token_range of(std::string_view words) const {
        return core(read_->mentions[read_->at(words)]);
    }
    [[nodiscard]] std::string_view core_of(std::string_view words) const { return document_->words(of(words)); }
    [[nodiscard]] bool given_names_agree(std::string_view a, std::string_view b) const {
        return name_words::given_names_agree(of(a), of(b));
    }
    [[nodiscard]] bool ends_with(std::string_view longer, std::string_view shorter) const {
        return name_words::ends_with(of(longer), of(shorter));
    }
    [[nodiscard]] newsmodel::word_key initials(std::string_view words, bool small) const {
        return acronym_of(of(words), small);
    }

    const gathered* read_;
};

}  // namespace

TEST_CASE("name_words") {
    const gathered read{
        "They met Joseph Hale Jr., then J. Hale, Jo Hale and Peter Hale. "
        "They joined the Elmport Harbor Board and praised the Harbor Board. They joined the Department of Harbor "
        "Affairs."};
    const names compare{read};
    SUBCASE("a suffix is left out") {
        CHECK(compare.core_of("Joseph Hale Jr.") == "Joseph Hale");
        CHECK(compare.core_of("Peter Hale") == "Peter Hale");
    }
    SUBCASE("an initial and the start of a given name agree with it, another does not") {
        CHECK(compare.given_names_agree("Joseph Hale Jr.", "J. Hale"));
        CHECK_FALSE(compare.given_names_agree("Peter Hale", "J. Hale"));
        CHECK_FALSE(compare.given_names_agree("Peter Hale", "Joseph Hale Jr."));
    }
    SUBCASE("one word at the end is not enough") {
        CHECK(compare.ends_with("Elmport Harbor Board", "Harbor Board"));
        CHECK_FALSE(compare.ends_with("Joseph Hale Jr.", "Peter Hale"));
    }
    SUBCASE("initials with and without small words") {
        CHECK(compare.initials("Department of Harbor Affairs", true) == newsmodel::key_of("DOHA"));
        CHECK(compare.initials("Department of Harbor Affairs", false) == newsmodel::key_of("DHA"));
    }
}
