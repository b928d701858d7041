// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace latchlight {

unsigned threadCount(unsigned jobs)
{
    return jobs > 0 ? jobs : coreCount();
}

void runAll(const std::vector<std::function<void()>>& work, unsigned jobs)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::exception_ptr failure; // guarded by mutex
    const auto run = [&] {
        for (std::size_t i = next++; i < work.size(); i = next++) {
            try {
                work[i]();
            } catch (...) {
                const std::lock_guard lock(mutex);
                failure = std::current_exception();
            }
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 1; i < std::min<std::size_t>(jobs, work.size()); ++i) {
            threads.emplace_back(run);
        }
        run();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
}

unsigned coreCount()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

std::vector<Stretch> stretchesOf(std::size_t size, std::size_t parts, std::size_t least)
{
    const std::size_t count =
        std::clamp<std::size_t>(size / std::max<std::size_t>(1, least), 1, std::max<std::size_t>(1, parts));
    std::vector<Stretch> stretches;
    stretches.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        stretches.push_back({size * i / count, size * (i + 1) / count});
    }
    return stretches;
}

} // namespace latchlight
