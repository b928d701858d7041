// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/Expected.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace latchlight {

/// How many files a source has and how large they are on disk: found without opening one.
struct SourceSize
{
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;

    friend bool operator==(const SourceSize&, const SourceSize&) = default;
};

struct SourceDigest
{
    /// Lower-case hexadecimal SHA-256. Of a file: of its bytes as they lie on disk, as `sha256sum FILE` prints it. Of a
    /// folder: of the list of its files with the digest of each, sorted by path, so that it does not depend on where
    /// the folder lies. Anybody can check it, inside the folder, with
    ///   find . -xtype f -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum | sha256sum
    std::string sha256;
    SourceSize size;
};

/// Bytes read so far; at most 20 times a second.
using DigestProgress = std::function<void(std::uint64_t bytesDone)>;

/// FileNotFound where `path` does not exist; Cancelled.
[[nodiscard]] Expected<SourceSize> measureSource(const std::string& path, const std::stop_token& stop = {});

/// Reads every file once, on the calling thread and in little memory. Nothing is left out: a file that cannot be read
/// ends it (FileUnreadable). Also FileNotFound, Cancelled.
[[nodiscard]] Expected<SourceDigest> digestSource(const std::string& path, const DigestProgress& progress = {},
                                                  const std::stop_token& stop = {});

} // namespace latchlight
