// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/Error.h"

namespace latchlight {

std::string_view errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return "file-not-found";
    case ErrorCode::FileUnreadable:
        return "file-unreadable";
    case ErrorCode::FileUnwritable:
        return "file-unwritable";
    case ErrorCode::NothingToRead:
        return "nothing-to-read";
    case ErrorCode::MalformedData:
        return "malformed-data";
    case ErrorCode::LimitExceeded:
        return "limit-exceeded";
    case ErrorCode::InvalidQuery:
        return "invalid-query";
    case ErrorCode::InvalidRule:
        return "invalid-rule";
    case ErrorCode::InvalidChecklist:
        return "invalid-checklist";
    case ErrorCode::InvalidCommandTemplate:
        return "invalid-command-template";
    case ErrorCode::InvalidOption:
        return "invalid-option";
    case ErrorCode::InvalidSuppression:
        return "invalid-suppression";
    case ErrorCode::UnknownRule:
        return "unknown-rule";
    case ErrorCode::UnknownActor:
        return "unknown-actor";
    case ErrorCode::UnsafeForShell:
        return "unsafe-for-shell";
    case ErrorCode::CaseFileBroken:
        return "case-file-broken";
    case ErrorCode::CaseFileNewer:
        return "case-file-newer";
    case ErrorCode::CaseFileLocked:
        return "case-file-locked";
    case ErrorCode::CaseFileReadOnly:
        return "case-file-read-only";
    case ErrorCode::UnsupportedFormat:
        return "unsupported-format";
    case ErrorCode::UsageError:
        return "usage-error";
    case ErrorCode::Cancelled:
        return "cancelled";
    }
    return "unknown";
}

} // namespace latchlight
