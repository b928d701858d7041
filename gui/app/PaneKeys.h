// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QDockWidget;
class QMenu;
class QWidget;

namespace latchlight {

class InvestigationArea;

/// Goes from pane to pane, and takes panes out of the window and back, by keyboard: also into a window of its own,
/// which Tab does not reach.
class PaneKeys final : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to `viewMenu`. All must outlive it.
    PaneKeys(QMenu& viewMenu, InvestigationArea& area, QObject* parent);

    QAction* next;
    QAction* previous;
    QAction* detach;

    void setEnabled(bool isEnabled);

private:
    [[nodiscard]] QDockWidget* currentPane() const;
    void go(int direction);
    void toggleDetached();
    /// False where nothing in it takes keys, as in an empty pane.
    static bool focus(QWidget& place);

    InvestigationArea& m_area;
};

} // namespace latchlight
