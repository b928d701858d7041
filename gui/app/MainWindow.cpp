// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/MainWindow.h"

#include "engine/base/Version.h"
#include "gui/app/ArchiveOpener.h"
#include "gui/app/CaseMemory.h"
#include "gui/app/CaseMenu.h"
#include "gui/app/DetectionMenu.h"
#include "gui/app/HelpMenu.h"
#include "gui/app/InvestigationArea.h"
#include "gui/app/LayoutMenu.h"
#include "gui/app/LoadProgressPanel.h"
#include "gui/app/PaneKeys.h"
#include "gui/app/StatusLabels.h"
#include "gui/app/WindowActions.h"
#include "gui/app/ZoneMenu.h"
#include "gui/bridge/ErrorText.h"
#include "gui/bridge/FilterShelf.h"
#include "gui/bridge/LogText.h"
#include "gui/views/CaseBanner.h"
#include "gui/views/CaseDialog.h"
#include "gui/views/CommandsView.h"
#include "gui/views/EventsView.h"
#include "gui/views/StartPage.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace latchlight {

namespace {

constexpr int messageMs = 6000;

QString shownName(const std::filesystem::path& file)
{
    return logtext::oneLine(file.filename().string());
}

} // namespace

MainWindow::MainWindow(const WindowServices& services, QWidget* parent)
    : QMainWindow(parent)
    , m_dialogs(services.dialogs)
    , m_theme(services.theme)
    , m_settings(services.settings)
    , m_caseBook(services.analyst)
    , m_engine(services.folders)
    , m_driver(m_engine, m_state)
    , m_desk(m_engine, m_state, m_caseBook)
    , m_sources(m_engine, m_caseBook)
    , m_marker(m_state, m_caseBook)
    , m_opener(new ArchiveOpener(m_engine, m_caseBook, m_sources, m_desk, m_dialogs, m_settings, *this))
    , m_exporter(new ReportExporter(services.writePdf, m_engine, m_state, m_caseBook, m_dialogs, *this))
    , m_startPage(new StartPage)
    , m_area(new InvestigationArea(m_state, m_caseBook, m_clipboard))
    , m_memory(new CaseMemory(m_caseBook, m_state, m_desk, *m_area, this))
    , m_banner(new CaseBanner(m_caseBook))
    , m_progress(new LoadProgressPanel)
    , m_actions(new WindowActions(*this, m_area->paneActions()))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    resize(1440, 900);
    buildCentralWidget();
    auto* labels = new StatusLabels(*statusBar(), m_state);
    connect(labels, &StatusLabels::lossesClicked, m_area, &InvestigationArea::showLoadReport);
    m_opener->setSampleFolder(services.folders.root / "sample");
    auto* detection = new DetectionMenu(*this, m_engine, m_state, m_caseBook, m_desk);
    m_area->addUserAction(detection->suppressUser);
    m_layouts = new LayoutMenu(*this, *m_actions->viewMenu, *m_actions->resetLayout, *m_area, m_settings);
    connect(m_layouts, &LayoutMenu::said, this, &MainWindow::say);
    new ZoneMenu(*this, *m_actions->viewMenu, m_state, m_settings);
    m_actions->viewMenu->addSeparator();
    m_paneKeys = new PaneKeys(*m_actions->viewMenu, *m_area, this);
    new HelpMenu(*this, *m_actions->helpMenu, m_clipboard);
    connectEngine();
    connectActions();
    connectCase();
    connectStartPage();
    connectMessages();
    setTheme(m_settings.theme());
    restoreLayout();
    restoreRules();
    showRecent();
    updateActions();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Panes and dialogs look at members of this class until they are gone; the base class would delete them too late.
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
}

void MainWindow::buildCentralWidget()
{
    m_progress->setObjectName(QStringLiteral("loadProgressPanel"));
    m_progress->hide();
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_area);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
}

void MainWindow::connectEngine()
{
    connect(&m_engine, &EngineThread::loadProgressed, m_progress, &LoadProgressPanel::setProgress);
    connect(&m_engine, &EngineThread::loadEnded, this, &MainWindow::endLoad);
    connect(&m_engine, &EngineThread::failed, this, &MainWindow::takeFailure);
    connect(&m_engine, &EngineThread::resourcesRead, this, &MainWindow::takeResources);
    connect(m_progress, &LoadProgressPanel::cancelRequested, this, [this] {
        m_engine.cancelLoad();
        m_progress->showCancelling();
    });
    connect(&m_state, &InvestigationState::findingsChanged, this, &MainWindow::updateActions);
    connect(&m_state, &InvestigationState::userChanged, this, &MainWindow::updateActions);
    connect(&m_state, &InvestigationState::rangeChanged, this, &MainWindow::updateActions);
    connect(&m_state, &InvestigationState::questionChanged, this, &MainWindow::updateActions);
    // After the driver has handed the findings to the state and every pane has taken them.
    connect(&m_engine, &EngineThread::findingsReady, this, &MainWindow::showFindings);
}

void MainWindow::connectCase()
{
    connect(&m_caseBook, &CaseBook::caseReplaced, this, &MainWindow::updateTitle);
    connect(&m_caseBook, &CaseBook::failed, this, [this](const Error& error) {
        m_dialogs.showMessage(this, {MessageKind::Error, tr("Case file"), ErrorText::of(error), {}});
    });
    connect(m_banner, &CaseBanner::saveCopyRequested, m_opener, &ArchiveOpener::saveCaseAs);
    connect(m_banner, &CaseBanner::retryRequested, m_opener, &ArchiveOpener::retryCase);
    auto* menu = new CaseMenu(*this, *m_actions, m_caseBook);
    connect(menu, &CaseMenu::aboutToChange, m_area, &InvestigationArea::commitPending);
    connect(menu, &CaseMenu::changed, this, &MainWindow::say);
    connect(&m_state, &InvestigationState::zoneChanged, m_banner, &CaseBanner::showReason);
    connect(menu->properties, &QAction::triggered, this, &MainWindow::showCaseProperties);
    connect(&m_sources, &SourceKeeper::contentChanged, this, &MainWindow::warnOfChange);
    connect(&m_sources, &SourceKeeper::contentVerified, this, [this](const CaseSource& source) {
        say(tr("The content of %1 is the same as before (SHA-256)").arg(logtext::path(source.path)));
    });
    connect(&m_sources, &SourceKeeper::failed, this,
            [this](const Error& error) { say(tr("No SHA-256 of the sources: %1").arg(ErrorText::of(error))); });
}

void MainWindow::connectActions()
{
    connect(m_actions->openFolder, &QAction::triggered, m_opener, &ArchiveOpener::askForFolder);
    connect(m_actions->openFiles, &QAction::triggered, m_opener, &ArchiveOpener::askForFiles);
    connect(m_actions->openSample, &QAction::triggered, m_opener, &ArchiveOpener::openSample);
    connect(m_actions->openCase, &QAction::triggered, m_opener, &ArchiveOpener::askForCase);
    connect(m_actions->reload, &QAction::triggered, m_opener, &ArchiveOpener::reload);
    connect(m_actions->saveCase, &QAction::triggered, this, [this] {
        m_area->commitPending();
        m_memory->store();
        m_opener->saveCase();
    });
    connect(m_actions->saveCaseAs, &QAction::triggered, this, [this] {
        m_area->commitPending();
        m_memory->store();
        m_opener->saveCaseAs();
    });
    connect(m_actions->exportUser, &QAction::triggered, this, [this] {
        m_area->commitPending();
        m_exporter->exportSelectedUser();
    });
    connect(m_actions->exportAll, &QAction::triggered, this, [this] {
        m_area->commitPending();
        m_exporter->exportFlaggedUsers();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->findUser, &QAction::triggered, m_area, &InvestigationArea::focusUserFilter);
    connect(m_actions->filterEvents, &QAction::triggered, m_area, &InvestigationArea::focusEventFilter);
    connect(m_actions->goToUsers, &QAction::triggered, m_area, &InvestigationArea::focusUsers);
    connect(m_actions->goToTimeline, &QAction::triggered, m_area, &InvestigationArea::focusTimeline);
    connect(m_actions->goToLanes, &QAction::triggered, m_area, &InvestigationArea::focusLanes);
    connect(m_actions->clearFilters, &QAction::triggered, this,
            [this] { m_state.askFor(EventQuestion(), std::nullopt); });
    connect(m_actions->resetLayout, &QAction::triggered, m_area, &InvestigationArea::restoreDefaultLayout);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::setTheme);
    connect(m_actions, &WindowActions::recentChosen, this, [this](const QString& path) { open({path}); });
    connect(m_actions, &WindowActions::recentCleared, this, [this] {
        m_settings.clearRecent();
        showRecent();
    });
}

void MainWindow::connectStartPage()
{
    connect(m_startPage, &StartPage::openFilesRequested, m_opener, &ArchiveOpener::askForFiles);
    connect(m_startPage, &StartPage::openFolderRequested, m_opener, &ArchiveOpener::askForFolder);
    connect(m_startPage, &StartPage::openCaseRequested, m_opener, &ArchiveOpener::askForCase);
    connect(m_startPage, &StartPage::openSampleRequested, m_opener, &ArchiveOpener::openSample);
    connect(m_startPage, &StartPage::recentChosen, this, [this](const QString& path) { open({path}); });
    connect(m_opener, &ArchiveOpener::loadStarted, this, &MainWindow::showLoading);
    connect(m_opener, &ArchiveOpener::recentChanged, this, &MainWindow::showRecent);
}

void MainWindow::connectMessages()
{
    connect(&m_area->commands(), &CommandsView::saveScriptRequested, m_exporter, &ReportExporter::saveScript);
    connect(&m_clipboard, &ClipboardWriter::textCopied, this, [this] { say(tr("Copied")); });
    connect(&m_clipboard, &ClipboardWriter::imageCopied, this, [this] { say(tr("Picture copied")); });
    connect(m_opener, &ArchiveOpener::caseSaved, this, [this](const QString& file) {
        m_sources.catchUp();
        updateTitle();
        say(tr("Saved in %1; every later change is stored at once").arg(QFileInfo(file).fileName()));
    });
    connect(m_exporter, &ReportExporter::started, this,
            [this](const QString& file) { say(tr("Writing %1…").arg(QFileInfo(file).fileName())); });
    connect(m_exporter, &ReportExporter::finished, this,
            [this](const QString& file) { say(tr("%1 was written").arg(file)); });
}

void MainWindow::open(const QStringList& paths)
{
    m_area->commitPending();
    m_memory->store();
    m_opener->open(paths);
}

void MainWindow::showLoading()
{
    m_progress->start();
    updateActions();
    updateTitle();
}

void MainWindow::endLoad()
{
    if (!m_engine.isLoading()) {
        m_progress->hide();
    }
    updateActions();
}

void MainWindow::showFindings()
{
    m_pages->setCurrentWidget(m_area);
    // Whom the analyst chose stays selected, whoever else is flagged now.
    const bool isUserToCome = m_memory->restoreSelection();
    if (!isUserToCome && !m_state.userIndex() && m_state.findings()->flagged > 0) {
        m_state.selectUser(0);
    }
    // The rest of an archive must not take the focus from whoever works on its first part.
    const std::vector<std::string>& paths = m_state.findings()->snapshot->load->paths;
    if (paths != m_shownPaths) {
        m_shownPaths = paths;
        m_area->focusUsers();
    }
    updateTitle();
}

void MainWindow::takeFailure(EngineTask task, const Error& error)
{
    if (task == EngineTask::Load || task == EngineTask::Rescore || task == EngineTask::Investigate ||
        task == EngineTask::CopyEvents) {
        const QString title = task == EngineTask::Load ? tr("Nothing was opened") : tr("The engine could not answer");
        m_dialogs.showMessage(this, {MessageKind::Error, title, ErrorText::of(error), {}});
    }
}

void MainWindow::takeResources(const SessionResourcesPtr& resources)
{
    if (resources->errors.empty()) {
        return;
    }
    QStringList lines;
    for (const Error& error : resources->errors) {
        lines << ErrorText::of(error);
    }
    m_dialogs.showMessage(this,
                          {MessageKind::Warning, tr("Rules and templates"),
                           tr("Some of the program's own files could not be used."), lines.join(QLatin1Char('\n'))});
}

void MainWindow::showRecent()
{
    m_actions->setRecent(m_settings.recent());
    m_startPage->setRecent(m_settings.recent());
}

void MainWindow::updateActions()
{
    const bool hasFindings = m_state.findings() != nullptr;
    const bool hasUser = m_state.user() != nullptr;
    m_actions->openSample->setEnabled(m_opener->hasSample());
    m_actions->reload->setEnabled(hasFindings && !m_engine.isLoading());
    for (QAction* action :
         {m_actions->saveCase, m_actions->saveCaseAs, m_actions->findUser, m_actions->filterEvents,
          m_actions->goToUsers, m_actions->goToTimeline, m_actions->goToLanes, m_actions->resetLayout}) {
        action->setEnabled(hasFindings);
    }
    m_layouts->setEnabled(hasFindings);
    m_paneKeys->setEnabled(hasFindings);
    m_actions->exportUser->setEnabled(hasUser);
    m_actions->exportAll->setEnabled(hasFindings && m_state.findings()->flagged > 0);
    m_actions->clearFilters->setEnabled(m_state.range().has_value() || m_state.question() != EventQuestion());
}

void MainWindow::updateTitle()
{
    const QString program = QStringLiteral("Latchlight");
    if (!m_caseBook.file().empty()) {
        //: title of the window; %1 a case file or archive, %2 the program
        setWindowTitle(tr("%1 – %2").arg(shownName(m_caseBook.file()), program));
        return;
    }
    const std::vector<std::string> sources = m_caseBook.snapshot().sourcePaths();
    if (sources.empty()) {
        setWindowTitle(program);
        return;
    }
    const QString first = shownName(sources.front());
    const QString name =
        sources.size() == 1 ? first : tr("%1 and %n more", nullptr, static_cast<int>(sources.size()) - 1).arg(first);
    setWindowTitle(tr("%1 – %2").arg(name, program));
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_theme.setChoice(choice);
    m_settings.setTheme(choice);
    m_actions->setTheme(choice);
}

void MainWindow::showAbout()
{
    Message message;
    message.title = tr("About Latchlight");
    message.text = tr("Latchlight %1 finds users who try the latches of your AWS secrets in CloudTrail archives.")
                       .arg(QString::fromUtf8(programVersion.data(), static_cast<qsizetype>(programVersion.size())));
    message.details =
        tr("Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.");
    m_dialogs.showMessage(this, message);
}

void MainWindow::showCaseProperties()
{
    m_area->commitPending();
    auto* dialog = findChild<CaseDialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new CaseDialog(m_caseBook, m_sources, m_dialogs, m_clipboard, this);
        connect(dialog, &CaseDialog::relocated, m_opener, &ArchiveOpener::loadCase);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::warnOfChange(const CaseSource& before, const CaseSource& after)
{
    Message message;
    message.kind = MessageKind::Warning;
    message.title = tr("The content has changed");
    message.text =
        tr("%1 is not the same as when the case was made: marks may be about events that are gone, and other "
           "users may be flagged now.")
            .arg(logtext::path(after.path));
    //: %1 a digest, %2 a time, %3 a digest, %4 and %5 numbers of files, %6 a time zone
    message.details =
        tr("SHA-256 until now: %1 (%2 %6)\nSHA-256 now: %3\nFiles: %4 until now, %5 now")
            .arg(logtext::oneLine(before.sha256), display::time(before.digested), logtext::oneLine(after.sha256),
                 display::count(before.files), display::count(after.files), display::zone());
    m_dialogs.showMessage(this, message);
}

void MainWindow::say(const QString& text)
{
    statusBar()->showMessage(text, messageMs);
}

void MainWindow::restoreLayout()
{
    FilterShelf& shelf = m_area->filterShelf();
    shelf.setFilters(m_settings.recentFilters(), m_settings.savedFilters());
    connect(&shelf, &FilterShelf::changed, this,
            [this, &shelf] { m_settings.setFilters(shelf.recent(), shelf.saved()); });
    restoreGeometry(m_settings.geometry());
    m_area->events().restoreColumns(m_settings.eventColumns());
    m_state.compareWith(m_settings.comparedDetector());
    connect(&m_state, &InvestigationState::comparedDetectorChanged, this,
            [this] { m_settings.setComparedDetector(m_state.comparedDetector()); });
    m_area->restoreLayout(m_settings.paneLayout(), WindowSettings::layoutVersion);
}

void MainWindow::restoreRules()
{
    connect(&m_desk, &ScoringDesk::rulesRead, this, [this] {
        const QMap<QString, bool> switched = m_settings.switchedRules();
        // On before off: the last rule that judges cannot be switched off.
        for (const RuleSwitch wanted : {RuleSwitch::On, RuleSwitch::Off}) {
            for (const QString& ruleId : switched.keys(wanted == RuleSwitch::On)) {
                m_desk.switchRule(ruleId.toStdString(), wanted);
            }
        }
    });
    connect(&m_desk, &ScoringDesk::ruleSwitched, this, [this](const std::string& ruleId, RuleSwitch now) {
        m_settings.setRuleSwitched(QString::fromStdString(ruleId), now == RuleSwitch::On);
    });
}

void MainWindow::saveLayout()
{
    m_settings.setGeometry(saveGeometry());
    m_settings.setEventColumns(m_area->events().columns());
    m_settings.setPaneLayout(m_area->saveState(WindowSettings::layoutVersion));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_area->commitPending();
    m_memory->store();
    if (!m_mayClose && m_caseBook.isAtRisk()) {
        event->ignore();
        m_opener->withoutLoss([this] {
            m_mayClose = true;
            // Not from within closeEvent(): a window that is closing does not close again.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!ArchiveOpener::localPaths(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(ArchiveOpener::localPaths(*event->mimeData()));
}

} // namespace latchlight
