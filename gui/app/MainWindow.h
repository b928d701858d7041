// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/ReportExporter.h"
#include "gui/app/WindowSettings.h"
#include "gui/bridge/CaseBook.h"
#include "gui/bridge/EngineThread.h"
#include "gui/bridge/EventMarker.h"
#include "gui/bridge/InvestigationDriver.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/ScoringDesk.h"
#include "gui/bridge/SourceKeeper.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/platform/Dialogs.h"

#include <QMainWindow>
#include <QStringList>

#include <string>
#include <vector>

class QSettings;
class QStackedWidget;

namespace latchlight {

class ArchiveOpener;
class CaseBanner;
class CaseMemory;
class InvestigationArea;
class LayoutMenu;
class LoadProgressPanel;
class PaneKeys;
class StartPage;
class WindowActions;

/// What the window needs from the program around it, so that tests can give their own. All of it outlives the window.
struct WindowServices
{
    ResourceFolders folders;
    PdfFileWriter writePdf;
    Dialogs& dialogs;
    Theme& theme;
    QSettings& settings;
    std::string analyst; ///< for the journal of the case
};

/// Holds the parts together: engine, state, panes, commands. What they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Files, folders or a case file.
    void open(const QStringList& paths);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentralWidget();
    void connectEngine();
    void connectActions();
    void connectCase();
    void connectStartPage();
    void connectMessages();
    void restoreLayout();
    /// Rules that the analyst switched stay so at the next start.
    void restoreRules();
    void saveLayout();

    void showLoading();
    void showFindings();
    void endLoad();
    void takeFailure(EngineTask task, const Error& error);
    void takeResources(const SessionResourcesPtr& resources);
    void showRecent();
    void updateActions();
    void updateTitle();
    void setTheme(ThemeChoice choice);
    void showAbout();
    void showCaseProperties();
    void warnOfChange(const CaseSource& before, const CaseSource& after);
    void say(const QString& text);

    Dialogs& m_dialogs;
    Theme& m_theme;
    WindowSettings m_settings;
    CaseBook m_caseBook;
    InvestigationState m_state;
    EngineThread m_engine;
    InvestigationDriver m_driver;
    ScoringDesk m_desk;
    SourceKeeper m_sources;
    EventMarker m_marker;
    ClipboardWriter m_clipboard;
    ArchiveOpener* m_opener;
    ReportExporter* m_exporter;
    StartPage* m_startPage;
    InvestigationArea* m_area;
    CaseMemory* m_memory;
    CaseBanner* m_banner;
    LoadProgressPanel* m_progress;
    QStackedWidget* m_pages = nullptr;
    WindowActions* m_actions;
    LayoutMenu* m_layouts = nullptr;
    PaneKeys* m_paneKeys = nullptr;
    bool m_mayClose = false;               ///< the analyst agreed to lose what is not saved
    std::vector<std::string> m_shownPaths; ///< of the findings that were shown last
};

} // namespace latchlight
