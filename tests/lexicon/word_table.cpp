#include <newsmodel/lexicon/word_table.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace news = newsmodel;
namespace detail = newsmodel::detail;

namespace {

std::vector<std::string> words_of(std::string_view list) {
    std::vector<std::string> words;
    detail::for_each_word(list, [&](std::string_view word) { words.emplace_back(word); });
    return words;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    detail::for_each_line(text, [&](std::string_view line) { lines.emplace_back(line); });
    return lines;
}

}  // namespace

TEST_CASE("word_table") {
    using words = std::vector<std::string>;

    SUBCASE("blanks and lines separate words, however many") {
        CHECK(words_of("\nsaid told\n  added \n") == words{"said", "told", "added"});
        CHECK(words_of("said") == words{"said"});
        CHECK(words_of(" \n ").empty());
        CHECK(words_of("").empty());
    }
    SUBCASE("a line keeps its blanks; one that is empty is none") {
        CHECK(lines_of("\nread more:\n\nsee also") == words{"read more:", "see also"});
        CHECK(lines_of("\n\n").empty());
        CHECK(lines_of("").empty());
    }
    SUBCASE("the words of a list are counted, never too few") {
        CHECK(detail::count_words("said told\nadded") == 3);
        CHECK(detail::count_words("\nsaid  told\n") >= 2);
        CHECK(detail::count_words("") == 1);
    }
    SUBCASE("a table has a free slot, whatever stands in it") {
        static_assert(detail::slots_for(0) == 1);
        static_assert(detail::slots_for(1) == 4);
        static_assert(detail::slots_for(31) == 64);
        static_assert(detail::slots_for(32) == 128);
    }
    SUBCASE("a key is found where it stands, past others that want the same slot; another's place is free") {
        std::array<news::word_key, 4> slots{};
        const news::word_key first{6}, second{10}, third{14};
        slots[detail::slot_of(slots.data(), slots.size(), first)] = first;
        slots[detail::slot_of(slots.data(), slots.size(), second)] = second;
        CHECK(detail::slot_of(slots.data(), slots.size(), first) == 2);
        CHECK(detail::slot_of(slots.data(), slots.size(), second) == 3);
        CHECK(detail::slot_of(slots.data(), slots.size(), third) == 0);
        CHECK(slots[0] == news::word_key{});
    }
}
