#include <newsmodel/speaker/basic_speaker.hpp>

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <string_view>
#include <type_traits>

using newsmodel::speaker;
using newsmodel::speaker_kind;

TEST_CASE("basic_speaker") {
    std::string text = "Senator Ana Ruiz spoke.";
    const speaker ruiz{{.name = std::string_view{text}.substr(8, 8),
                        .kind = speaker_kind::person,
                        .roles = {std::string_view{text}.substr(0, 7)},
                        .aliases = {"Ruiz"},
                        .mentions = {{0, 16}},
                        .key = "Q1"}};

    SUBCASE("it hands back what it was made of") {
        CHECK(ruiz.name() == "Ana Ruiz");
        CHECK(ruiz.kind() == speaker_kind::person);
        CHECK(ruiz.roles().front() == "Senator");
        CHECK(ruiz.aliases().front() == "Ruiz");
        CHECK(ruiz.mentions().front().in(text) == "Senator Ana Ruiz");
        CHECK(ruiz.key() == "Q1");
    }
    SUBCASE("an owned copy outlives the text, a borrowed one does not") {
        const newsmodel::basic_speaker<std::string> owned = ruiz.to_owned();
        text.assign(text.size(), '-');
        CHECK(owned.name() == "Ana Ruiz");
        CHECK(owned.roles().front() == "Senator");
        CHECK(owned.mentions() == ruiz.mentions());
        CHECK(ruiz.name() == "--------");
    }
    SUBCASE("two with one name and another kind are not equal, and hash apart") {
        const speaker person{{.name = "Hale", .kind = speaker_kind::person}};
        const speaker company{{.name = "Hale", .kind = speaker_kind::organization}};
        CHECK(person != company);
        CHECK(std::hash<speaker>{}(person) != std::hash<speaker>{}(company));
        CHECK(std::hash<speaker>{}(person) == std::hash<newsmodel::basic_speaker<std::string>>{}(person.to_owned()));
    }
}

TEST_CASE("speaker_reference") {
    using borrowing = newsmodel::detail::speaker_reference<std::string_view>;
    using owning = newsmodel::detail::speaker_reference<std::string>;
    static_assert(std::is_trivially_copyable_v<borrowing> && !std::is_trivially_copyable_v<owning>);

    const speaker ruiz{{.name = "Ana Ruiz"}};
    const speaker same = ruiz;
    const speaker hale{{.name = "Tom Hale"}};
    SUBCASE("a borrowing one points at its speaker") { CHECK(&borrowing{ruiz}.get() == &ruiz); }
    SUBCASE("the speakers are compared, not where they stand") {
        CHECK(borrowing{ruiz} == borrowing{same});
        CHECK_FALSE(borrowing{ruiz} == borrowing{hale});
    }
    SUBCASE("an owned one holds a copy") { CHECK(borrowing{ruiz}.to_owned().get().name() == "Ana Ruiz"); }
}
