#ifndef NEWSMODEL_LEARN_TRAINING_PARALLEL_HPP_INCLUDED
#define NEWSMODEL_LEARN_TRAINING_PARALLEL_HPP_INCLUDED

#include <atomic>
#include <cstdint>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace newsmodel::learn {

/// Calls `use(index)` for 0 to `count` - 1, on `threads` threads; returns when all are done.
///
/// Errors: the first exception that a call throws is thrown on, when all threads have ended.
template <class Use>
void for_each_in_parallel(std::uint32_t count, unsigned threads, const Use& use) {
    std::atomic<std::uint32_t> next{0};
    std::exception_ptr failure;
    std::mutex failing;
    const auto work = [&] {
        for (std::uint32_t index = next++; index < count; index = next++) {
            try {
                use(index);
            } catch (...) {
                const std::lock_guard lock{failing};
                if (!failure) failure = std::current_exception();
            }
        }
    };
    std::vector<std::jthread> helpers;
    for (unsigned helper = 1; helper < threads; ++helper) helpers.emplace_back(work);
    work();
    helpers.clear();
    if (failure) std::rethrow_exception(failure);
}

}  // namespace newsmodel::learn

#endif
