#include <newsmodel/text/read_text.hpp>

#include <newsmodel/en/layout_words.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace news = newsmodel;

namespace {

/// English as far as reading a text needs it.
const news::language english = [] {
    news::language language{};
    language.layout = news::en::layout;
    return language;
}();

template <class Text>
concept viewable = requires(Text&& text) { news::view_text(std::forward<Text>(text), english); };

}  // namespace

TEST_CASE("read_text and view_text") {
    static_assert(viewable<std::string_view> && viewable<const std::string&> && viewable<std::string&> &&
                  viewable<const char*>);
    static_assert(!viewable<std::string>);

    const std::string text = "Mayor quits\n\nLONDON - He said no.\n";

    SUBCASE("a view borrows the text, an article owns it") {
        const news::article_view view = news::view_text(text, english);
        CHECK(view.text().data() == text.data());
        const news::article owner = news::read_text(text, english);
        CHECK(owner.text() == text);
        CHECK(owner.text().data() != text.data());
        CHECK(owner == view.to_owned());
        CHECK(owner.headline() == "Mayor quits");
    }
    SUBCASE("the text is not touched") {
        const std::string odd = std::string{"\uFEFF\r\n Mayor\0 quits\xFF \r\n\r\n", 24};
        CHECK(news::read_text(odd, english).text() == odd);
    }
    SUBCASE("what is no UTF-8, and NUL, is told with its byte") {
        const news::article article = news::read_text(std::string{"No\xFF.\0\n", 6}, english);
        CHECK(article.diagnostics() == std::vector<news::diagnostic>{{news::diagnostic_kind::invalid_utf8, {2, 3}},
                                                                     {news::diagnostic_kind::nul_byte, {4, 5}}});
        CHECK(article.text(article.layout().body.front()) == "No\xFF.");
    }
    SUBCASE("an empty text is an empty article") {
        CHECK(news::read_text("", english) == news::article{});
        CHECK(news::view_text("", english).layout() == news::article_layout{});
    }
    SUBCASE("4 GiB are too much, and are not looked at") {
        if constexpr (sizeof(std::size_t) > 4) {
            const std::string_view huge{text.data(), std::size_t{1} << 32};
            CHECK_THROWS_AS((void)news::view_text(huge, english), std::length_error);
        }
    }
}
