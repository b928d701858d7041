// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/FactTreeView.h"

#include "gui/views/CellCopier.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/CellFilters.h"
#include "gui/views/FactPivots.h"

#include <QHeaderView>

#include <algorithm>

namespace latchlight {

FactTreeView::FactTreeView(const QStringList& headers, ClipboardWriter& clipboard, QWidget* parent)
    : QTreeView(parent)
    , m_clipboard(clipboard)
    , m_model(new FactTreeModel(headers, this))
    , m_copier(new CellCopier(*this, clipboard))
{
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(false);
    setRootIsDecorated(true);
    setIndentation(14);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
}

CellFilters& FactTreeView::offerFilters(InvestigationState& state)
{
    return *new CellFilters(*this, *m_copier, state, m_clipboard);
}

void FactTreeView::offerPivots(InvestigationState& state)
{
    CellFilters& filters = offerFilters(state);
    new FactPivots(*this, filters, *m_copier, state);
}

void FactTreeView::setSections(const QList<FactSection>& sections)
{
    m_model->setSections(sections);
    openAndSpan();
    fitNames();
}

void FactTreeView::fitNames()
{
    constexpr int twoColumns = 2;
    if (m_model->columnCount() != twoColumns) {
        return;
    }
    int width = 0;
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex heading = m_model->index(section, 0);
        for (int row = 0; row < m_model->rowCount(heading); ++row) {
            const QModelIndex name = m_model->index(row, 0, heading);
            if (!isFirstColumnSpanned(row, heading)) {
                width = std::max(width, sizeHintForIndex(name).width());
            }
        }
    }
    constexpr int gap = 12; // px
    header()->resizeSection(0, std::min(width + 2 * indentation() + gap, viewport()->width() / 2));
}

void FactTreeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitNames();
}

void FactTreeView::openAndSpan()
{
    expandAll();
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex heading = m_model->index(section, 0);
        setFirstColumnSpanned(section, QModelIndex(), true);
        for (int row = 0; row < m_model->rowCount(heading); ++row) {
            const bool hasSecondCell = !m_model->index(row, 1, heading).data().toString().isEmpty();
            setFirstColumnSpanned(row, heading, !hasSecondCell);
        }
    }
}

} // namespace latchlight
