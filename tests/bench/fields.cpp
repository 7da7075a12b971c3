// What the two fields cost that find attributions: making the features of their tokens, and looking up the weights of these.

#include "articles.hpp"

#include <newsmodel/attribution/cue_features.hpp>
#include <newsmodel/attribution/cue_finder.hpp>
#include <newsmodel/attribution/cue_gate.hpp>
#include <newsmodel/attribution/feature_list.hpp>
#include <newsmodel/attribution/frame_finder.hpp>
#include <newsmodel/attribution/role_features.hpp>
#include <newsmodel/attribution/role_window.hpp>
#include <newsmodel/attribution/token_traits.hpp>
#include <newsmodel/en/english.hpp>
#include <newsmodel/learn/model_words.hpp>
#include <newsmodel/learn/rate_table.hpp>
#include <newsmodel/syntax/document.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace {

namespace news = newsmodel;
namespace detail = newsmodel::detail;
using bench::articles;

/// The features of all tokens that a field labels, as a stream of hashes.
struct feature_stream {
    std::vector<std::uint32_t> hashes;
    std::vector<std::size_t> ends;  // of each token's

    void clear() {
        hashes.clear();
        ends.clear();
    }
    void add(std::span<const std::uint32_t> token) {
        hashes.insert(hashes.end(), token.begin(), token.end());
        ends.push_back(hashes.size());
    }
};

/// What the two fields are asked for in one article.
struct field_input {
    const news::document* document;
    std::vector<detail::token_traits> traits;
    std::vector<std::uint8_t> likely;
    std::vector<news::token_range> cues;
};

std::vector<field_input> make_inputs() {
    const auto& weights = news::english.attribution.weights;
    const auto rates = news::learn::rate_table::read(weights.cue_rates);
    detail::traits_reader traits{news::english.attribution};
    detail::cue_finder finder{weights.cue_gate, weights.cue_field};
    std::vector<field_input> inputs;
    for (const news::document& document : articles().documents) {
        traits.read(document);
        traits.rate(*rates);
        finder.find(document, traits.traits());
        field_input& one = inputs.emplace_back();
        one.document = &document;
        one.traits.assign(traits.traits().begin(), traits.traits().end());
        one.likely.assign(finder.likely().begin(), finder.likely().end());
        for (const detail::cue_candidate& candidate : finder.candidates()) one.cues.push_back(candidate.cue);
    }
    return inputs;
}

const std::vector<field_input>& inputs() {
    static const std::vector<field_input> all = make_inputs();
    return all;
}

/// As the cue finder does: the tokens that the gate lets pass.
void list_cue_features(feature_stream& out) {
    detail::cue_gate gate{news::english.attribution.weights.cue_gate};
    detail::cue_features features;
    detail::feature_list<detail::cue_features::most> list;
    for (const field_input& one : inputs())
        for (const news::sentence& sentence : one.document->sentences) {
            features.read(one.traits, sentence.tokens, false);
            gate.for_each_run(one.traits, sentence.tokens,
                              [&](std::uint32_t first, std::span<const std::uint8_t> masks) {
                                  for (std::size_t at = 0; at < masks.size(); ++at) {
                                      features.list(first - sentence.tokens.first + at, list);
                                      out.add(list.hashes());
                                  }
                              });
        }
}

/// As the frame finder does: the tokens around each candidate.
void list_role_features(feature_stream& out) {
    detail::role_features features;
    detail::feature_list<detail::role_features::most> list;
    for (const field_input& one : inputs()) {
        const detail::role_context context{*one.document, one.traits, one.likely};
        for (const news::token_range cue : one.cues) {
            const news::token_range window = detail::role_window(*one.document, cue);
            features.read(context, window, cue);
            for (std::uint32_t at = window.first; at < window.last; ++at) {
                if (cue.contains(at)) continue;
                features.list(at, list);
                out.add(list.hashes());
            }
        }
    }
}

/// Says how many look-ups a token of the article there are, and how long each of `hashes` takes.
void count(benchmark::State& state, const feature_stream& stream) {
    using counter = benchmark::Counter;
    const auto hashes = static_cast<double>(stream.hashes.size());
    const auto flags = static_cast<counter::Flags>(counter::kIsIterationInvariantRate | counter::kInvert);
    state.counters["lookups_a_token"] = hashes / static_cast<double>(articles().tokens);
    state.counters["a_lookup"] = counter{hashes, flags};
    state.SetBytesProcessed(static_cast<std::int64_t>(articles().bytes) *
                            static_cast<std::int64_t>(state.iterations()));
}

template <class ListFeatures>
void measure_features(benchmark::State& state, ListFeatures list_features) {
    inputs();
    feature_stream stream;
    for (auto _ : state) {
        stream.clear();
        list_features(stream);
        benchmark::DoNotOptimize(stream.hashes.data());
    }
    count(state, stream);
}

template <class Model, class ListFeatures>
void measure_lookups(benchmark::State& state, news::learn::model_view weights, ListFeatures list_features) {
    feature_stream stream;
    list_features(stream);
    const auto model = Model::read(weights);
    for (auto _ : state) {
        std::size_t first = 0;
        for (const std::size_t end : stream.ends) {
            benchmark::DoNotOptimize((*model)(std::span{stream.hashes}.subspan(first, end - first)));
            first = end;
        }
    }
    count(state, stream);
}

void cue_features(benchmark::State& state) { measure_features(state, list_cue_features); }
BENCHMARK(cue_features);

void cue_lookups(benchmark::State& state) {
    const auto weights = news::english.attribution.weights.cue_field;
    measure_lookups<detail::cue_finder::model>(state, weights, list_cue_features);
}
BENCHMARK(cue_lookups);

void role_features(benchmark::State& state) { measure_features(state, list_role_features); }
BENCHMARK(role_features);

void role_lookups(benchmark::State& state) {
    const auto weights = news::english.attribution.weights.role_field;
    measure_lookups<detail::frame_finder::model>(state, weights, list_role_features);
}
BENCHMARK(role_lookups);

}  // namespace
