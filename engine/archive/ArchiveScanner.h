// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/LoadReport.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace latchlight {

/// A regular file to be read.
struct InputFile
{
    std::string path;
    std::uint64_t bytes = 0; ///< on disk, where FileSizes were asked for
};

struct ScanResult
{
    std::vector<InputFile> files;      ///< sorted by path, each once
    std::vector<LoadProblem> problems; ///< unreadable folders, devices, …; by path
    std::vector<std::string> missing;  ///< given paths that do not exist
};

enum class FileSizes {
    Wanted,
    NotWanted, ///< spares a look at most files: their folder tells that they are regular ones
};

/// Finds the regular files under `paths` (files or folders, recursively). Symbolic links to files are followed, links
/// to folders only where they are given themselves: a loop cannot be entered. FIFOs and devices are reported, never
/// opened. The result is the same for any number of threads.
[[nodiscard]] ScanResult scanArchive(const std::vector<std::string>& paths, std::stop_token stop = {},
                                     unsigned jobs = 1, FileSizes sizes = FileSizes::Wanted);

} // namespace latchlight
