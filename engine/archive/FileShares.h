// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <mutex>
#include <vector>

namespace latchlight {

/// Deals out files, sorted by path, to workers. Each takes neighbours: the files of one account and region name the
/// same users, whom a worker meets for the first time but once. Whoever is done takes over half of what another has
/// left.
class FileShares final
{
public:
    /// Numbers of files: [first, last).
    struct Run
    {
        std::size_t first = 0;
        std::size_t last = 0;

        [[nodiscard]] std::size_t size() const { return last - first; }
    };

    FileShares(std::size_t files, std::size_t workers)
    {
        for (std::size_t i = 0; i < workers; ++i) {
            m_left.push_back({files * i / workers, files * (i + 1) / workers});
        }
    }

    /// What `worker` has to read next; empty when all files are taken. By any thread.
    [[nodiscard]] Run take(std::size_t worker)
    {
        constexpr std::size_t longestRun = 32;
        const std::lock_guard lock(m_mutex);
        Run& own = m_left[worker];
        if (own.size() == 0) {
            Run& other = *std::max_element(m_left.begin(), m_left.end(), [](const Run& left, const Run& right) {
                return left.size() < right.size();
            });
            own = {other.first + other.size() / 2, other.last};
            other.last = own.first;
        }
        const std::size_t first = own.first;
        own.first = std::min(first + std::clamp<std::size_t>(own.size() / 8, 1, longestRun), own.last);
        return {first, own.first};
    }

private:
    std::mutex m_mutex;
    std::vector<Run> m_left; ///< by worker; guarded by m_mutex
};

} // namespace latchlight
