#ifndef NEWSMODEL_EXAMPLES_PROGRAM_OPTIONS_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_PROGRAM_OPTIONS_HPP_INCLUDED

#include "terminal.hpp"

#include <newsmodel/version.hpp>

#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <cstdio>
#include <optional>
#include <string>
#include <vector>

namespace program {

/// What an input holds.
enum class input_kind { automatic, text, json_lines };

/// What is written of each article.
enum class look { report, json, html, csv, standoff, table };

/// What the command line asks for.
struct options {
    std::vector<std::string> paths;  ///< `-` is standard input
    program::look look = program::look::report;
    bool colour = false;
    input_kind input = input_kind::automatic;
    std::string id_field = "id";
    std::string text_field = "text";
};

/// How the program ends where it has nothing to read.
enum exit_status : int { all_read = 0, some_failed = 1, wrong_usage = 2 };

namespace detail {

inline constexpr char description[] =
    "newsmodel reads English news articles and says who said what, and who stands where.";

inline constexpr char footer[] = R"(
Folders are searched, with their folders, for *.txt, *.md, *.jsonl and *.ndjson.
Files named .jsonl or .ndjson, and inputs that begin with "{", hold one article a line,
each a JSON object with the fields "id" and "text"; all others are one article each.

  newsmodel article.txt                          a report to read
  newsmodel --html article.txt > report.html     a page for the browser
  newsmodel --json articles/ > articles.jsonl    one JSON object an article
  cat article.txt | newsmodel                    what is piped in

Exit status: 0 all was read, 1 something could not be read, 2 wrong usage.)";

/// `newsmodel: MESSAGE` on standard error.
inline void complain_of_usage(const std::string& message) {
    fmt::print(stderr, "newsmodel: {}\nnewsmodel --help says how it is used\n", message);
}

/// The flags that choose a look, of which one at most may be given.
class look_flags {
public:
    explicit look_flags(CLI::App& app) {
        add(app, look::table, "--table",
            "Write a table for the terminal, a row for each attribution, instead of a report");
        add(app, look::html, "--html", "Write one HTML page of all articles, to open in a browser");
        add(app, look::json, "--json", "Write one JSON object an article and line");
        add(app, look::csv, "--csv", "Write CSV, a row for each attribution");
        add(app, look::standoff, "--standoff", "Write the annotations of one article as a file of brat (.ann)");
    }
    /// Throws where there are several.
    [[nodiscard]] look chosen() const {
        const flag* found = nullptr;
        for (const flag& one : flags_) {
            if (one.option->count() == 0) continue;
            if (found != nullptr)
                throw CLI::ValidationError{fmt::format("{} and {} exclude each other: choose one",
                                                       found->option->get_name(), one.option->get_name())};
            found = &one;
        }
        return found == nullptr ? look::report : found->which;
    }

private:
    struct flag {
        look which;
        CLI::Option* option;
    };

    void add(CLI::App& app, look which, const std::string& name, const std::string& says) {
        flags_.push_back({which, app.add_flag(name, says)});
    }

    std::vector<flag> flags_;
};

}  // namespace detail

/// Reads the command line into `chosen`; the exit status where the program is to end with that.
inline std::optional<exit_status> read_options(int count, char** words, options& chosen) {
    std::string colour = "auto";
    std::string input = "auto";
    CLI::App app{detail::description, "newsmodel"};
    app.footer(detail::footer);
    app.set_help_flag("-h,--help", "This text");
    app.set_version_flag("--version", fmt::format("newsmodel {}", newsmodel::version), "The version");
    app.add_option("ARTICLE", chosen.paths, "Files and folders; - is standard input, which is read where none is given")
        ->type_name("");
    detail::look_flags looks{app};
    app.add_option("--input", input,
                   "What inputs hold: one article, or one a line; auto (as is) goes by name and first byte")
        ->check(CLI::IsMember({"auto", "text", "jsonl"}))
        ->type_name("");
    app.add_option("--id-field", chosen.id_field, "The field of a JSON line that names its article (id)")
        ->type_name("NAME");
    app.add_option("--text-field", chosen.text_field, "The field of a JSON line that holds the article (text)")
        ->type_name("NAME");
    app.add_option("--color,--colour", colour,
                   "Colour in report and table; auto (as is) on a terminal, unless NO_COLOR is set")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->type_name("");
    try {
        app.parse(count, words);
        chosen.look = looks.chosen();
    } catch (const CLI::Success& asked) {  // --help, --version
        app.exit(asked);
        return all_read;
    } catch (const CLI::ParseError& error) {
        detail::complain_of_usage(error.what());
        return wrong_usage;
    }
    chosen.colour = colour == "always" || (colour == "auto" && shows_colour());
    chosen.input = input == "text"    ? input_kind::text
                   : input == "jsonl" ? input_kind::json_lines
                                      : input_kind::automatic;
    if (chosen.paths.empty() && is_terminal(stdin)) {
        detail::complain_of_usage("nothing to read: name files or folders, or pipe an article into it");
        return wrong_usage;
    }
    if (chosen.paths.empty()) chosen.paths.emplace_back("-");
    return std::nullopt;
}

}  // namespace program

#endif
