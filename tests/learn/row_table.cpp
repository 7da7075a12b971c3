#include <newsmodel/learn/row_table.hpp>

#include <newsmodel/learn/training/random.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace newsmodel::learn;

namespace {

/// A table of random bytes, and the features that read it.
template <std::size_t Columns, row_check Check>
struct filled_table {
    using table_type = row_table<Columns, Check>;

    model_words words = model_words(table_type::word_count(6));
    std::vector<std::array<std::int8_t, Columns>> rows{64};
    std::vector<std::uint32_t> features;
    table_type table{words, 6};

    explicit filled_table(std::size_t count) {
        random_numbers random{Columns};
        for (std::size_t i = 0; i < count; ++i) features.push_back(static_cast<std::uint32_t>(random()));
        for (std::size_t r = 0; r < rows.size(); ++r)
            for (std::size_t k = 0; k < Columns; ++k) {
                rows[r][k] = static_cast<std::int8_t>(random.below(256));
                set_packed_byte(words, r * table_type::row_bytes + k, static_cast<std::uint8_t>(rows[r][k]));
            }
        if constexpr (Check == row_check::fingerprint)
            for (std::size_t i = 0; i < count; i += 2)
                set_packed_byte(words, feature_row(features[i], 6) * table_type::row_bytes + Columns,
                                feature_fingerprint(features[i]));
    }

    std::array<std::int32_t, Columns> slow_sum() const {
        std::array<std::int32_t, Columns> sum{};
        for (const std::uint32_t f : features)
            for (std::size_t k = 0; k < Columns && table.knows(f); ++k) sum[k] += rows[feature_row(f, 6)][k];
        return sum;
    }
};

}  // namespace

TEST_CASE_TEMPLATE("row_table", Table, filled_table<1, row_check::none>, filled_table<2, row_check::fingerprint>,
                   filled_table<4, row_check::none>, filled_table<4, row_check::fingerprint>,
                   filled_table<8, row_check::none>, filled_table<25, row_check::none>) {
    SUBCASE("the sum of rows is that of a plain loop, however many features there are") {
        for (const std::size_t count : {0U, 1U, 17U, 256U, 257U, 1000U}) {
            const Table filled{count};
            CHECK(filled.table.sum(filled.features) == filled.slow_sum());
        }
    }
}

TEST_CASE("row_table with fingerprints") {
    model_words words(row_table<1, row_check::fingerprint>::word_count(1));
    const std::uint32_t known = 0x05000001, stranger = 0x06000001;
    set_packed_byte(words, 2, 100);
    set_packed_byte(words, 3, feature_fingerprint(known));
    const row_table<1, row_check::fingerprint> table{words, 1};

    SUBCASE("a feature never seen in training does not count, though its row is another's") {
        CHECK(table.sum(std::array{known, stranger}) == std::array{100});
        CHECK(table.knows(known));
        CHECK(!table.knows(stranger));
    }
    SUBCASE("without, it does") {
        const row_table<2> plain{words, 1};
        CHECK(plain.sum(std::array{known, stranger})[0] == 200);
    }
}
