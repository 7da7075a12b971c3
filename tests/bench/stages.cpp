// How fast each stage is, beside the floor: counting the words of the same bytes. Figures compare within one run.

#include "articles.hpp"

#include <newsmodel/article.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <string_view>

namespace {

namespace news = newsmodel;
using bench::articles, bench::corpus, bench::measure;

void floor_counting_words(benchmark::State& state) {
    measure(state, [](std::size_t index) {
        std::size_t words = 0;
        bool inside = false;
        for (const char byte : articles().texts[index]) {
            const bool blank = byte == ' ' || byte == '\n';
            words += !blank && !inside;
            inside = !blank;
        }
        benchmark::DoNotOptimize(words);
    });
}
BENCHMARK(floor_counting_words);

void text(benchmark::State& state) {
    measure(state, [](std::size_t index) {
        benchmark::DoNotOptimize(news::view_text(std::string_view{articles().texts[index]}));
    });
}
BENCHMARK(text);

void syntax(benchmark::State& state) {
    news::document_reader reader{news::english};
    measure(state, [&](std::size_t index) {
        const auto& article = articles().articles[index];
        benchmark::DoNotOptimize(reader.read(article.text(), article.layout()));
    });
}
BENCHMARK(syntax);

void mention(benchmark::State& state) {
    news::mention_finder finder{news::english};
    measure(state, [&](std::size_t index) { benchmark::DoNotOptimize(finder.find(articles().documents[index])); });
}
BENCHMARK(mention);

void attribution(benchmark::State& state) {
    news::attribution_finder finder{news::english};
    measure(state, [&](std::size_t index) { benchmark::DoNotOptimize(finder.find(articles().documents[index])); });
}
BENCHMARK(attribution);

void speaker(benchmark::State& state) {
    news::speaker_resolver resolver{news::english};
    measure(state, [&](std::size_t index) {
        const corpus& all = articles();
        benchmark::DoNotOptimize(resolver.resolve(all.documents[index], all.mentions[index], all.attributions[index]));
    });
}
BENCHMARK(speaker);

void position(benchmark::State& state) {
    news::position_finder finder{news::english};
    measure(state, [&](std::size_t index) {
        const corpus& all = articles();
        benchmark::DoNotOptimize(finder.find(all.documents[index], all.attributions[index], all.speakers[index]));
    });
}
BENCHMARK(position);

void everything(benchmark::State& state) {
    news::analyzer analyzer{news::english};
    measure(state, [&](std::size_t index) {
        const news::article_view article = news::view_text(std::string_view{articles().texts[index]});
        benchmark::DoNotOptimize(analyzer.analyze(article));
    });
}
BENCHMARK(everything);

}  // namespace
