// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/ReportFile.h"

#include "engine/base/WholeFile.h"
#include "engine/report/ReportWriter.h"

namespace latchlight {

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
