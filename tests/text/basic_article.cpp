#include <newsmodel/text/basic_article.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace news = newsmodel;

TEST_CASE("basic_article") {
    const std::string text = "Mayor quits\n\nBy Ana Ruiz\n\nHe said no.";
    news::article_layout layout;
    layout.headline = {0, 11};
    layout.byline = {13, 24};
    layout.body = {{26, 37}};

    SUBCASE("its parts are words of its text") {
        const news::article_view article{text, layout};
        CHECK(article.text().data() == text.data());
        CHECK(article.headline() == "Mayor quits");
        CHECK(article.byline() == "By Ana Ruiz");
        CHECK(article.text(article.layout().body.front()) == "He said no.");
        CHECK(article.diagnostics().empty());
    }
    SUBCASE("an empty one has none") {
        const news::article article;
        CHECK(article.text().empty());
        CHECK(!article.headline());
        CHECK(!article.byline());
        CHECK(article == news::article{});
    }
    SUBCASE("an owned one outlives the text, and moves") {
        news::article kept = [&] {
            const std::string passing = text;
            return news::article_view{passing, layout, {{news::diagnostic_kind::nul_byte, {1, 2}}}}.to_owned();
        }();
        const news::article moved = std::move(kept);
        CHECK(moved.headline() == "Mayor quits");
        CHECK(moved.diagnostics().size() == 1);
        CHECK(moved != news::article{text, layout});
        CHECK(moved == news::article{text, layout, {{news::diagnostic_kind::nul_byte, {1, 2}}}});
    }
}
