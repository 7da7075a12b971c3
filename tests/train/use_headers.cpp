// Reads with weights that train has written: compiled by headers.py, beside the headers of the pack `town`.

//{
#include <newsmodel/article.hpp>
#include <newsmodel/format.hpp>
#include <newsmodel/town/attribution_weights.hpp>
#include <newsmodel/town/tagger_weights.hpp>

#include <fmt/format.h>

namespace news = newsmodel;

constexpr news::language town = [] {
    news::language own = news::english;  // its words, with weights of one's own
    own.attribution.weights = news::town::trained_attribution_weights;
    own.syntax.tagger_weights = news::town::tagger_weights;
    return own;
}();

int main() {
    const news::article article = news::read_text(
        "The crew cleaned the lighthouse at Port Ellery.\n"
        "\"The lamp still turns,\" Otto Brandt said on Friday.\n"
        "Lena Moor said that the stairs were slippery.\n"
        "The tower has ninety steps.\n");
    news::analyzer analyzer{town};
    const news::analysis analysis = analyzer.analyze(article);
    for (const news::quotation& quotation : analysis | news::quotations)
        fmt::print("{}: {}\n", quotation.speaker().name(), quotation.content());
}
//}
static_assert(town.attribution.weights.role_field.size() < news::english.attribution.weights.role_field.size());
