#include <newsmodel/speaker/speaker_pairs.hpp>

#include "gathered.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// Two told of in a text, and what may mean them.
struct two_people : gathered {
    explicit two_people(std::string_view text) : gathered{text} {}

    [[nodiscard]] newsmodel::speaker_pairs pairs() const {
        return {newsmodel::english.mention, document, mentions, cast};
    }
    /// Whether the last `count` words before the final stop mean two.
    [[nodiscard]] bool means_two(std::uint32_t count) const {
        const auto end = static_cast<std::uint32_t>(document.tokens.size()) - 1;
        return pairs().means_two({end - count, end});
    }
    [[nodiscard]] newsmodel::speaker_pairs::pair at_end() const {
        return pairs().before(static_cast<std::uint32_t>(document.tokens.size()) - 1);
    }
};

}  // namespace

TEST_CASE("speaker_pairs: which words mean two told of before") {
    CHECK(two_people{"So said both."}.means_two(1));
    CHECK(two_people{"So said both women."}.means_two(2));
    CHECK(two_people{"So said the two pilots."}.means_two(2));
    CHECK_FALSE(two_people{"So said two pilots."}.means_two(2));
    CHECK_FALSE(two_people{"So said both reports."}.means_two(2));
}

TEST_CASE("speaker_pairs: which two") {
    SUBCASE("those whom the text joins, not somebody named since") {
        const two_people read{"Ana Ruiz and Tom Hale met. They liked Carl Berg."};
        CHECK(read.at_end().first == read.who("Ana Ruiz"));
        CHECK(read.at_end().second == read.who("Tom Hale"));
    }
    SUBCASE("else the two named last, the one named first in the article first") {
        const two_people read{"They liked Ana Ruiz. They liked Carl Berg. They liked Tom Hale. They met Berg."};
        CHECK(read.at_end().first == read.who("Carl Berg"));
        CHECK(read.at_end().second == read.who("Tom Hale"));
    }
    SUBCASE("one alone is no pair, nor is a body") {
        CHECK_FALSE(two_people{"They liked Ana Ruiz and the Harbor Board."}.at_end().found());
    }
    SUBCASE("`they` means two of the same sentence or the one before only") {
        const two_people near{"Ana Ruiz and Tom Hale met. They left."};
        const two_people far{"Ana Ruiz and Tom Hale met. It rained. It was late. They left."};
        const auto joined = [](const two_people& read) {
            return read.pairs().joined_before(static_cast<std::uint32_t>(read.document.tokens.size()) - 1).found();
        };
        CHECK(joined(near));
        CHECK_FALSE(joined(far));
    }
}
