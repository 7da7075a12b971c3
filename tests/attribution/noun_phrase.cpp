#include <newsmodel/attribution/noun_phrase.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

std::string phrase_before(const std::string& text, const std::string& verb) {
    const sample sample{text};
    const token_range all{0, static_cast<std::uint32_t>(sample.document().tokens.size())};
    const token_range phrase =
        detail::noun_phrase_before(sample.document(), english.attribution, sample.tokens(verb).first, all);
    return phrase.empty() ? "" : std::string{sample.document().words(phrase)};
}

}  // namespace

TEST_CASE("noun_phrase") {
    SUBCASE("the nouns before a verb, with what belongs to them") {
        CHECK(phrase_before("Then, the city's new mayor said no.", "said") == "the city's new mayor");
    }
    SUBCASE("a third person stands alone") { CHECK(phrase_before("The mayor left, and she said no.", "said") == "she"); }
    SUBCASE("words without a noun are none") { CHECK(phrase_before("They were there and said no.", "said").empty()); }
    SUBCASE("auxiliaries and adverbs are of the verb") {
        const sample sample{"Ruiz has also said no."};
        const std::uint32_t said = sample.tokens("said").first;
        CHECK(detail::verb_group_start(sample.document(), english.attribution, said, {0, said}) == 1);
    }
}
