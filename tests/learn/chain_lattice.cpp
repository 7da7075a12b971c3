#include <newsmodel/learn/chain_lattice.hpp>

#include "enumerated_lattice.hpp"

#include <doctest/doctest.h>

#include <bit>

using namespace newsmodel::learn;
using newsmodel::learn::test::enumerated_lattice;

TEST_CASE_TEMPLATE("chain_lattice", Enumerated, enumerated_lattice<2>, enumerated_lattice<3>, enumerated_lattice<5>) {
    SUBCASE("the sum and every probability are those of all paths written out") {
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            Enumerated all{seed, 1 + seed % 5, seed % 2 == 1};
            if (all.paths.empty()) continue;
            const score total = all.lattice.sum_paths(all.transitions);
            REQUIRE(static_cast<double>(total) / one_nat == doctest::Approx(std::log(all.sum())).epsilon(1e-4));
            for (std::size_t i = 0; i < all.lattice.size(); ++i)
                for (std::size_t k = 0; k < all.lattice.marginal(i).size(); ++k)
                    REQUIRE(std::abs(all.lattice.marginal(i)[k] - all.marginal(i, k)) < 1e-4);
        }
    }
}

TEST_CASE("chain_lattice at its limits") {
    chain_lattice<3> lattice;
    const chain_transitions<3> transitions;

    SUBCASE("a probability is the slope of the sum") {
        const std::int32_t step = 2048;
        double slope = 0;
        for (const std::int32_t side : {-1, 1}) {
            lattice.clear();
            lattice.push({0, 30000, -5000});
            lattice.push({1000, 20000 + side * step, 7000});
            slope += static_cast<double>(side * lattice.sum_paths(transitions)) / (2 * step);
        }
        lattice.clear();
        lattice.push({0, 30000, -5000});
        lattice.push({1000, 20000, 7000});
        lattice.sum_paths(transitions);
        CHECK(slope == doctest::Approx(lattice.marginal(1)[1]).epsilon(0.002));
    }
    SUBCASE("a long sequence of large scores keeps its probabilities in range") {
        for (int i = 0; i < 5000; ++i) lattice.push({0, 200 * 65536, -200 * 65536});
        CHECK(lattice.sum_paths(transitions) == doctest::Approx(5000.0 * 200 * 65536));
        for (const auto& p : lattice.marginals()) REQUIRE(p == std::array<float, 3>{0, 1, 0});
    }
    SUBCASE("a position that allows no label leaves numbers, not NaN") {
        lattice.push({0, 0, 0});
        lattice.push({0, 0, 0}, 0);
        lattice.push({0, 65536, 0});
        lattice.sum_paths(transitions);
        for (const auto& p : lattice.marginals())
            for (const float v : p) CHECK((v >= 0 && v <= 1));
    }
    SUBCASE("an empty sequence sums to nothing") {
        CHECK(lattice.sum_paths(transitions) == 0);
        CHECK(lattice.marginals().empty());
    }
    SUBCASE("golden bits: if they change, compilers or flags no longer agree, or the arithmetic was changed") {
        lattice.push({0, 123456, -34567});
        lattice.push({0, -77777, 99999});
        lattice.push({0, 11111, 22222}, 0b101);
        CHECK(lattice.sum_paths(transitions) == 311490);
        CHECK(std::bit_cast<std::uint32_t>(lattice.marginal(0)[1]) == 1062087305);
        CHECK(std::bit_cast<std::uint32_t>(lattice.marginal(1)[2]) == 1061644471);
        std::uint64_t digest = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            enumerated_lattice<5> all{seed, 1 + seed % 4, seed % 2 == 1};
            digest = digest * 31 + static_cast<std::uint64_t>(all.lattice.sum_paths(all.transitions));
            for (const auto& p : all.lattice.marginals())
                for (const float v : p) digest = digest * 31 + std::bit_cast<std::uint32_t>(v);
        }
        CHECK(digest == 6749071086925147953U);
    }
}
