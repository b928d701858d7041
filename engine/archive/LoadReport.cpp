// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archive/LoadReport.h"

namespace latchlight {

std::string_view problemKindName(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::FileUnreadable:
        return "file-unreadable";
    case ProblemKind::FileTooLarge:
        return "file-too-large";
    case ProblemKind::NotARegularFile:
        return "not-a-regular-file";
    case ProblemKind::TruncatedGzip:
        return "truncated-gzip";
    case ProblemKind::CorruptGzip:
        return "corrupt-gzip";
    case ProblemKind::CorruptArchive:
        return "corrupt-archive";
    case ProblemKind::RatioLimit:
        return "ratio-limit";
    case ProblemKind::UnsupportedFormat:
        return "unsupported-format";
    case ProblemKind::NotCloudTrail:
        return "not-cloudtrail";
    case ProblemKind::EmptyFile:
        return "empty-file";
    case ProblemKind::BrokenJson:
        return "broken-json";
    case ProblemKind::BrokenRecord:
        return "broken-record";
    case ProblemKind::RecordTooLarge:
        return "record-too-large";
    }
    return "unknown";
}

bool losesRecords(ProblemKind kind)
{
    return kind != ProblemKind::NotCloudTrail && kind != ProblemKind::EmptyFile && kind != ProblemKind::NotARegularFile;
}

} // namespace latchlight
