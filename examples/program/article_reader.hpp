#ifndef NEWSMODEL_EXAMPLES_PROGRAM_ARTICLE_READER_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_PROGRAM_ARTICLE_READER_HPP_INCLUDED

#include "article_writer.hpp"
#include "input_files.hpp"
#include "json_line.hpp"
#include "options.hpp"
#include "standard_streams.hpp"
#include "terminal.hpp"

#include <newsmodel/article.hpp>

#include <fmt/format.h>

#include <cerrno>
#include <cstddef>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace program {

/// Reads articles from files, folders and standard input and writes what was found, one article after the other: memory
/// is that of the longest article.
class article_reader {
public:
    explicit article_reader(const options& chosen) : chosen_{chosen} {}

    /// Whether something could not be read.
    [[nodiscard]] bool failed() const noexcept { return failed_; }

    /// Reads what the command line names.
    void read(const std::string& name) {
        std::error_code error;
        if (name == "-") return read_stream(std::cin, "-");
        if (!std::filesystem::is_directory(name, error)) return read_file(name);
        auto file = [&](const std::filesystem::path& path) { read_file(path.string()); };
        auto unlisted = [&](const std::filesystem::path& folder, const std::string& why) {
            fail_input(folder.string(), why);
        };
        if (for_each_article_file(name, file, unlisted) == 0)
            fail_input(name,
                       "no articles in this folder: it has no *.txt, *.md, *.jsonl or *.ndjson; a file is read under "
                       "any name if it is named itself");
    }

    /// Writes what comes after the last article.
    void end() {
        writer_.end();
        output_.flush();
    }

private:
    void read_file(const std::string& path) {
        std::ifstream stream{path, std::ios::binary};
        if (!stream) {
            const std::error_code error{errno, std::generic_category()};
            const bool missing = error == std::errc::no_such_file_or_directory;
            return fail_input(path, missing ? "no such file or folder: check the name" : error.message());
        }
        read_stream(stream, path);
    }
    void read_stream(std::istream& stream, const std::string& path) {
        const bool lines =
            chosen_.input == input_kind::json_lines ||
            (chosen_.input == input_kind::automatic && (is_json_lines_name(path) || stream.peek() == '{'));
        if (lines) read_lines(stream, path);
        else read_text_of(stream, path);
        if (stream.bad()) fail_input(path, "reading stopped before its end");
    }

    void read_text_of(std::istream& stream, const std::string& path) {
        std::string text;
        if (const std::optional<std::string> why = read_all(stream, text, why_binary)) return fail_input(path, *why);
        if (const std::optional<std::string> why = write({json_string(path), path == "-" ? "" : path}, text))
            return fail_input(path, *why);
        done(text.size());
    }
    void read_lines(std::istream& stream, const std::string& path) {
        std::string line;
        std::size_t number = 0;
        std::size_t bad = 0;
        while (std::getline(stream, line)) {
            ++number;
            const std::string place = fmt::format("{}:{}", path, number);
            json_article found = read_json_line(line, chosen_.id_field, chosen_.text_field);
            if (found.id.empty()) found.id = json_string(place);
            std::optional<std::string> why;
            if (!found.error.empty()) why = found.error;
            else why = write({found.id, fmt::format("{} {}", place, found.id)}, found.text);
            if (why) {
                ++bad;
                fail_line(place, found.id, *why);
            }
            done(line.size());
        }
        if (bad != 0 && chosen_.look == look::json)
            errors_.message(fmt::format("{}: {} of {} lines could not be read; their lines of the output say why", path,
                                        bad, number));
    }

    /// Analyzes an article into the buffer; why not, where that fails.
    std::optional<std::string> write(const article_name& called, const std::string& text) {
        const std::size_t before = output_.buffer().size();
        try {
            const newsmodel::article_view article = newsmodel::view_text(text);
            writer_.write(called, analyzer_.analyze(article));
            return std::nullopt;
        } catch (const std::exception& error) {
            output_.buffer().resize(before);
            return error.what();
        }
    }

    void fail_input(const std::string& path, const std::string& why) {
        failed_ = true;
        errors_.message(fmt::format("{}: {}", path == "-" ? "standard input" : path, why));
        writer_.write_failure(json_string(path), why);
        output_.flush();
    }
    void fail_line(std::string_view place, std::string_view id, const std::string& why) {
        failed_ = true;
        writer_.write_failure(id, why);
        if (chosen_.look != look::json) errors_.message(fmt::format("{}: {}", place, why));
    }
    void done(std::size_t bytes) {
        if (is_terminal_) errors_.clear_progress();
        output_.flush();
        errors_.count(bytes);
    }

    const options& chosen_;
    standard_output output_;
    article_writer writer_{output_.buffer(), chosen_};
    standard_error errors_;
    newsmodel::analyzer analyzer_{newsmodel::english};
    bool is_terminal_ = is_terminal(stdout);
    bool failed_ = false;
};

}  // namespace program

#endif
