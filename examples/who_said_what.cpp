// Quotations of several articles, grouped by who said them: values that outlive their articles, in a map of the
// program's own.

#include <newsmodel/article.hpp>
#include <newsmodel/format.hpp>

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace news = newsmodel;

//{
/// A quotation that owns its words, and the file that it stands in.
struct found_quotation {
    std::string file;
    news::basic_quotation<std::string> quotation;
};

int main(int count, char** words) {
    news::analyzer analyzer{news::english};  // keeps its buffers from article to article
    std::map<std::string, std::vector<found_quotation>> by_speaker;

    for (int each = 1; each < count; ++each) {
        std::ifstream file{words[each], std::ios::binary};
        const news::article article = news::read_text({std::istreambuf_iterator<char>{file}, {}});
        for (const news::quotation& one : analyzer.analyze(article) | news::quotations)
            if (one.speaker().kind() != news::speaker_kind::open)
                by_speaker[std::string{one.speaker().name()}].push_back({words[each], one.to_owned()});
    }

    for (const auto& [name, said] : by_speaker) {
        fmt::print("{}\n", name);
        for (const auto& [file, quotation] : said)
            fmt::print("    {} ({}, {})\n", quotation.content(), quotation.form(), file);
    }
}
//}
