// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace latchlight {

/// What went wrong. The window and the command line turn a code and its facts into a sentence.
enum class ErrorCode {
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    NothingToRead,
    MalformedData,
    LimitExceeded,
    InvalidQuery,
    InvalidRule,
    InvalidChecklist,
    InvalidCommandTemplate,
    InvalidOption,
    InvalidSuppression,
    UnknownRule,
    UnknownActor,
    UnsafeForShell,
    CaseFileBroken,
    CaseFileNewer,
    CaseFileLocked,
    CaseFileReadOnly,
    UnsupportedFormat,
    UsageError,
    Cancelled, ///< the caller asked to stop: a result, not a failure
};

/// A code and the facts that belong to it; never a sentence.
struct Error
{
    ErrorCode code = ErrorCode::MalformedData;
    std::string path;         ///< file concerned, empty if none
    std::string key;          ///< JSON pointer, option name or query position, empty if none
    std::string detail;       ///< a value or a library's own message, untranslated
    std::uint64_t offset = 0; ///< byte (file) or character (query) offset, 0-based
    std::uint64_t limit = 0;  ///< the limit that was passed, 0 if none

    friend bool operator==(const Error&, const Error&) = default;
};

/// Stable kebab-case name of a code, for logs and JSON.
[[nodiscard]] std::string_view errorName(ErrorCode code);

} // namespace latchlight
