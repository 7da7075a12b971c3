#include <newsmodel/speaker/speaker_index.hpp>

#include <doctest/doctest.h>

#include <vector>

TEST_CASE("speaker_index") {
    // Ruiz's spokesman Tom Hale
    // 0  4   7         17     25
    const std::vector<newsmodel::speaker> speakers{
        newsmodel::speaker{{.name = "Ruiz", .kind = newsmodel::speaker_kind::person, .mentions = {{0, 4}}}},
        newsmodel::speaker{{.name = "Tom Hale", .kind = newsmodel::speaker_kind::person, .mentions = {{0, 25}}}},
    };
    newsmodel::speaker_index index;
    index.read(speakers);
    SUBCASE("a span that is a mention") { CHECK(index.at({0, 4}) == newsmodel::id<newsmodel::speaker>{0}); }
    SUBCASE("a span that holds several is the longest that starts first") {
        CHECK(index.at({0, 30}) == newsmodel::id<newsmodel::speaker>{1});
    }
    SUBCASE("a name without its title") { CHECK(index.at({17, 25}) == newsmodel::id<newsmodel::speaker>{1}); }
    SUBCASE("a span without a mention") { CHECK_FALSE(index.at({40, 50})); }
}
