// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace latchlight {

/// Does independent pieces of work on `jobs` threads, of which the calling one is the first, and returns when all are
/// done. Pieces are begun in their order. What a piece throws is thrown again by the calling thread; the others are
/// done all the same.
void runAll(const std::vector<std::function<void()>>& work, unsigned jobs);

} // namespace latchlight
