// How fast each stage is, beside the floor: counting the words of the same bytes. Figures compare within one run.
//
// The texts are those of examples/articles; NEWSMODEL_BENCH_TEXTS names a folder of other ones.

#include <newsmodel/article.hpp>
#include <newsmodel/json.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace news = newsmodel;

/// The articles, read once, and what each stage takes and gives.
struct corpus {
    std::vector<std::string> texts;
    std::size_t bytes = 0;
    std::vector<news::article_view> articles;
    std::vector<news::document> documents;
    std::vector<std::vector<news::attribution>> attributions;
    std::vector<std::vector<news::mention>> mentions;
    std::vector<news::speaker_reading> speakers;
    std::vector<news::analysis> analyses;
};

void read_texts(corpus& all) {
    const char* folder = std::getenv("NEWSMODEL_BENCH_TEXTS");
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{folder != nullptr ? folder : NEWSMODEL_SOURCE_DIR "/examples/articles"}) {
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const auto& path : files) {
        std::ifstream file{path, std::ios::binary};
        all.texts.emplace_back(std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{});
        all.bytes += all.texts.back().size();
    }
}

corpus make_corpus() {
    corpus all;
    read_texts(all);
    news::document_reader reader{news::english};
    news::attribution_finder attributions{news::english};
    news::mention_finder mentions{news::english};
    news::speaker_resolver speakers{news::english};
    for (const std::string& text : all.texts) {
        const auto& article = all.articles.emplace_back(news::view_text(text));
        const auto& document = all.documents.emplace_back(reader.read(article.text(), article.layout()));
        all.attributions.push_back(attributions.find(document));
        const auto found = mentions.find(document);
        all.mentions.emplace_back(found.begin(), found.end());
        all.speakers.push_back(speakers.resolve(document, all.mentions.back(), all.attributions.back()));
        all.analyses.push_back(news::analyze(article));
    }
    return all;
}

const corpus& articles() {
    static const corpus all = make_corpus();
    return all;
}

/// Runs `stage(index)` over all articles and counts their bytes.
template <class Stage>
void measure(benchmark::State& state, Stage stage) {
    const corpus& all = articles();
    for (auto _ : state) {
        for (std::size_t index = 0; index < all.texts.size(); ++index) stage(index);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(all.bytes) * static_cast<std::int64_t>(state.iterations()));
}

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
    measure(state, [](std::size_t index) { benchmark::DoNotOptimize(news::view_text(std::string_view{articles().texts[index]})); });
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
