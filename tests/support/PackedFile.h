// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/GzipFile.h"

#include <filesystem>
#include <vector>

namespace latchlight::test {

/// Kinds of archives, and of compressed single files.
enum class Packing { Zip, StoredZip, Tar, TarGzip, TarZstd, Gzip, Zstd, Bzip2, Xz };

/// Writes `members` as they stand into one archive; a path that ends with a slash is a folder.
void pack(const std::filesystem::path& path, Packing packing, const std::vector<GeneratedFile>& members);

} // namespace latchlight::test
