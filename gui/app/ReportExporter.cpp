// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/ReportExporter.h"

#include "engine/base/WholeFile.h"
#include "gui/bridge/CaseBook.h"
#include "gui/bridge/EngineThread.h"
#include "gui/bridge/ErrorText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QWidget>

#include <utility>

namespace latchlight {

namespace {

/// A log value as part of a file name: letters, digits, dot, dash and underscore.
QString fileNamePart(const std::string& text)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    constexpr qsizetype longest = 60;
    QString part = logtext::oneLine(text, longest).replace(unsafe, QStringLiteral("-"));
    while (part.startsWith(QLatin1Char('.')) || part.startsWith(QLatin1Char('-'))) {
        part.remove(0, 1);
    }
    return part.isEmpty() ? QStringLiteral("user") : part;
}

} // namespace

ReportExporter::ReportExporter(PdfFileWriter writePdf, EngineThread& engine, InvestigationState& state,
                               CaseBook& caseBook, Dialogs& dialogs, QWidget& window)
    : QObject(&window)
    , m_writePdf(std::move(writePdf))
    , m_engine(engine)
    , m_state(state)
    , m_caseBook(caseBook)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&m_engine, &EngineThread::reportBuilt, this, &ReportExporter::writePdf);
    connect(&m_engine, &EngineThread::reportWritten, this,
            [this](const std::filesystem::path& file) { Q_EMIT finished(QString::fromStdString(file.string())); });
    connect(&m_engine, &EngineThread::failed, this, [this](EngineTask task, const Error& error) {
        if (task == EngineTask::Export) {
            showError(tr("The report was not written"), error);
        }
    });
}

std::optional<ReportFormat> ReportExporter::formatOf(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QStringLiteral("pdf")) {
        return ReportFormat::Pdf;
    }
    if (suffix == QStringLiteral("html") || suffix == QStringLiteral("htm")) {
        return ReportFormat::Html;
    }
    if (suffix == QStringLiteral("md")) {
        return ReportFormat::Markdown;
    }
    if (suffix == QStringLiteral("csv")) {
        return ReportFormat::Csv;
    }
    if (suffix == QStringLiteral("json")) {
        return ReportFormat::Json;
    }
    return std::nullopt;
}

void ReportExporter::exportSelectedUser()
{
    if (const RankedUser* user = m_state.user()) {
        const QString name = fileNamePart(m_state.findings()->actor(*user).name);
        askForFile(tr("latchlight-%1.pdf", "file name; %1 a user").arg(name), user->ranked);
    }
}

void ReportExporter::exportFlaggedUsers()
{
    if (m_state.findings()) {
        askForFile(tr("latchlight-report.pdf", "file name"), std::nullopt);
    }
}

void ReportExporter::askForFile(const QString& suggestedName, const std::optional<RankedActor>& only)
{
    FileQuestion question;
    question.title = tr("Export report");
    question.nameFilters = {tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Markdown (*.md)"),
                            tr("Tables as CSV (*.csv)"), tr("JSON (*.json)")};
    question.suggestedName = suggestedName;
    question.defaultSuffix = QStringLiteral("pdf");
    m_dialogs.saveFile(&m_window, question, [this, only](const QString& file) { write(file, only); });
}

void ReportExporter::write(const QString& file, const std::optional<RankedActor>& only)
{
    const std::optional<ReportFormat> format = formatOf(file);
    if (!format) {
        Error error;
        error.code = ErrorCode::UnsupportedFormat;
        error.path = file.toStdString();
        showError(tr("The report was not written"), error);
        return;
    }
    if (!m_state.findings()) {
        return;
    }
    ExportRequest request;
    request.snapshot = m_state.findings()->snapshot;
    request.caseSnapshot = m_caseBook.snapshot();
    request.commandOptions = m_state.commandOptions();
    request.only = only;
    request.format = *format;
    request.file = file.toStdString();
    m_engine.exportReport(request);
    Q_EMIT started(file);
}

void ReportExporter::writePdf(const BuiltReportPtr& report)
{
    if (const Expected<void> written = m_writePdf(report->document, report->file); !written) {
        showError(tr("The report was not written"), written.error());
        return;
    }
    Q_EMIT finished(QString::fromStdString(report->file.string()));
}

void ReportExporter::saveScript()
{
    const CommandPlanPtr plan = m_state.plan();
    if (!plan) {
        return;
    }
    const bool isBash = plan->shell == Shell::Bash;
    FileQuestion question;
    question.title = tr("Save script");
    question.nameFilters = {isBash ? tr("Shell script (*.sh)") : tr("PowerShell script (*.ps1)")};
    question.suggestedName =
        isBash ? QStringLiteral("latchlight-commands.sh") : QStringLiteral("latchlight-commands.ps1");
    question.defaultSuffix = isBash ? QStringLiteral("sh") : QStringLiteral("ps1");
    m_dialogs.saveFile(&m_window, question, [this, plan](const QString& file) {
        if (const Expected<void> written = writeWholeFile(file.toStdString(), plan->script()); !written) {
            showError(tr("The script was not saved"), written.error());
            return;
        }
        Q_EMIT finished(file);
    });
}

void ReportExporter::showError(const QString& title, const Error& error)
{
    m_dialogs.showMessage(&m_window, {MessageKind::Error, title, ErrorText::of(error), {}});
}

} // namespace latchlight
