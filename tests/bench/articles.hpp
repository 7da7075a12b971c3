#ifndef NEWSMODEL_TESTS_BENCH_ARTICLES_HPP_INCLUDED
#define NEWSMODEL_TESTS_BENCH_ARTICLES_HPP_INCLUDED

// What is measured: the texts of examples/articles, or of the folder that NEWSMODEL_BENCH_TEXTS names.

#include <newsmodel/article.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace bench {

namespace news = newsmodel;

/// The articles, read once, and what each stage takes and gives.
struct corpus {
    std::vector<std::string> texts;
    std::size_t bytes = 0;
    std::size_t tokens = 0;
    std::vector<news::article_view> articles;
    std::vector<news::document> documents;
    std::vector<std::vector<news::attribution>> attributions;
    std::vector<std::vector<news::mention>> mentions;
    std::vector<news::speaker_reading> speakers;
    std::vector<news::analysis> analyses;
};

inline void read_texts(corpus& all) {
    const char* folder = std::getenv("NEWSMODEL_BENCH_TEXTS");
    std::vector<std::filesystem::path> files;
    if (folder == nullptr) folder = NEWSMODEL_SOURCE_DIR "/examples/articles";
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const auto& path : files) {
        std::ifstream file{path, std::ios::binary};
        all.texts.emplace_back(std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{});
        all.bytes += all.texts.back().size();
    }
}

inline corpus make_corpus() {
    corpus all;
    read_texts(all);
    news::document_reader reader{news::english};
    news::attribution_finder attributions{news::english};
    news::mention_finder mentions{news::english};
    news::speaker_resolver speakers{news::english};
    for (const std::string& text : all.texts) {
        const auto& article = all.articles.emplace_back(news::view_text(text));
        const auto& document = all.documents.emplace_back(reader.read(article.text(), article.layout()));
        all.tokens += document.tokens.size();
        all.attributions.push_back(attributions.find(document));
        const auto found = mentions.find(document);
        all.mentions.emplace_back(found.begin(), found.end());
        all.speakers.push_back(speakers.resolve(document, all.mentions.back(), all.attributions.back()));
        all.analyses.push_back(news::analyze(article));
    }
    return all;
}

inline const corpus& articles() {
    static const corpus all = make_corpus();
    return all;
}

/// Runs `stage(index)` over all articles and counts their bytes; tells the time a token too.
template <class Stage>
void measure(benchmark::State& state, Stage stage) {
    const corpus& all = articles();
    for (auto _ : state) {
        for (std::size_t index = 0; index < all.texts.size(); ++index) stage(index);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(all.bytes) * static_cast<std::int64_t>(state.iterations()));
    using counter = benchmark::Counter;
    const auto flags = static_cast<counter::Flags>(counter::kIsIterationInvariantRate | counter::kInvert);
    state.counters["a_token"] = counter{static_cast<double>(all.tokens), flags};
}

}  // namespace bench

#endif
