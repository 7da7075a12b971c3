#include <newsmodel/position/rule_weight.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;

TEST_CASE("rule_weight") {
    const news::position_frame anywhere{};
    news::position_candidate one;
    CHECK(news::rule_weight(one) == 0);  // a clause: nothing says that it is a stand
    one.frame = &anywhere;
    one.route = news::holder_route::cue_source;
    const auto cue = news::rule_weight(one);
    one.route = news::holder_route::named;
    const auto named = news::rule_weight(one);
    one.route = news::holder_route::nearby;
    CHECK(cue > named);
    CHECK(named > news::rule_weight(one));
    one.route = news::holder_route::named;
    one.doubtful = true;
    CHECK(named > news::rule_weight(one));
}
