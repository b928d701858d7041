// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace latchlight {

/// `jobs`, or one thread a core where it is 0.
[[nodiscard]] unsigned threadCount(unsigned jobs);

/// Does independent pieces of work on `jobs` threads, of which the calling one is the first, and returns when all are
/// done. Pieces are begun in their order. What a piece throws is thrown again by the calling thread; the others are
/// done all the same.
void runAll(const std::vector<std::function<void()>>& work, unsigned jobs);

/// Threads that this machine runs side by side; 1 where it does not say.
[[nodiscard]] unsigned coreCount();

/// A part of a longer run: [first, last).
struct Stretch
{
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Cuts [0, size) into at most `parts` stretches of about the same length, `least` at least; one where `size` is less.
[[nodiscard]] std::vector<Stretch> stretchesOf(std::size_t size, std::size_t parts, std::size_t least);

} // namespace latchlight
