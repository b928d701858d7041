// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bridge/Findings.h"
#include "gui/platform/Dialogs.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <optional>

namespace latchlight {

class CaseBook;
class EngineThread;
class InvestigationState;

/// Writes a document as PDF; called in the GUI thread.
using PdfFileWriter = std::function<Expected<void>(const ReportDocument&, const std::filesystem::path&)>;

/// Asks where to write reports and scripts, and has them written.
class ReportExporter final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the exporter; `window` is the parent of its dialogs.
    ReportExporter(PdfFileWriter writePdf, EngineThread& engine, InvestigationState& state, CaseBook& caseBook,
                   Dialogs& dialogs, QWidget& window);

    void exportSelectedUser();
    void exportFlaggedUsers();
    void saveScript();

    /// By the ending of the name; none for an unknown one.
    [[nodiscard]] static std::optional<ReportFormat> formatOf(const QString& file);

Q_SIGNALS:
    void started(const QString& file);
    void finished(const QString& file);

private:
    void askForFile(const QString& suggestedName, const std::optional<RankedActor>& only);
    void write(const QString& file, const std::optional<RankedActor>& only);
    void writePdf(const BuiltReportPtr& report);
    void showError(const QString& title, const Error& error);

    PdfFileWriter m_writePdf;
    EngineThread& m_engine;
    InvestigationState& m_state;
    CaseBook& m_caseBook;
    Dialogs& m_dialogs;
    QWidget& m_window;
};

} // namespace latchlight
