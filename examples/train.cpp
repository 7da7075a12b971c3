// Trains the models of a language pack on articles that people have marked, and writes them as headers.
//
//   train attributions train.jsonl --layers train.layers.jsonl --ud ud --out include/newsmodel/en
//   train speakers speakers.jsonl --out include/newsmodel/en
//   train positions positions.jsonl --attributions held-out.jsonl --out include/newsmodel/en
//   train acts sentences.jsonl
//
// docs/corpus.md describes the files. The same files give the same bytes.

#include "train/classify_acts.hpp"
#include "train/known_speakers.hpp"
#include "train/learn_attributions.hpp"
#include "train/learn_positions.hpp"
#include "train/options.hpp"
#include "train/progress.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <exception>

namespace train = newsmodel::train;

namespace {

void learn(const train::options& chosen) {
    chosen.output.prepare();
    switch (chosen.subject) {
        case train::subject::attributions: return train::learn_attributions(chosen);
        case train::subject::speakers: return train::learn_speakers(chosen.corpus, chosen.output);
        case train::subject::positions:
            return train::learn_positions(chosen.corpus, chosen.attributions, chosen.output);
        case train::subject::acts: return train::classify_acts(chosen.corpus);
    }
}

}  // namespace

int main(int count, char** words) {
    train::options chosen;
    if (const auto end = train::read_options(count, words, chosen)) return *end;
    try {
        learn(chosen);
        train::tell("done");
        return train::all_done;
    } catch (const std::exception& error) {
        fmt::print(stderr, "train: {}\n", error.what());
        return train::failed;
    }
}
