#ifndef NEWSMODEL_EXAMPLES_PROGRAM_STANDARD_STREAMS_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_PROGRAM_STANDARD_STREAMS_HPP_INCLUDED

#include "terminal.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string_view>
#include <system_error>

namespace program {

/// Thrown where nobody reads what is written any more, as after `| head`: no fault, only the end.
struct reader_gone {};

/// Standard output, written in one piece an article, so that who reads it never waits for what is known.
class standard_output {
public:
    /// What is written here goes out at the next `flush`.
    [[nodiscard]] fmt::memory_buffer& buffer() noexcept { return buffer_; }

    /// Throws `reader_gone`, or std::system_error where the bytes cannot be written.
    void flush() {
        const bool written =
            std::fwrite(buffer_.data(), 1, buffer_.size(), stdout) == buffer_.size() && std::fflush(stdout) == 0;
        buffer_.clear();
        if (written) return;
        if (errno == EPIPE) throw reader_gone{};
        throw std::system_error{errno, std::generic_category(), "cannot write to standard output"};
    }

private:
    fmt::memory_buffer buffer_;
};

/// What is told on standard error: messages, and how far the work is where a person waits and sees nothing else.
class standard_error {
    using clock = std::chrono::steady_clock;

public:
    ~standard_error() { clear_progress(); }
    standard_error() = default;
    standard_error(const standard_error&) = delete;
    standard_error& operator=(const standard_error&) = delete;

    void message(std::string_view words) {
        clear_progress();
        fmt::print(stderr, "newsmodel: {}\n", words);
    }
    /// Says that an article of so many bytes is done.
    void count(std::size_t bytes) {
        ++articles_;
        bytes_ += bytes;
        if (!wanted_) return;
        const clock::time_point now = clock::now();
        if (now - shown_ < std::chrono::milliseconds{articles_shown_ == 0 ? 1000 : 200}) return;
        shown_ = now;
        articles_shown_ = articles_;
        const double seconds = std::chrono::duration<double>(now - started_).count();
        const double megabytes = static_cast<double>(bytes_) / 1e6;
        fmt::print(stderr, "\r\x1b[K{} article{}, {:.1f} MB, {:.1f} MB/s", articles_, articles_ == 1 ? "" : "s",
                   megabytes, megabytes / seconds);
        std::fflush(stderr);
        on_screen_ = true;
    }
    void clear_progress() {
        if (on_screen_) fmt::print(stderr, "\r\x1b[K");
        on_screen_ = false;
    }

private:
    bool wanted_ = is_terminal(stderr) && !is_terminal(stdout);
    bool on_screen_ = false;
    clock::time_point started_ = clock::now();
    clock::time_point shown_ = started_;
    std::size_t articles_ = 0;
    std::size_t articles_shown_ = 0;
    std::size_t bytes_ = 0;
};

}  // namespace program

#endif
