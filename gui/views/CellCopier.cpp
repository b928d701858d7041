// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/CellCopier.h"

#include "gui/models/ItemRoles.h"
#include "gui/platform/ClipboardWriter.h"

#include <QAbstractItemView>
#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

namespace latchlight {

namespace {

QString copyText(const QModelIndex& index)
{
    const QVariant whole = index.data(CopyTextRole);
    return whole.isValid() ? whole.toString() : index.data(Qt::DisplayRole).toString();
}

QString rowText(const QModelIndex& index)
{
    QStringList cells;
    const int columns = index.model()->columnCount(index.parent());
    for (int column = 0; column < columns; ++column) {
        // A tab or line end inside a cell would break the table that is pasted.
        cells << copyText(index.siblingAtColumn(column)).simplified();
    }
    return cells.join(QLatin1Char('\t'));
}

} // namespace

CellCopier::CellCopier(QAbstractItemView& view, ClipboardWriter& clipboard)
    : QObject(&view)
    , m_view(view)
    , m_clipboard(clipboard)
    , m_copyCell(new QAction(tr("&Copy"), &view))
    , m_copyRows(new QAction(tr("Copy &rows"), &view))
{
    m_copyCell->setShortcut(QKeySequence::Copy);
    m_copyRows->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction* action : {m_copyCell, m_copyRows}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        view.addAction(action);
    }
    connect(m_copyCell, &QAction::triggered, this, &CellCopier::copyCell);
    connect(m_copyRows, &QAction::triggered, this, &CellCopier::copyRows);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QAbstractItemView::customContextMenuRequested, this, &CellCopier::showMenu);
}

void CellCopier::addAction(QAction* action)
{
    m_ownerActions.append(action);
}

void CellCopier::showMenu(const QPoint& position)
{
    Q_EMIT menuAboutToShow();
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_ownerActions);
    if (!m_ownerActions.isEmpty()) {
        menu->addSeparator();
    }
    menu->addActions({m_copyCell, m_copyRows});
    menu->popup(m_view.viewport()->mapToGlobal(position));
}

void CellCopier::copyCell()
{
    if (m_view.currentIndex().isValid()) {
        m_clipboard.copyText(copyText(m_view.currentIndex()));
    }
}

void CellCopier::copyRows()
{
    QStringList lines;
    // By ranges: selectedRows() takes seconds where millions of rows are selected.
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        const int last = std::min(range.bottom(), range.top() + maximumRows - 1 - static_cast<int>(lines.size()));
        for (int row = range.top(); row <= last; ++row) {
            lines << rowText(m_view.model()->index(row, 0, range.parent()));
        }
    }
    if (!lines.isEmpty()) {
        m_clipboard.copyText(lines.join(QLatin1Char('\n')));
    }
}

} // namespace latchlight
