// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive/Gzip.h"
#include "engine/archive/LoadReport.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct archive; // of libarchive

namespace latchlight {

/// What kept a container, or one of its members, from being read whole.
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
    /// Called for each regular member, in the order of the archive; `content` is reused. A second member of the same
    /// name comes as `name#2`, one without a name that can be read as `#ordinal`. False ends the walk.
    using Visit = std::function<bool(const std::string& member, PaddedBuffer& content)>;

    /// What the first bytes say: "zip", "tar", "zstd", "bzip2", "xz", or empty for anything else.
    [[nodiscard]] static std::string_view formatOf(std::string_view bytes);

    /// `budget` bounds the bytes of all members together and is what is left of it afterwards. Members of a single
    /// compressed stream have an empty name. A damaged member costs what stands behind the damage, and only where the
    /// format has no way to the next one, the rest.
    [[nodiscard]] std::vector<ContainerFailure> read(std::string_view bytes, std::uint64_t& budget, const Visit& visit);

private:
    class MemberNames;
    enum class WalkEnd { Over, MemberDamaged };

    /// Reads on from where `handle` stands and counts the entries in `entriesDone`.
    [[nodiscard]] WalkEnd readEntries(archive* handle, MemberNames& names, std::uint64_t& budget, const Visit& visit,
                                      std::vector<ContainerFailure>& failures, std::uint64_t& entriesDone);

    PaddedBuffer m_member;
};

} // namespace latchlight
