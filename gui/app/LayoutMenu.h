// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace latchlight {

class InvestigationArea;
class WindowSettings;

/// Arrangements of the panes under names of the analyst's own ("Triage", "Hunt"): to save, choose and delete.
class LayoutMenu final : public QObject
{
    Q_OBJECT

public:
    /// Adds a submenu to `viewMenu`, with `reset` in it. All must outlive the menu.
    LayoutMenu(QMainWindow& window, QMenu& viewMenu, QAction& reset, InvestigationArea& area, WindowSettings& settings);

    QAction* saveAs;

    void setEnabled(bool isEnabled);

Q_SIGNALS:
    void said(const QString& sentence); ///< what was done, for the status bar

private:
    void askForName();
    void save(const QString& name);
    void choose(const QString& name);
    void remove(const QString& name);
    void listLayouts();

    QMainWindow& m_window;
    InvestigationArea& m_area;
    WindowSettings& m_settings;
    QMenu* m_menu;
    QMenu* m_deletion;
    QAction* m_before; ///< the names are listed before it
};

} // namespace latchlight
