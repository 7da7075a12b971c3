#include <newsmodel/mention/word_index.hpp>

#include <doctest/doctest.h>

#include <string>

TEST_CASE("word_index") {
    newsmodel::word_index<int> index;
    SUBCASE("a word keeps its value while others come") {
        for (int n = 1; n <= 1000; ++n) index[newsmodel::key_of(std::to_string(n))] = n;
        CHECK(index.size() == 1000);
        CHECK(*index.find(newsmodel::key_of("1")) == 1);
        CHECK(*index.find(newsmodel::key_of("1000")) == 1000);
    }
    SUBCASE("an emptied index knows no word") {
        index[newsmodel::key_of("ruiz")] = 1;
        index.clear();
        CHECK(index.find(newsmodel::key_of("ruiz")) == nullptr);
        CHECK(index[newsmodel::key_of("ruiz")] == 0);
    }
    SUBCASE("two words in a row have another key than in the other order") {
        CHECK(newsmodel::joined_key(newsmodel::key_of("a"), newsmodel::key_of("b")) !=
              newsmodel::joined_key(newsmodel::key_of("b"), newsmodel::key_of("a")));
    }
}
