#include <newsmodel/output/enum_names.hpp>

#include <doctest/doctest.h>

namespace news = newsmodel;

static_assert(news::named_enumeration<news::quotation_form> && !news::named_enumeration<int>);

TEST_CASE("name of an enumerator") {
    CHECK(name(news::quotation_form::indirect) == "indirect");
    CHECK(name(news::attribution_act::attitude) == "attitude");
    CHECK(name(news::factuality::stated) == "stated");
    CHECK(name(news::speaker_kind::organization) == "organization");
    CHECK(name(news::polarity::for_) == "for");
    CHECK(name(news::position_modality::conditional) == "conditional");
}
