#include <newsmodel/analysis/merge_speakers.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

using newsmodel::speaker;
using newsmodel::speaker_kind;

namespace {

speaker one(std::string_view name, speaker_kind kind = speaker_kind::person, std::string_view key = {}) {
    return speaker{{.name = name, .kind = kind, .key = key}};
}
newsmodel::analysis article(std::vector<speaker> speakers) {
    auto contents = std::make_shared<newsmodel::analysis_contents>();
    contents->speakers.speakers = std::move(speakers);
    return newsmodel::analysis{std::move(contents)};
}

}  // namespace

TEST_CASE("same_speaker") {
    SUBCASE("a full name is the same person, with a middle initial or without") {
        CHECK(same_speaker(one("Ana Ruiz"), one("Ana Ruiz")));
        CHECK(same_speaker(one("Ana Ruiz"), one("Ana B. Ruiz")));
        CHECK(same_speaker(one("Ana Bela Ruiz"), one("Ana B. Ruiz")));
        CHECK_FALSE(same_speaker(one("Ana C. Ruiz"), one("Ana B. Ruiz")));
    }
    SUBCASE("a shared surname alone never joins") {
        CHECK_FALSE(same_speaker(one("Ruiz"), one("Ana Ruiz")));
        CHECK_FALSE(same_speaker(one("Ruiz"), one("Ruiz")));
        CHECK_FALSE(same_speaker(one("Tom Ruiz"), one("Ana Ruiz")));
    }
    SUBCASE("a body is the same by its whole name") {
        CHECK(same_speaker(one("The Harbor Board", speaker_kind::organization), one("Harbor Board", speaker_kind::organization)));
        CHECK_FALSE(same_speaker(one("Harbor Board", speaker_kind::organization), one("Harbor Board", speaker_kind::document)));
    }
    SUBCASE("keys of the program decide") {
        CHECK(same_speaker(one("Ruiz", speaker_kind::person, "Q1"), one("Ana Ruiz", speaker_kind::person, "Q1")));
        CHECK_FALSE(same_speaker(one("Ana Ruiz", speaker_kind::person, "Q2"), one("Ana Ruiz", speaker_kind::person, "Q1")));
    }
    SUBCASE("nobody in particular is the same as nobody") {
        CHECK_FALSE(same_speaker(one("two officials", speaker_kind::unnamed), one("two officials", speaker_kind::unnamed)));
        CHECK_FALSE(same_speaker(one("she", speaker_kind::open), one("she", speaker_kind::open)));
    }
    SUBCASE("one that owns its words and one that borrows them") { CHECK(same_speaker(one("Ana Ruiz").to_owned(), one("Ana Ruiz"))); }
}

TEST_CASE("merge_speakers") {
    const std::vector<newsmodel::analysis> articles{article({one("Ana Ruiz"), one("Hale")}),
                                                    article({one("Tom Hale"), one("Ana B. Ruiz"), one("two officials", speaker_kind::unnamed)})};
    const auto merged = newsmodel::merge_speakers(articles);
    REQUIRE(merged.size() == 3);
    CHECK(merged[0].name == "Ana B. Ruiz");
    REQUIRE(merged[0].appearances.size() == 2);
    CHECK(merged[0].appearances[1] == newsmodel::speaker_appearance{1, newsmodel::id<speaker>{1}});
    CHECK(merged[1].name == "Hale");
    CHECK(merged[2].name == "Tom Hale");
}
