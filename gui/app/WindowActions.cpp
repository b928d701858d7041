// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/WindowActions.h"

#include "gui/bridge/LogText.h"
#include "gui/views/NamedAction.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace latchlight {

WindowActions::WindowActions(QMainWindow& window, const QList<QAction*>& paneActions)
    : QObject(&window)
{
    makeActions();
    buildFileMenu(window);
    buildEditMenu(window);
    buildViewMenu(window, paneActions);
    buildHelpMenu(window);
    buildToolBar(window);
    setRecent({});
}

QAction* WindowActions::make(const QString& objectName, const QString& text, const QKeySequence& shortcut)
{
    QAction* action = namedAction(this, objectName, text, shortcut);
    if (!shortcut.isEmpty()) {
        //: tool tip of a command; %1 its name, %2 its keys
        action->setToolTip(tr("%1 (%2)").arg(action->toolTip(), shortcut.toString(QKeySequence::NativeText)));
    }
    return action;
}

void WindowActions::makeActions()
{
    openFolder = make(QStringLiteral("openFolderAction"), tr("Open f&older…"), QKeySequence::Open);
    openFiles =
        make(QStringLiteral("openFilesAction"), tr("Open f&iles…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openSample = make(QStringLiteral("openSampleAction"), tr("Open the sa&mple archive"));
    openCase = make(QStringLiteral("openCaseAction"), tr("Open &case…"));
    saveCase = make(QStringLiteral("saveCaseAction"), tr("&Save case"), QKeySequence::Save);
    saveCaseAs =
        make(QStringLiteral("saveCaseAsAction"), tr("Save case &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    reload = make(QStringLiteral("reloadAction"), tr("Re&load"), QKeySequence::Refresh);
    exportUser = make(QStringLiteral("exportUserAction"), tr("&Export report on this user…"),
                      QKeySequence(Qt::CTRL | Qt::Key_E));
    exportAll = make(QStringLiteral("exportAllAction"), tr("Export report on all &flagged users…"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    quit = make(QStringLiteral("quitAction"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    findUser = make(QStringLiteral("findUserAction"), tr("Find &user"), QKeySequence::Find);
    filterEvents = make(QStringLiteral("filterEventsAction"), tr("&Filter events"), QKeySequence(Qt::CTRL | Qt::Key_L));
    clearFilters = make(QStringLiteral("clearFiltersAction"), tr("&Clear range and filter"),
                        QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    goToUsers = make(QStringLiteral("goToUsersAction"), tr("&Go to users"), QKeySequence(Qt::CTRL | Qt::Key_1));
    goToTimeline =
        make(QStringLiteral("goToTimelineAction"), tr("Go to &timeline"), QKeySequence(Qt::CTRL | Qt::Key_2));
    goToLanes = make(QStringLiteral("goToLanesAction"), tr("Go to s&wimlanes"), QKeySequence(Qt::CTRL | Qt::Key_3));
    resetLayout = make(QStringLiteral("resetLayoutAction"), tr("&Reset layout"));
    about = make(QStringLiteral("aboutAction"), tr("&About Latchlight"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::buildFileMenu(QMainWindow& window)
{
    fileMenu = window.menuBar()->addMenu(tr("&File"));
    fileMenu->addActions({openFolder, openFiles, openSample});
    m_recent = fileMenu->addMenu(tr("&Recent"));
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    fileMenu->addAction(reload);
    fileMenu->addSeparator();
    fileMenu->addActions({openCase, saveCase, saveCaseAs});
    fileMenu->addSeparator();
    fileMenu->addActions({exportUser, exportAll});
    fileMenu->addSeparator();
    fileMenu->addAction(quit);
}

void WindowActions::buildEditMenu(QMainWindow& window)
{
    editMenu = window.menuBar()->addMenu(tr("&Edit"));
    editMenu->addActions({findUser, filterEvents, clearFilters});
    editMenu->addSeparator();
    editMenu->addActions({goToUsers, goToTimeline, goToLanes});
}

void WindowActions::buildViewMenu(QMainWindow& window, const QList<QAction*>& paneActions)
{
    viewMenu = window.menuBar()->addMenu(tr("&View"));
    QMenu* panes = viewMenu->addMenu(tr("&Panes"));
    panes->addActions(paneActions);
    QMenu* themes = viewMenu->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    struct Entry
    {
        ThemeChoice choice;
        QString objectName;
        QString text;
    };
    const Entry entries[] = {
        {ThemeChoice::System, QStringLiteral("systemThemeAction"), tr("As the &system")},
        {ThemeChoice::Light, QStringLiteral("lightThemeAction"), tr("&Light")},
        {ThemeChoice::Dark, QStringLiteral("darkThemeAction"), tr("&Dark")},
    };
    for (const Entry& entry : entries) {
        QAction* action = make(entry.objectName, entry.text);
        action->setCheckable(true);
        action->setData(static_cast<int>(entry.choice));
        m_themes->addAction(action);
        themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT themeChosen(static_cast<ThemeChoice>(action->data().toInt())); });
}

void WindowActions::buildHelpMenu(QMainWindow& window)
{
    helpMenu = window.menuBar()->addMenu(tr("&Help"));
    helpMenu->addAction(about);
}

void WindowActions::buildToolBar(QMainWindow& window)
{
    auto* bar = window.addToolBar(tr("Main tool bar"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions({openFolder, openFiles, reload});
    bar->addSeparator();
    bar->addActions({saveCase, exportUser});
    bar->addSeparator();
    bar->addActions({findUser, filterEvents, clearFilters});
}

void WindowActions::setRecent(const QStringList& paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(logtext::withoutMnemonic(logtext::oneLine(path.toStdString())));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear list")), &QAction::triggered, this, &WindowActions::recentCleared);
}

void WindowActions::setTheme(ThemeChoice choice)
{
    for (QAction* action : m_themes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
    }
}

} // namespace latchlight
