#include <newsmodel/learn/chain_paths.hpp>

#include "enumerated_lattice.hpp"

#include <doctest/doctest.h>

using namespace newsmodel::learn;
using newsmodel::learn::test::enumerated_lattice;

namespace {

template <std::size_t Labels>
void check_best(std::uint64_t seed, std::size_t length, std::size_t count) {
    const enumerated_lattice<Labels> all{seed, length, seed % 2 == 1};
    chain_paths<Labels> paths;
    paths.find(all.lattice, all.transitions, count);
    REQUIRE(paths.size() == std::min(count, all.paths.size()));
    for (std::size_t p = 0; p < paths.size(); ++p) {
        const auto labels = paths.labels(p);
        REQUIRE(paths.total(p) == all.paths[p].total);
        REQUIRE(std::vector(labels.begin(), labels.end()) == all.paths[p].labels);
    }
}

}  // namespace

TEST_CASE("chain_paths") {
    SUBCASE("the best paths are those of all written out, in order") {
        for (std::uint64_t seed = 0; seed < 80; ++seed) {
            check_best<2>(seed, 1 + seed % 7, 8);
            check_best<3>(seed, 1 + seed % 6, 8);
            check_best<5>(seed, 1 + seed % 4, 1 + seed % 20);
        }
    }
    SUBCASE("where there are fewer than wanted, each comes once") { check_best<3>(4, 2, 100); }

    chain_lattice<2> lattice;
    chain_paths<2> paths;
    const chain_transitions<2> free;

    SUBCASE("of three nats behind only the second is found, where one is the farthest") {
        for (int i = 0; i < 2; ++i) lattice.push({0, -3 * static_cast<std::int32_t>(one_nat)});
        paths.find(lattice, free, 8, one_nat);
        REQUIRE(paths.size() == 2);
        CHECK(paths.total(0) - paths.total(1) == 3 * one_nat);
        paths.find(lattice, free, 8, 3 * one_nat);
        CHECK(paths.size() == 3);
    }
    SUBCASE("equals keep one order") {
        for (int i = 0; i < 3; ++i) lattice.push({0, 0});
        paths.find(lattice, free, 8);
        CHECK(paths.size() == 8);
        std::vector<std::vector<std::uint8_t>> found;
        for (std::size_t p = 0; p < paths.size(); ++p)
            found.emplace_back(paths.labels(p).begin(), paths.labels(p).end());
        CHECK(found.front() == std::vector<std::uint8_t>{0, 0, 0});
        std::sort(found.begin(), found.end());
        CHECK(std::adjacent_find(found.begin(), found.end()) == found.end());
    }
    SUBCASE("no positions, none wanted, no way through: no paths") {
        paths.find(lattice, free, 4);
        CHECK(paths.size() == 0);
        lattice.push({0, 0}, 0);
        paths.find(lattice, free, 4);
        CHECK(paths.size() == 0);
        lattice.clear();
        lattice.push({0, 0});
        paths.find(lattice, free, 0);
        CHECK(paths.size() == 0);
    }
    SUBCASE("a path's probability is its score less the sum of all") {
        lattice.push({0, 65536});
        lattice.push({65536, 0});
        paths.find(lattice, free, 4);
        const score sum = lattice.sum_paths(free);
        double total = 0;
        for (std::size_t p = 0; p < 4; ++p) total += exponential(paths.total(p) - sum);
        CHECK(total == doctest::Approx(1).epsilon(1e-4));
    }
}
