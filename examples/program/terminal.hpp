#ifndef NEWSMODEL_EXAMPLES_PROGRAM_TERMINAL_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_PROGRAM_TERMINAL_HPP_INCLUDED

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace program {

/// Whether a person, and no file or pipe, is at the other end.
inline bool is_terminal(std::FILE* stream) { return isatty(fileno(stream)) == 1; }

/// The value of an environment variable; empty where it is not set.
inline std::string_view environment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string_view{} : std::string_view{value};
}

/// The columns to write: those of the terminal, but no more than can be read with ease; 80 where there is none.
inline std::size_t text_width() {
    constexpr std::size_t readable = 100;
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0)
        return std::min<std::size_t>(size.ws_col, readable);
    const std::size_t columns =
        std::strtoul(std::getenv("COLUMNS") != nullptr ? std::getenv("COLUMNS") : "", nullptr, 10);
    return columns == 0 ? 80 : std::min(columns, readable);
}

/// Whether standard output shows colours and its reader wants them: https://no-color.org.
inline bool shows_colour() {
    return is_terminal(stdout) && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

}  // namespace program

#endif
