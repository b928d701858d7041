// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/UtcTime.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace latchlight {

/// What kept a file or a record from being read.
enum class ProblemKind {
    FileUnreadable,
    FileTooLarge,
    NotARegularFile,
    TruncatedGzip,
    CorruptGzip,
    CorruptArchive,    ///< zip, tar, zstd, bzip2 or xz
    RatioLimit,        ///< inflates to more than the allowed multiple: a bomb
    UnsupportedFormat, ///< a container that is not read
    NotCloudTrail,     ///< readable, but no CloudTrail record in it (decoys)
    EmptyFile,
    BrokenJson,   ///< the document ends or breaks off
    BrokenRecord, ///< one record is malformed and was left out
    RecordTooLarge,
};

/// Stable kebab-case name: truncated-gzip, broken-record, …
[[nodiscard]] std::string_view problemKindName(ProblemKind kind);

/// True where records were (or may have been) lost; false for a decoy or an empty file that was rightly skipped.
[[nodiscard]] bool losesRecords(ProblemKind kind);

/// One thing that was not read, with its place and reason.
struct LoadProblem
{
    std::string path;
    std::uint64_t offset =
        0; ///< byte offset in the uncompressed content, or in the file where nothing could be inflated
    ProblemKind kind = ProblemKind::BrokenRecord;
    std::string detail; ///< untranslated fact: the system's message, the format found, the first bytes
};

/// What was read and what was not.
struct LoadReport
{
    std::vector<std::string> paths; ///< as given
    std::uint64_t files = 0;        ///< regular files found
    std::uint64_t filesWithEvents = 0;
    std::uint64_t filesSkipped = 0; ///< decoys, empty files, other formats
    std::uint64_t filesFailed = 0;  ///< unreadable or broken, wholly or in part
    std::uint64_t compressedBytes = 0;
    std::uint64_t jsonBytes = 0;
    std::uint64_t recordsRejected = 0;
    std::vector<LoadProblem> problems; ///< sorted by path, offset; at most maximumProblems
    std::uint64_t problemsOmitted = 0;
    std::vector<LoadProblem> skipped; ///< files that rightly gave no event, sorted by path; at most maximumProblems
    std::int64_t elapsedMs = 0;
    bool isCancelled = false;

    static constexpr std::size_t maximumProblems = 10000;
};

} // namespace latchlight
