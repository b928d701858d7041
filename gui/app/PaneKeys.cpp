// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/PaneKeys.h"

#include "gui/app/InvestigationArea.h"
#include "gui/views/NamedAction.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>

namespace latchlight {

PaneKeys::PaneKeys(QMenu& viewMenu, InvestigationArea& area, QObject* parent)
    : QObject(parent)
    , next(namedAction(this, QStringLiteral("nextPaneAction"), tr("&Next pane"), QKeySequence(QStringLiteral("F6"))))
    , previous(namedAction(this, QStringLiteral("previousPaneAction"), tr("Pre&vious pane"),
                           QKeySequence(QStringLiteral("Shift+F6"))))
    , detach(namedAction(this, QStringLiteral("detachPaneAction"), tr("&Detach pane, or dock it"),
                         QKeySequence(QStringLiteral("Ctrl+F6"))))
    , m_area(area)
{
    viewMenu.addActions({next, previous, detach});
    connect(next, &QAction::triggered, this, [this] { go(1); });
    connect(previous, &QAction::triggered, this, [this] { go(-1); });
    connect(detach, &QAction::triggered, this, &PaneKeys::toggleDetached);
}

void PaneKeys::setEnabled(bool isEnabled)
{
    for (QAction* action : {next, previous, detach}) {
        action->setEnabled(isEnabled);
    }
}

QDockWidget* PaneKeys::currentPane() const
{
    const QList<QDockWidget*> panes = m_area.panes();
    for (QDockWidget* pane : panes) {
        if (pane->isAncestorOf(QApplication::focusWidget()) || pane == QApplication::focusWidget()) {
            return pane;
        }
    }
    return nullptr;
}

/// The middle of the window is one of the places, after the last pane.
void PaneKeys::go(int direction)
{
    QList<QWidget*> places;
    const QList<QDockWidget*> panes = m_area.panes();
    for (QDockWidget* pane : panes) {
        if (!pane->isHidden()) { // one behind another tab is not hidden
            places << pane;
        }
    }
    places << m_area.centralWidget();
    QWidget* current = currentPane();
    const auto at = places.indexOf(current != nullptr ? current : m_area.centralWidget());
    for (qsizetype step = 1; step < places.size(); ++step) {
        const qsizetype place = (at + direction * step + step * places.size()) % places.size();
        if (focus(*places[place])) {
            return;
        }
    }
}

void PaneKeys::toggleDetached()
{
    if (QDockWidget* pane = currentPane()) {
        pane->setFloating(!pane->isFloating());
        focus(*pane);
    }
}

bool PaneKeys::focus(QWidget& place)
{
    const QList<QWidget*> children = place.findChildren<QWidget*>();
    for (QWidget* child : children) {
        const bool takesKeys = child->focusPolicy() & Qt::TabFocus;
        if (takesKeys && child->isEnabled() && child->isVisibleTo(&place)) {
            place.raise();
            place.activateWindow();
            child->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace latchlight
