#ifndef NEWSMODEL_EXAMPLES_PROGRAM_ARTICLE_WRITER_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_PROGRAM_ARTICLE_WRITER_HPP_INCLUDED

#include "options.hpp"
#include "terminal.hpp"

#include <newsmodel/analysis/analysis.hpp>
#include <newsmodel/output/csv_table.hpp>
#include <newsmodel/output/describe_analysis.hpp>
#include <newsmodel/output/html_page.hpp>
#include <newsmodel/output/json_writer.hpp>
#include <newsmodel/output/report.hpp>
#include <newsmodel/output/standoff.hpp>
#include <newsmodel/output/terminal_table.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace program {

/// How an article is called.
struct article_name {
    std::string id;     ///< as JSON, a string or a number
    std::string title;  ///< for people; empty where it came from standard input
};

/// A text as JSON.
inline std::string json_string(std::string_view text) {
    fmt::memory_buffer json;
    newsmodel::json_writer{json}.string(text);
    return fmt::to_string(json);
}

/// Writes what was found in the look that the command line asks for.
class article_writer {
public:
    article_writer(fmt::memory_buffer& out, const options& chosen) : out_{&out}, chosen_{&chosen} {
        if (chosen.look == look::html) page_.emplace(out);
        if (chosen.look == look::csv) table_.emplace(out);
    }

    /// Writes an article; throws where this look cannot hold it.
    void write(const article_name& called, const newsmodel::analysis& read) {
        switch (chosen_->look) {
            case look::report: return newsmodel::write_report(*out_, read, called.title, style(text_width()));
            case look::table: return newsmodel::write_table(*out_, read, called.title, style(terminal_columns()));
            case look::html: return page_->add(read, called.title);
            case look::csv: return table_->add(read, called.title);
            case look::standoff: return write_only(read);
            case look::json: return write_json(called, read);
        }
    }
    /// Writes, where the look has a place for it, why there is no article.
    void write_failure(std::string_view id, std::string_view why) {
        if (chosen_->look != look::json) return;
        newsmodel::json_writer json = begin_line(id);
        json.key("error");
        json.string(why);
        end_line(json);
    }
    /// Writes what comes after the last article.
    void end() {
        if (page_) page_->end();
    }

private:
    [[nodiscard]] newsmodel::report_style style(std::size_t width) const { return {width, chosen_->colour}; }

    newsmodel::json_writer begin_line(std::string_view id) {
        newsmodel::json_writer json{*out_};
        json.begin_object();
        json.key("id");
        json.literal(id);
        return json;
    }
    void end_line(newsmodel::json_writer& json) {
        json.end_object();
        out_->push_back('\n');
    }
    void write_json(const article_name& called, const newsmodel::analysis& read) {
        newsmodel::json_writer json = begin_line(called.id);
        describe_fields(json, read);
        end_line(json);
    }
    /// Annotations are numbered from 1 in each file, and say nothing of the text that they belong to.
    void write_only(const newsmodel::analysis& read) {
        if (written_++ != 0) throw std::runtime_error{"--standoff writes one article: run it once for each"};
        newsmodel::write_standoff(*out_, read);
    }

    fmt::memory_buffer* out_;
    const options* chosen_;
    std::optional<newsmodel::html_page> page_;
    std::optional<newsmodel::csv_table> table_;
    std::size_t written_ = 0;
};

}  // namespace program

#endif
