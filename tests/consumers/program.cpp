// The program of docs/getting-started.md, built through each way in which the library reaches a program.

//{
#include <newsmodel/article.hpp>  // the front door
#include <newsmodel/format.hpp>   // prints the library's values

#include <fmt/format.h>

int main() {
    const newsmodel::article article = newsmodel::read_text(
        "PORT ELLERY - \"We will vote no,\" Senator Ana Ruiz said on Monday. "
        "She added that the harbor belongs to the city.\n");
    const newsmodel::analysis analysis = newsmodel::analyze(article);

    for (const newsmodel::quotation& quotation : analysis | newsmodel::quotations)
        fmt::print("{}: {}\n", quotation.speaker().name(), quotation.content());
}
//}
