#include <newsmodel/version.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

TEST_CASE("version") {
    SUBCASE("the words and the number say the same") {
        const std::string words = std::to_string(NEWSMODEL_VERSION / 10000) + '.' +
                                  std::to_string(NEWSMODEL_VERSION / 100 % 100) + '.' +
                                  std::to_string(NEWSMODEL_VERSION % 100);
        CHECK(std::string_view{newsmodel::version} == words);
    }
}
