// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight::test {

/// One file of a generated archive: a path relative to the archive root, and the JSON before compression.
struct GeneratedFile
{
    std::string path;
    std::string json;
};

/// One gzip member at level 9 without a time or a name, so the same content gives the same bytes (for
/// one version of libdeflate). Throws std::runtime_error when libdeflate fails.
[[nodiscard]] std::string gzipBytes(std::string_view content);

/// Writes every file below root, gzipped when its path ends in `.gz`, and makes the folders it needs.
/// Throws std::runtime_error or std::filesystem::filesystem_error when a file cannot be written.
void writeTree(const std::filesystem::path& root, const std::vector<GeneratedFile>& files);

} // namespace latchlight::test
