#include <newsmodel/analysis/folded_words.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace news = newsmodel;

namespace {

std::vector<news::word_key> keys(std::string_view text) {
    std::vector<news::word_key> found;
    for (news::folded_words words{text}; words.next();) found.push_back(words.key());
    return found;
}

}  // namespace

TEST_CASE("folded_words") {
    using namespace news::literals;
    using words = std::vector<news::word_key>;

    SUBCASE("what is no letter and no digit stands between words") {
        CHECK(keys("\"The 27-nation bloc,\" he said.") ==
              words{"the"_word, "27"_word, "nation"_word, "bloc"_word, "he"_word, "said"_word});
        CHECK(keys("\u201cNo\u201d\u2014he\u2019s") == words{"no"_word, "he"_word, "s"_word});
        CHECK(keys("").empty());
        CHECK(keys("... -- \u2026").empty());
    }
    SUBCASE("a stop after a letter is passed over") {
        CHECK(keys("U.S. v. .NET") == words{"us"_word, "v"_word, "net"_word});
        news::folded_words title{"Mr. Hale"};
        CHECK((title.next() && title.stopped() && title.next() && !title.stopped() && !title.next()));
    }
    SUBCASE("it can be used before the program runs") {
        static_assert([] {
            std::size_t count = 0;
            for (news::folded_words each{"one two three"}; each.next();) ++count;
            return count;
        }() == 3);
    }
    SUBCASE("a separator cut off by the end of the text ends there") {
        CHECK(keys("no\xe2\x80") == words{"no"_word});
        CHECK(keys("\xe2\x80").empty());
    }
}
