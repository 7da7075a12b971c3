// control
#include <newsmodel/article.hpp>

#include <string>

// The right forms of what the other files get wrong.
newsmodel::analysis analysis_of(const newsmodel::article& article) { return newsmodel::analyze(article); }

std::size_t count(const newsmodel::article& article) {
    std::size_t quotations = 0;
    for (const newsmodel::quotation& quotation : article | newsmodel::quotations) quotations += !quotation.content().empty();
    for (const newsmodel::quotation& quotation : newsmodel::quotations(article)) quotations += !quotation.content().empty();
    return quotations;
}

newsmodel::article_view view_of(const std::string& text) { return newsmodel::view_text(text); }
