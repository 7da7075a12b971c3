// Where everybody stands in one article: the positions as sentences, each with what a short target refers to and why it was
// read so.

#include <newsmodel/article.hpp>
#include <newsmodel/format.hpp>

#include <fmt/format.h>

#include <fstream>
#include <iterator>

namespace news = newsmodel;

//{
int main(int count, char** words) {
    for (int each = 1; each < count; ++each) {
        std::ifstream file{words[each], std::ios::binary};
        const news::article article = news::read_text({std::istreambuf_iterator<char>{file}, {}});
        const news::analysis analysis = news::analyze(article);

        for (const news::position& one : analysis.positions()) {
            fmt::print("{}\n", one);
            if (one.target_refers_to()) fmt::print("    which is: {}\n", one.target_refers_to()->text);
            for (const news::evidence& why : one.reasons()) fmt::print("    {}\n", why.rule);
        }
    }
}
//}
