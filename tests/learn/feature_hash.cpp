#include <newsmodel/learn/feature_hash.hpp>

#include <doctest/doctest.h>

#include <set>
#include <vector>

using namespace newsmodel::learn;

static_assert(feature_hash(1, 2, 3) != feature_hash(1, 3, 2), "places differ");
static_assert(feature_hash(1, 2) != feature_hash(2, 1), "a template is no value");
static_assert(feature_hash(7, 5, 9) == feature_hash_of_terms(7, feature_term(0, 5) + feature_term(1, 9)));
static_assert(feature_fingerprint(0xAB123456) == 0xAB);

TEST_CASE("feature_hash") {
    SUBCASE("a golden value: if it changes, every trained table is void and has to be trained again") {
        CHECK(feature_hash(12, 345, 6) == 3890971815);
        CHECK(text_hash("said") == 3068593412);
    }
    SUBCASE("small numbers spread over the rows as chance would have it") {
        std::set<std::size_t> rows;
        for (std::uint32_t t = 0; t < 64; ++t)
            for (std::uint32_t a = 0; a < 16; ++a)
                for (std::uint32_t b = 0; b < 16; ++b) rows.insert(feature_row(feature_hash(t, a, b), 14));
        const double expected = 16384 * (1 - 0.3679);  // as many features as rows fill 1 - 1/e of them
        CHECK(rows.size() == doctest::Approx(expected).epsilon(0.03));
    }
    SUBCASE("words that meet in one template do not meet in the others") {
        std::vector<std::uint32_t> first(1U << 12, 0);
        int met = 0, again = 0;
        for (std::uint32_t word = 1; word < 4000; ++word) {
            const std::uint32_t id = word * 2654435761U;
            std::uint32_t& other = first[feature_row(feature_hash(3, id), 12)];
            if (other != 0) {
                ++met;
                again += feature_row(feature_hash(4, id), 12) == feature_row(feature_hash(4, other), 12);
            }
            other = id;
        }
        CHECK(met > 1000);
        CHECK(again < 10);
    }
}
