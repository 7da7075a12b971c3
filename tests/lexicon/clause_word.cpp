#include <newsmodel/lexicon/clause_word.hpp>

#include <doctest/doctest.h>

using namespace newsmodel;

namespace {

constexpr clause_word_list lists[] = {{clause_word::that, "that"}, {clause_word::to, "to that"}};
constexpr auto table = make_clause_word_table<lists>();

}  // namespace

TEST_CASE("clause_word") {
    constexpr clause_word_table words{table};
    static_assert(words.find("to"_word) == clause_word::to);
    CHECK(words.find("that"_word) == clause_word::that);  // the first list counts
    CHECK(words.find("late"_word) == clause_word::none);
    CHECK(clause_word_table{}.find("to"_word) == clause_word::none);
}
