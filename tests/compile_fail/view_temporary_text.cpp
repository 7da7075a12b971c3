// expect: view_text
#include <newsmodel/article.hpp>

#include <string>

const newsmodel::article_view article = newsmodel::view_text(std::string{"He said no."});
