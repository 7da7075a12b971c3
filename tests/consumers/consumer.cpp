// What a program that uses the library needs at the least: the include, the namespace, an article read.
#include <newsmodel/article.hpp>

#include <cstdio>

int main() {
    const newsmodel::article article = newsmodel::read_text("\"We will vote no,\" Senator Ana Ruiz said on Monday.\n");
    const newsmodel::analysis analysis = newsmodel::analyze(article);
    int quotations = 0;
    for (const newsmodel::quotation& quotation : analysis | newsmodel::quotations) {
        std::printf("%s\n", quotation.content().joined().c_str());
        ++quotations;
    }
    return quotations == 1 ? 0 : 1;
}
