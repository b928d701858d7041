// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ErrorText.h"

#include "gui/bridge/LogText.h"

namespace latchlight {

namespace {

QString withDetail(const QString& sentence, const std::string& detail)
{
    if (detail.empty()) {
        return sentence;
    }
    //: %1 a sentence, %2 an untranslated fact such as a message of the system
    return QCoreApplication::translate("ErrorText", "%1 (%2)").arg(sentence, logtext::oneLine(detail));
}

} // namespace

QString ErrorText::of(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::NothingToRead:
    case ErrorCode::CaseFileBroken:
    case ErrorCode::CaseFileNewer:
    case ErrorCode::CaseFileLocked:
    case ErrorCode::CaseFileReadOnly:
    case ErrorCode::UnsupportedFormat:
        return ofFile(error);
    case ErrorCode::InvalidRule:
    case ErrorCode::InvalidChecklist:
    case ErrorCode::InvalidCommandTemplate:
        return ofResource(error);
    case ErrorCode::MalformedData:
        return withDetail(
            tr("The data in %1 is damaged at byte %2. The rest stays usable; fetch the file again to read all of it.")
                .arg(logtext::path(error.path), display::count(error.offset)),
            error.detail);
    case ErrorCode::LimitExceeded:
        return withDetail(tr("The work was stopped because it passed a limit (%1). Open fewer files at a time.")
                              .arg(display::count(error.limit)),
                          error.detail);
    case ErrorCode::InvalidQuery:
        return withDetail(tr("The filter cannot be read at character %1. Correct it there, or clear the filter.")
                              .arg(display::count(error.offset + 1)),
                          error.detail);
    case ErrorCode::InvalidOption:
        return withDetail(tr("The option “%1” does not take this value. Choose one of the values allowed.")
                              .arg(logtext::oneLine(error.key)),
                          error.detail);
    case ErrorCode::InvalidSuppression:
        return ofSuppression(error);
    case ErrorCode::UnknownRule:
        return tr("There is no rule “%1”. Look into the list of rules for its name.")
            .arg(logtext::oneLine(error.detail));
    case ErrorCode::UnknownActor:
        return tr("There is no user “%1” in this archive. Choose one from the list.")
            .arg(logtext::oneLine(error.detail));
    case ErrorCode::UnsafeForShell:
        return withDetail(
            tr("No command is offered: a value holds control characters and must not be typed into a terminal."),
            error.detail);
    case ErrorCode::Cancelled:
        return tr("This was stopped before it was finished. Start it again to get its result.");
    case ErrorCode::UsageError:
        return withDetail(tr("This cannot be done with the values given. Check them and try again."), error.detail);
    }
    return {};
}

QString ErrorText::ofSuppression(const Error& error)
{
    if (error.key == "reason") {
        return error.detail == "missing" ? tr("Give the reason: whoever reads the case later must be able to judge it.")
                                         : tr("The reason is too long. Shorten it.");
    }
    if (error.key == "expires") {
        return tr("It would end before it begins. Choose a later day.");
    }
    if (error.detail == "not-a-network") {
        return tr("This is no network. Write it like 10.0.0.0/8, or give a single address.");
    }
    return error.detail == "missing" ? tr("Give what is to be suppressed.")
                                     : tr("What is to be suppressed is too long. Shorten it.");
}

QString ErrorText::ofFile(const Error& error)
{
    const QString path = logtext::path(error.path);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr("%1 does not exist. It may have been moved or renamed: open it from its new place.").arg(path);
    case ErrorCode::FileUnreadable:
        return withDetail(
            tr("%1 cannot be read. Check that the file is still there and that you may read it.").arg(path),
            error.detail);
    case ErrorCode::FileUnwritable:
        return withDetail(tr("%1 cannot be written. Choose another folder, or free some space there.").arg(path),
                          error.detail);
    case ErrorCode::NothingToRead:
        return tr("No CloudTrail records were found in %1. Open the folder that holds “AWSLogs”, or the .json.gz files "
                  "in it.")
            .arg(path);
    case ErrorCode::CaseFileBroken:
        return withDetail(
            tr("%1 is no case file, or it is damaged. Open another file; this one was left as it is.").arg(path),
            error.detail);
    case ErrorCode::CaseFileNewer:
        return tr("%1 was written by a newer version of Latchlight. Update the program to open it; the file was left "
                  "as it is.")
            .arg(path);
    case ErrorCode::CaseFileLocked:
        return tr("%1 is open in another program. Close it there first, so that no work is lost.").arg(path);
    case ErrorCode::CaseFileReadOnly:
        return tr("%1 is open for reading only, so nothing was changed. Save the case as a copy to go on with it.")
            .arg(path);
    default:
        return withDetail(tr("The format of %1 is not supported. Choose one of the formats offered.").arg(path),
                          error.detail);
    }
}

QString ErrorText::ofResource(const Error& error)
{
    const QString path = logtext::path(error.path);
    const QString key = logtext::oneLine(error.key);
    switch (error.code) {
    case ErrorCode::InvalidRule:
        return withDetail(
            tr("The rule in %1 is left out: “%2” is wrong. Correct the file and start again.").arg(path, key),
            error.detail);
    case ErrorCode::InvalidChecklist:
        return withDetail(
            tr("The checklist in %1 is left out: “%2” is wrong. Correct the file and start again.").arg(path, key),
            error.detail);
    default:
        return withDetail(
            tr("The command templates in %1 are left out: “%2” is wrong. Correct the file and start again.")
                .arg(path, key),
            error.detail);
    }
}

QString ErrorText::of(const LoadProblem& problem)
{
    switch (problem.kind) {
    case ProblemKind::FileUnreadable:
        return withDetail(tr("The file could not be read. Check its permissions and load it again."), problem.detail);
    case ProblemKind::FileTooLarge:
        return withDetail(tr("The file is larger than the limit. Split it and load the parts."), problem.detail);
    case ProblemKind::NotARegularFile:
        return withDetail(tr("This is a device, pipe or link loop and was not opened. Nothing needs to be done."),
                          problem.detail);
    case ProblemKind::TruncatedGzip:
        return withDetail(
            tr("The compressed file ends too early; records after this point are missing. Download it again."),
            problem.detail);
    case ProblemKind::CorruptGzip:
        return withDetail(tr("The compressed file is damaged; records may be missing. Download it again."),
                          problem.detail);
    case ProblemKind::CorruptArchive:
        return withDetail(
            tr("The archive is damaged or encrypted; members after this point are missing. Fetch or decrypt it again."),
            problem.detail);
    case ProblemKind::RatioLimit:
        return withDetail(
            tr("The file grows beyond all measure when inflated and was given up. Look into it before trusting it."),
            problem.detail);
    case ProblemKind::UnsupportedFormat:
        return withDetail(tr("This container is not read. Unpack it and load what is inside."), problem.detail);
    case ProblemKind::NotCloudTrail:
        return withDetail(tr("There are no CloudTrail records in this file. It was rightly skipped."), problem.detail);
    case ProblemKind::EmptyFile:
        return tr("The file is empty and was skipped. Nothing is lost if it was empty at its source.");
    case ProblemKind::BrokenJson:
        return withDetail(
            tr("The document breaks off here; records after this point are missing. Fetch the file again."),
            problem.detail);
    case ProblemKind::BrokenRecord:
        return withDetail(tr("One record is malformed and was left out; the others of the file were read."),
                          problem.detail);
    case ProblemKind::RecordTooLarge:
        return withDetail(tr("One record is larger than CloudTrail allows and was left out."), problem.detail);
    }
    return {};
}

} // namespace latchlight
