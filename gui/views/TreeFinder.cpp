// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/TreeFinder.h"

#include "gui/platform/ThemeColors.h"

#include <QKeyEvent>
#include <QTreeView>

namespace latchlight {

TreeFinder::TreeFinder(QTreeView& tree, QWidget* parent)
    : QLineEdit(parent)
    , m_tree(tree)
{
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Find in the record (Return: next)"));
    connect(this, &QLineEdit::textEdited, this, [this] { showWhetherFound(true); });
}

void TreeFinder::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !text().isEmpty()) {
        find(event->modifiers().testFlag(Qt::ShiftModifier) ? Start::First : Start::Next);
        return;
    }
    QLineEdit::keyPressEvent(event);
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

void TreeFinder::find(Start start)
{
    const QModelIndex origin = start == Start::Next ? m_tree.currentIndex() : QModelIndex();
    QModelIndex cell = following(origin);
    const QModelIndex begin = cell;
    if (!cell.isValid()) {
        showWhetherFound(false);
        return;
    }
    do {
        if (cell.data().toString().contains(text(), Qt::CaseInsensitive)) {
            m_tree.setCurrentIndex(cell); // opens what is above it
            m_tree.scrollTo(cell);
            showWhetherFound(true);
            return;
        }
        cell = following(cell);
    } while (cell != begin);
    showWhetherFound(false);
}

void TreeFinder::showWhetherFound(bool isFound)
{
    QPalette colors;
    if (!isFound) {
        colors.setColor(QPalette::Text, ThemeColors::forPalette(palette()).color(ColorRole::Negative));
    }
    setPalette(colors);
    setToolTip(isFound ? QString() : tr("The record does not hold this text"));
    setAccessibleDescription(toolTip());
}

} // namespace latchlight
