#include <newsmodel/syntax/training/train_tagger.hpp>

#include "../read_sample.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace news = newsmodel;
using enum news::part_of_speech;

namespace {

/// A text of one sentence from its words and their tags.
news::tagged_text tagged(std::initializer_list<std::pair<std::string_view, news::part_of_speech>> words) {
    news::tagged_text text;
    for (const auto& [word, tag] : words) {
        const auto first = static_cast<std::uint32_t>(text.text.size());
        text.text += word;
        text.tags.push_back({{first, static_cast<std::uint32_t>(text.text.size())}, tag});
        text.text += ' ';
    }
    text.layout = sample::lines_of(text.text);
    return text;
}

/// `plan` is a verb after `to`, a noun after `the`.
std::vector<news::tagged_text> small_corpus() {
    std::vector<news::tagged_text> texts;
    for (const std::string_view name : {"Ruiz", "Hale", "Pell", "Day"}) {
        texts.push_back(tagged({{name, proper_noun}, {"wants", verb_present_third}, {"to", to}, {"plan", verb_base}}));
        texts.push_back(
            tagged({{name, proper_noun}, {"wants", verb_present_third}, {"the", determiner}, {"plan", noun}}));
    }
    return texts;
}

}  // namespace

TEST_CASE("train_tagger") {
    const std::vector<news::tagged_text> texts = small_corpus();
    const news::language language = sample::untagged();
    const news::learn::model_words words = news::train_tagger(texts, language);

    SUBCASE("it learns what the neighbours say") {
        const news::tagger_accuracy accuracy =
            news::measure_tagger(texts, language, news::part_of_speech_tagger{words});
        CHECK(accuracy.words == 32);
        CHECK(accuracy.right == 32);
        CHECK(accuracy.value() == 1);
    }
    SUBCASE("and goes beyond what it has seen") {
        const std::vector<news::tagged_text> others{
            tagged({{"Frayne", proper_noun}, {"wants", verb_present_third}, {"the", determiner}, {"plan", noun}})};
        CHECK(news::measure_tagger(others, language, news::part_of_speech_tagger{words}).right == 4);
    }
    SUBCASE("twice the same is the same") { CHECK(news::train_tagger(texts, language) == words); }
    SUBCASE("tags that fit no token are passed over") {
        news::tagged_text text = tagged({{"can't", modal}, {"go", verb_base}});
        const std::vector<news::tagged_text> one{text};
        CHECK(news::measure_tagger(one, language, news::part_of_speech_tagger{words}).words == 1);
    }
    SUBCASE("no texts make a tagger that knows nothing") {
        const news::learn::model_words nothing = news::train_tagger({}, language);
        CHECK(news::measure_tagger({}, language, news::part_of_speech_tagger{nothing}).value() == 0);
    }
}
