// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QAction;
class QPoint;

namespace latchlight {

class ClipboardWriter;

/// Gives an item view "Copy" (the current cell) and "Copy rows" (tab-separated), by key and by context menu. Copies
/// whole texts, not the shortened ones that are shown.
class CellCopier final : public QObject
{
    Q_OBJECT

public:
    /// Copying rows stops here: a selection of millions is a mistake.
    static constexpr int maximumRows = 100000;

    CellCopier(QAbstractItemView& view, ClipboardWriter& clipboard);

    /// An action of the view's owner, shown above the copy actions.
    void addAction(QAction* action);

Q_SIGNALS:
    void menuAboutToShow(); ///< for the current cell: actions may still change

private:
    void showMenu(const QPoint& position);
    void copyCell();
    void copyRows();

    QAbstractItemView& m_view;
    ClipboardWriter& m_clipboard;
    QAction* m_copyCell;
    QAction* m_copyRows;
    QList<QAction*> m_ownerActions;
};

} // namespace latchlight
