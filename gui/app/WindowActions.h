// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/platform/Theme.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace latchlight {

/// The commands of the window with their texts, shortcuts and places in menus and tool bar.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// Builds menus and tool bar of `window`. `paneActions` go into the View menu.
    WindowActions(QMainWindow& window, const QList<QAction*>& paneActions);

    QAction* openFolder;
    QAction* openFiles;
    QAction* openSample;
    QAction* openCase;
    QAction* saveCase;
    QAction* saveCaseAs;
    QAction* reload;
    QAction* exportUser;
    QAction* exportAll;
    QAction* quit;
    QAction* findUser;
    QAction* filterEvents;
    QAction* goToUsers;
    QAction* goToTimeline;
    QAction* goToLanes;
    QAction* clearFilters;
    QAction* resetLayout;
    QAction* about;
    QMenu* fileMenu = nullptr;
    QMenu* editMenu = nullptr;
    QMenu* viewMenu = nullptr;
    QMenu* helpMenu = nullptr;

    void setRecent(const QStringList& paths);
    void setTheme(ThemeChoice choice);

Q_SIGNALS:
    void recentChosen(const QString& path);
    void recentCleared();
    void themeChosen(latchlight::ThemeChoice choice);

private:
    [[nodiscard]] QAction* make(const QString& objectName, const QString& text, const QKeySequence& shortcut = {});
    void makeActions();
    void buildFileMenu(QMainWindow& window);
    void buildEditMenu(QMainWindow& window);
    void buildViewMenu(QMainWindow& window, const QList<QAction*>& paneActions);
    void buildHelpMenu(QMainWindow& window);
    void buildToolBar(QMainWindow& window);

    QMenu* m_recent = nullptr;
    QActionGroup* m_themes = nullptr;
};

} // namespace latchlight
