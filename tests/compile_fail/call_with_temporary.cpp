// expect: the_article_is_a_temporary_so_keep_it_in_a_variable_first
#include <newsmodel/article.hpp>

const auto positions = newsmodel::positions(newsmodel::read_text("He said no."));
