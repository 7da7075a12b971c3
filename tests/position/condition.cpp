#include <newsmodel/position/condition.hpp>

#include "position/words_of.hpp"

#include <doctest/doctest.h>

#include <string>

using position_test::words_of;

TEST_CASE("find_condition") {
    const auto condition = [](std::string_view text, std::string_view first, std::string_view last) {
        const words_of read{text};
        const auto found =
            newsmodel::find_condition(read.words(), read.token("Ruiz"), {read.token(first), read.token(last) + 1});
        return found ? read.text(*found) : std::string{};
    };
    CHECK(condition("Ruiz will sign the bill unless the tax goes.", "sign", "bill") == "unless the tax goes");
    CHECK(condition("If the tax goes, Ruiz will sign the bill.", "sign", "bill") == "If the tax goes");
    CHECK(condition("On Monday, Ruiz will sign the bill.", "sign", "bill") == "");
    CHECK(condition("Ruiz will sign the bill because the tax goes.", "sign", "bill") == "");
}
