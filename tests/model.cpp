#include <newsmodel/model.hpp>

#include <doctest/doctest.h>

#include <concepts>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace news = newsmodel;

static_assert(std::regular<news::quotation> && std::regular<news::basic_quotation<std::string>>);
static_assert(std::regular<news::position> && std::regular<news::speaker> && std::regular<news::article>);

TEST_CASE("model") {
    const news::speaker ruiz{{.name = "Ana Ruiz", .kind = news::speaker_kind::person}};

    SUBCASE("values go into hash maps: speakers, spans and ids") {
        std::unordered_map<news::speaker, int> quotations;
        ++quotations[ruiz];
        ++quotations[news::speaker{{.name = "Ana Ruiz", .kind = news::speaker_kind::person}}];
        ++quotations[news::speaker{{.name = "Ana Ruiz", .kind = news::speaker_kind::organization}}];
        CHECK(quotations[ruiz] == 2);
        CHECK(quotations.size() == 2);
        CHECK(std::unordered_set<news::byte_span>{{0, 1}, {0, 1}, {1, 2}}.size() == 2);
        CHECK(std::unordered_set<news::id<news::speaker>>{news::id<news::speaker>{3}}.contains(news::id<news::speaker>{3}));
    }
    SUBCASE("an owned quotation equals itself and holds its speaker") {
        const news::quotation said{{.content = {"No, said Ruiz", std::vector{news::byte_span{0, 2}}},
                                    .speaker = news::detail::speaker_reference<std::string_view>{ruiz}}};
        const auto kept = said.to_owned();
        CHECK(kept == said.to_owned());
        CHECK(kept.content().joined() == "No");
        CHECK(kept.speaker().name() == "Ana Ruiz");
    }
}
