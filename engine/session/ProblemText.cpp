// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/ProblemText.h"

namespace latchlight {

namespace {

std::string quoted(const std::string& text)
{
    return "“" + text + "”";
}

/// ": detail" where there is one.
std::string appended(const std::string& detail)
{
    return detail.empty() ? std::string() : ": " + detail;
}

} // namespace

std::string describe(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return "There is no file or folder " + quoted(error.path) + ". Check the spelling of the path.";
    case ErrorCode::FileUnreadable:
        return quoted(error.path) + " cannot be read" + appended(error.detail) + ". Check its permissions.";
    case ErrorCode::FileUnwritable:
        return quoted(error.path) + " cannot be written" + appended(error.detail) +
               ". Choose another place, or free some space.";
    case ErrorCode::NothingToRead:
        return "No CloudTrail events were found in " + quoted(error.path) +
               ". Give a folder or files of CloudTrail logs, for example an AWSLogs folder.";
    case ErrorCode::MalformedData:
        return quoted(error.path) + " is not what it was expected to be at byte " + std::to_string(error.offset) +
               appended(error.detail) + ". It may have changed since it was read: load it again.";
    case ErrorCode::LimitExceeded:
        return quoted(error.path) + " exceeds the limit of " + std::to_string(error.limit) + appended(error.detail) +
               ".";
    case ErrorCode::InvalidQuery:
        return "The query cannot be understood at character " + std::to_string(error.offset + 1) + " (" + error.detail +
               (error.key.empty() ? std::string() : ", " + quoted(error.key)) +
               "). Example: eventName:GetSecretValue errorCode:*AccessDenied*";
    case ErrorCode::InvalidRule:
        return "The rule file " + quoted(error.path) + " is wrong at " + quoted(error.key) + appended(error.detail) +
               ".";
    case ErrorCode::InvalidChecklist:
        return "The checklist " + quoted(error.path) + " is wrong at " + quoted(error.key) + appended(error.detail) +
               ".";
    case ErrorCode::InvalidCommandTemplate:
        return "The command templates " + quoted(error.path) + " are wrong at " + quoted(error.key) +
               appended(error.detail) + ".";
    case ErrorCode::InvalidOption:
        return "The option " + quoted(error.key) + " cannot be set" + appended(error.detail) +
               ". The command “rules” lists all options.";
    case ErrorCode::InvalidSuppression:
        return "The suppression is wrong at " + quoted(error.key) + appended(error.detail) + ".";
    case ErrorCode::UnknownRule:
        return "There is no rule " + quoted(error.detail) +
               ", nor a file of that name. The command “rules” lists the rules.";
    case ErrorCode::UnknownActor:
        return "No user " + quoted(error.detail) +
               " has a denied request in these events. Give the name or the ARN as “scan” prints it.";
    case ErrorCode::UnsafeForShell:
        return "The value " + quoted(error.key) + " holds characters that must not be typed into a terminal" +
               appended(error.detail) + ".";
    case ErrorCode::CaseFileBroken:
        return "The case file " + quoted(error.path) + " is damaged or of another program" + appended(error.detail) +
               ". Open a copy from your backup.";
    case ErrorCode::CaseFileNewer:
        return "The case file " + quoted(error.path) +
               " was written by a newer Latchlight. Use that version to open it.";
    case ErrorCode::CaseFileLocked:
        return "The case file " + quoted(error.path) + " is open in another program. Close it there first.";
    case ErrorCode::CaseFileReadOnly:
        return "The case file " + quoted(error.path) + " is open for reading only. Save it under another name.";
    case ErrorCode::UnsupportedFormat:
        return quoted(error.path) + " has a format that is not supported" + appended(error.detail) + ".";
    case ErrorCode::UsageError:
        return error.detail + " Try --help.";
    case ErrorCode::Cancelled:
        return "Cancelled.";
    }
    return "Something went wrong" + appended(error.detail) + ".";
}

std::string describe(const LoadProblem& problem)
{
    switch (problem.kind) {
    case ProblemKind::FileUnreadable:
        return "The file cannot be read" + appended(problem.detail) + ".";
    case ProblemKind::FileTooLarge:
        return "The file is larger than the limit; what lies beyond was not read.";
    case ProblemKind::NotARegularFile:
        return "This is a device, pipe or socket, not a file; it was not opened.";
    case ProblemKind::TruncatedGzip:
        return "The gzip data ends too early; the events before the end were kept. Download the file again.";
    case ProblemKind::CorruptGzip:
        return "The gzip data is damaged; the events before the damage were kept. Download the file again.";
    case ProblemKind::CorruptArchive:
        return "The archive is damaged or encrypted" + appended(problem.detail) +
               "; the members before the damage were kept.";
    case ProblemKind::RatioLimit:
        return "The file inflates to an implausible size, as a decompression bomb does; it was not read to its end.";
    case ProblemKind::UnsupportedFormat:
        return "Files of the format " + quoted(problem.detail) + " are not read. Unpack it and load the folder.";
    case ProblemKind::NotCloudTrail:
        return "The file holds no CloudTrail events" + appended(problem.detail) + ".";
    case ProblemKind::EmptyFile:
        return "The file holds no events.";
    case ProblemKind::BrokenJson:
        return "The JSON breaks off or is damaged here" + appended(problem.detail) + ".";
    case ProblemKind::BrokenRecord:
        return "One record is malformed and was left out" + appended(problem.detail) + ".";
    case ProblemKind::RecordTooLarge:
        return "One record is larger than the limit and was left out.";
    }
    return {};
}

std::string describe(const CoverageGap& gap)
{
    constexpr std::size_t dateLength = 10;
    const auto date = [](UtcTime time) { return formatUtcTime(time).substr(0, dateLength); };
    const std::string account = gap.account.empty() ? "Events without an account" : "Account " + gap.account;
    if (gap.isOpen) {
        return account + " has no events from " + date(gap.days.begin) +
               " on, while others have: look for StopLogging, DeleteTrail or files that are missing.";
    }
    const std::string last = date(gap.days.end - 1);
    const std::string days =
        date(gap.days.begin) == last ? "on " + last : "from " + date(gap.days.begin) + " to " + last;
    return account + " has no events " + days +
           ", though the same weekdays before or after are busy: look for StopLogging or files that are missing.";
}

std::string describeMissingReads()
{
    return "No event only reads: the trail seems to log write events alone, so that denied GetSecretValue cannot be "
           "seen. Let it log read events, too.";
}

} // namespace latchlight
