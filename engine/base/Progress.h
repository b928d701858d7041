// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace latchlight {

/// What a long work is doing.
enum class WorkPhase { Scanning, Reading, Merging, Detecting };

/// A snapshot of how far a long work has come. Bytes are compressed bytes as they lie on disk.
struct Progress
{
    WorkPhase phase = WorkPhase::Scanning;
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0;
    std::uint64_t filesDone = 0;
    std::uint64_t filesTotal = 0;
    std::uint64_t events = 0;
    std::int64_t elapsedMs = 0;
    std::string currentFile;
};

/// Called at most 20 times a second, from one worker thread at a time. May be empty.
using ProgressSink = std::function<void(const Progress&)>;

} // namespace latchlight
