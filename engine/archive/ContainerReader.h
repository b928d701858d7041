// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/Gzip.h"
#include "engine/archive/LoadReport.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace latchlight {

/// What kept a container from being read to its end.
struct ContainerFailure
{
    ProblemKind kind = ProblemKind::CorruptArchive;
    std::string member; ///< that was being read; empty: none yet
    std::string detail; ///< the library's message
};

/// Streams the members of zip and tar archives, and the content of zstd, bzip2 and xz files, out of memory; nothing is
/// unpacked to disk.
class ContainerReader final
{
public:
    /// Called for each regular member, in the order of the archive; `content` is reused. False ends the walk.
    using Visit = std::function<bool(const std::string& member, PaddedBuffer& content)>;

    /// What the first bytes say: "zip", "tar", "zstd", "bzip2", "xz", or empty for anything else.
    [[nodiscard]] static std::string_view formatOf(std::string_view bytes);

    /// `totalLimit` bounds the bytes of all members together. Members of a single compressed stream have an empty name.
    [[nodiscard]] std::optional<ContainerFailure> read(std::string_view bytes, std::uint64_t totalLimit,
                                                       const Visit& visit);

private:
    PaddedBuffer m_member;
};

} // namespace latchlight
