// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ReportFile.h"

#include "engine/report/ReportWriter.h"

#include <QSaveFile>

namespace latchlight {

Expected<void> writeWholeFile(const std::filesystem::path& file, std::string_view content)
{
    QSaveFile output(QString::fromStdString(file.string()));
    const auto size = static_cast<qint64>(content.size());
    const bool isWritten =
        output.open(QIODevice::WriteOnly) && output.write(content.data(), size) == size && output.commit();
    if (isWritten) {
        return {};
    }
    Error error;
    error.code = ErrorCode::FileUnwritable;
    error.path = file.string();
    error.detail = output.errorString().toStdString();
    return unexpected(std::move(error));
}

Expected<void> writeReportText(const ReportDocument& document, ReportFormat format, const std::filesystem::path& file)
{
    switch (format) {
    case ReportFormat::Html:
        return writeWholeFile(file, writeHtml(document));
    case ReportFormat::Markdown:
        return writeWholeFile(file, writeMarkdown(document));
    case ReportFormat::Csv:
        return writeWholeFile(file, writeCsv(document));
    case ReportFormat::Json:
        return writeWholeFile(file, writeJson(document));
    case ReportFormat::Pdf:
        break;
    }
    Error error;
    error.code = ErrorCode::UnsupportedFormat;
    error.path = file.string();
    return unexpected(std::move(error));
}

} // namespace latchlight
