// The program that README shows, from the mark on, with what it prints.

//{
#include <newsmodel/article.hpp>  // the front door: the model, the extractors, English
#include <newsmodel/format.hpp>   // fmt::formatter for every value

#include <fmt/format.h>

namespace news = newsmodel;

constexpr char story[] = R"(Governor rules out sale of harbor

PORT ELLERY, Sept. 3 (Corwin Press) - Gov. Renata Colby will not sign a bill that would sell the state's largest
harbor, she said on Tuesday.

"I have read the contract," Colby told reporters. "I will not sign it."

Sen. Martin Oakes accused the governor of playing to the cameras and urged her to meet with investors.
)";

int main() {
    const news::article article = news::read_text(story);    // owns its text; view_text borrows it
    const news::analysis analysis = news::analyze(article);  // one pass; everything below is a view of it

    for (const news::quotation& q : analysis | news::quotations | news::spoken_by("Colby") | news::direct)
        fmt::print("{}: {}\n", q.speaker().name(), q.content());

    for (const news::position& p : analysis | news::positions | news::held_by("Oakes")) fmt::print("{}\n", p);
}
//}
