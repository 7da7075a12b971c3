// Speakers of articles by the keys of a program's own: who is in its table keeps its name there, whatever form an
// article prints, and hands back its key. Who stays open is told with the candidates.

#include <newsmodel/analysis/merge_speakers.hpp>
#include <newsmodel/article.hpp>
#include <newsmodel/format.hpp>

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace news = newsmodel;

//{
/// What a program knows before it reads; the words must outlive the analyses.
const std::vector<news::actor> known{
    {.name = "Kingdom of Norway", .kind = news::actor_kind::government, .aliases = {"Norway"}, .key = "Q20"},
    {.name = "Lorimer Foods", .kind = news::actor_kind::organization, .aliases = {"Lorimer"}, .key = "maker-17"},
};

void tell(const news::analysis& read) {
    for (std::size_t at = 0; at < read.attributions().size(); ++at) {
        const news::source_reading& source = read.sources()[at];
        const news::speaker& who = read.speakers()[source.who.index()];
        if (!who.key().empty()) fmt::print("{} is {}\n", who.name(), who.key());
        if (who.kind() != news::speaker_kind::open) continue;
        for (const news::speaker_candidate& one : source.candidates)
            fmt::print("'{}' may be {}, {}\n", who.name(), read.speakers()[one.who.index()].name(), one.confidence);
    }
}

int main(int count, char** words) {
    news::analyzer analyzer{news::english, {.actors = known}};
    std::vector<news::article> articles;
    for (int each = 1; each < count; ++each) {
        std::ifstream file{words[each], std::ios::binary};
        articles.push_back(news::read_text({std::istreambuf_iterator<char>{file}, {}}));
    }
    std::vector<news::analysis> analyses;
    for (const news::article& one : articles) tell(analyses.emplace_back(analyzer.analyze(one)));

    // By keys, else by whole names; a surname alone joins nobody.
    for (const news::merged_speaker& one : news::merge_speakers(analyses))
        if (one.appearances.size() > 1) fmt::print("{} speaks in {} articles\n", one.name, one.appearances.size());
}
//}
