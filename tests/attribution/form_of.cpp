#include <newsmodel/attribution/form_of.hpp>

#include "attribution/read_sample.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace newsmodel;
using newsmodel::testing::sample;

namespace {

quotation_form form(const std::string& text, std::string_view content) {
    const sample sample{text};
    const token_range contents[]{sample.tokens(content)};
    return form_of(sample.document(), contents);
}

}  // namespace

TEST_CASE("form_of") {
    CHECK(form("\"It is late,\" Ruiz said.", "\"It is late,\"") == quotation_form::direct);
    CHECK(form("Ruiz said it was \"very late\" now.", "it was \"very late\" now") == quotation_form::mixed);
    CHECK(form("Ruiz said it was late.", "it was late") == quotation_form::indirect);
}
