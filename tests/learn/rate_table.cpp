#include <newsmodel/learn/rate_table.hpp>

#include <newsmodel/learn/training/count_rates.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace newsmodel::learn;

static_assert(support_of(0) == 0 && support_of(1) == 1 && support_of(2) == 3 && support_of(3) == 4);
static_assert(support_of(4) == 5 && support_of(6) == 6 && support_of(1'000'000) < 42);

TEST_CASE("rate_table") {
    rate_counts counts{2, 0.5};
    for (std::uint32_t key = 0; key < 5000; ++key) counts.add(text_hash(std::to_string(key)), key % 4 == 0 ? 1 : 0);
    const model_words words = counts.write();
    const auto table = rate_table::read(words);
    REQUIRE(table);

    SUBCASE("a key has the rate that was counted") {
        int wrong = 0;
        for (std::uint32_t key = 0; key < 5000; ++key) {
            const std::uint32_t hash = text_hash(std::to_string(key));
            wrong += !((*table)(hash) == counts(hash));
        }
        CHECK(wrong <= 5);  // two bytes tell keys apart, nearly always
    }
    SUBCASE("a key never seen has the common rate, and says that it was never seen") {
        CHECK((*table)(text_hash("unseen")) == rate{.share = 128, .support = 0});
        CHECK(rate_table{}(7) == rate{});
    }
    SUBCASE("cut words are refused") { CHECK(!rate_table::read(std::span{words}.first(words.size() - 1))); }
}
