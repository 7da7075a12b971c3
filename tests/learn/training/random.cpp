#include <newsmodel/learn/training/random.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace newsmodel::learn;

TEST_CASE("random_numbers") {
    SUBCASE("golden values: if they change, models trained from the same data get other bytes") {
        random_numbers random{7};
        CHECK(random() == 0x63CBE1E459320DD7);
        CHECK(random.below(1000) < 1000);
    }
    SUBCASE("a shuffle keeps all values, and its order depends on the seed alone") {
        std::vector<int> a(100);
        std::iota(a.begin(), a.end(), 0);
        std::vector<int> b = a, c = a;
        random_numbers one{1}, again{1}, two{2};
        shuffle(std::span{a}, one);
        shuffle(std::span{b}, again);
        shuffle(std::span{c}, two);
        CHECK(a == b);
        CHECK(a != c);
        std::sort(a.begin(), a.end());
        CHECK(a.back() == 99);
        CHECK(std::adjacent_find(a.begin(), a.end()) == a.end());
    }
}
