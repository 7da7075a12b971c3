#ifndef NEWSMODEL_EXAMPLES_TRAIN_PROGRESS_HPP_INCLUDED
#define NEWSMODEL_EXAMPLES_TRAIN_PROGRESS_HPP_INCLUDED

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <string_view>

namespace newsmodel::train {

/// Says on standard error what has been done, and when since the first word.
inline void tell(std::string_view what) {
    static const auto start = std::chrono::steady_clock::now();
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    fmt::print(stderr, "{:6.1f} s  {}\n", passed.count(), what);
}

}  // namespace newsmodel::train

#endif
