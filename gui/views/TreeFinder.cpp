// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/TreeFinder.h"

#include <QTreeView>

namespace latchlight {

TreeFinder::TreeFinder(QTreeView& tree, QWidget* parent)
    : FindLine(parent)
    , m_tree(tree)
{
    setPlaceholderText(tr("Find in the record (Return: next)"));
}

QModelIndex TreeFinder::following(const QModelIndex& index) const
{
    const QAbstractItemModel& model = *m_tree.model();
    if (!index.isValid()) {
        return model.index(0, 0);
    }
    if (index.column() + 1 < model.columnCount(index.parent())) {
        return index.siblingAtColumn(index.column() + 1);
    }
    const QModelIndex first = index.siblingAtColumn(0);
    if (model.rowCount(first) > 0) {
        return model.index(0, 0, first);
    }
    QModelIndex ended = first;
    while (ended.isValid() && !ended.siblingAtRow(ended.row() + 1).isValid()) {
        ended = ended.parent();
    }
    return ended.isValid() ? ended.siblingAtRow(ended.row() + 1) : model.index(0, 0);
}

bool TreeFinder::find(Direction direction)
{
    const QModelIndex origin = direction == Direction::Forward ? m_tree.currentIndex() : QModelIndex();
    const QModelIndex begin = following(origin);
    if (!begin.isValid()) {
        return false;
    }
    QModelIndex cell = begin;
    do {
        if (cell.data().toString().contains(text(), Qt::CaseInsensitive)) {
            m_tree.setCurrentIndex(cell); // opens what is above it
            m_tree.scrollTo(cell);
            return true;
        }
        cell = following(cell);
    } while (cell != begin);
    return false;
}

} // namespace latchlight
