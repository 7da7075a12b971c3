#ifndef NEWSMODEL_COOKBOOK_PRESS_RECORD_HPP_INCLUDED
#define NEWSMODEL_COOKBOOK_PRESS_RECORD_HPP_INCLUDED

//{
#include <newsmodel/model.hpp>  // the values alone: a twentieth of what article.hpp costs to compile

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

/// What a press office keeps of an article: it compiles without the library's algorithms, and needs no article.
class press_record {
public:
    void add(newsmodel::basic_quotation<std::string> quotation) { kept_.push_back(std::move(quotation)); }

    [[nodiscard]] std::size_t direct_ones() const {
        std::size_t count = 0;
        for (const auto& one : kept_) count += one.form() == newsmodel::quotation_form::direct;
        return count;
    }
    [[nodiscard]] const std::vector<newsmodel::basic_quotation<std::string>>& all() const { return kept_; }

private:
    std::vector<newsmodel::basic_quotation<std::string>> kept_;
};
//}

#endif
