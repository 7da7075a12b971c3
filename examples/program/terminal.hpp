#ifndef NEWSMODEL_EXAMPLES_PROGRAM_TERMINAL_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_PROGRAM_TERMINAL_HPP_INCLUDED

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace program {

/// Whether a person, and no file or pipe, is at the other end.
inline bool is_terminal(std::FILE* stream) { return isatty(fileno(stream)) == 1; }

/// The value of an environment variable; empty where it is not set.
inline std::string_view environment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string_view{} : std::string_view{value};
}

/// The columns of the terminal, or those that COLUMNS names; 80 where neither is known.
inline std::size_t terminal_columns() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0) return size.ws_col;
    const std::string value{environment("COLUMNS")};
    const std::size_t columns = std::strtoul(value.c_str(), nullptr, 10);
    return columns == 0 ? 80 : std::min<std::size_t>(columns, 1000);
}

/// The columns to write prose in: those of the terminal, but no more than can be read with ease.
inline std::size_t text_width() { return std::min<std::size_t>(terminal_columns(), 100); }

/// Whether standard output shows colours and its reader wants them: https://no-color.org.
inline bool shows_colour() {
    return is_terminal(stdout) && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

}  // namespace program

#endif
