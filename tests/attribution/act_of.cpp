#include <newsmodel/attribution/act_of.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

attribution_act act(const std::string& text, std::string_view cue) {
    const sample sample{text};
    const token_range cues[]{sample.tokens(cue)};
    return act_of(sample.document(), cues, english.attribution);
}

}  // namespace

TEST_CASE("act_of") {
    CHECK(act("Ruiz said it was late.", "said") == attribution_act::speech);
    CHECK(act("Ruiz wrote that it was late.", "wrote") == attribution_act::writing);
    CHECK(act("Ruiz tweeted that it was late.", "tweeted") == attribution_act::writing);
    CHECK(act("Ruiz believes it is late.", "believes") == attribution_act::thought);
    CHECK(act("Ruiz supports the plan.", "supports") == attribution_act::attitude);
    SUBCASE("a cue without a known word is speech") {
        CHECK(act("According to Ruiz, it is late.", "According to") == attribution_act::speech);
    }
}
