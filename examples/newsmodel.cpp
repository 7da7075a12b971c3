// The program newsmodel: reads files, folders and standard input, and says who said what, and who stands where.
// Its parts are in program/; `newsmodel --help` says how it is used, docs/json.md what `--json` writes, docs/formats.md the other looks.

#include "program/article_reader.hpp"
#include "program/options.hpp"
#include "program/standard_streams.hpp"

#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <optional>
#include <string>

int main(int count, char** words) {
    // Who reads the output may stop at any time: that is told by the write that fails, not by a signal.
    std::signal(SIGPIPE, SIG_IGN);
    std::ios::sync_with_stdio(false);
    try {
        program::options chosen;
        if (const std::optional<program::exit_status> status = program::read_options(count, words, chosen))
            return *status;
        program::article_reader reader{chosen};
        for (const std::string& name : chosen.paths) reader.read(name);
        reader.end();
        return reader.failed() ? program::some_failed : program::all_read;
    } catch (const program::reader_gone&) {
        return program::all_read;
    } catch (const std::exception& error) {
        fmt::print(stderr, "newsmodel: {}\n", error.what());
        return program::some_failed;
    }
}
