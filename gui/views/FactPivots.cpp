// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/FactPivots.h"

#include "gui/models/EventsPivot.h"
#include "gui/models/ItemRoles.h"
#include "gui/views/CellCopier.h"
#include "gui/views/CellFilters.h"
#include "gui/views/FactTreeView.h"

#include <QAction>
#include <QItemSelectionModel>

namespace latchlight {

FactPivots::FactPivots(FactTreeView& view, CellFilters& filters, CellCopier& copier, InvestigationState& state)
    : QObject(&view)
    , m_view(view)
    , m_filters(filters)
    , m_state(state)
    , m_pivot(new QAction(&view))
{
    m_pivot->setObjectName(QStringLiteral("pivotFactAction"));
    m_pivot->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    m_pivot->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(m_pivot);
    copier.addAction(m_pivot);
    connect(m_pivot, &QAction::triggered, this, &FactPivots::pivot);
    connect(&view, &FactTreeView::activated, this, &FactPivots::activate);
    connect(&copier, &CellCopier::menuAboutToShow, this, &FactPivots::updateAction);
    // Hidden actions have no keys, so they must be up to date before the menu is asked for.
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &FactPivots::updateAction);
    updateAction();
}

void FactPivots::updateAction()
{
    const QModelIndex fact = m_view.currentIndex();
    const bool isOfUser = !fact.data(FilterTermRole).toString().isEmpty();
    m_pivot->setVisible(fact.data(PivotRole).isValid());
    m_pivot->setText(isOfUser ? tr("&Events of all users with this value") : tr("Show these &events"));
}

void FactPivots::activate()
{
    if (m_view.currentIndex().data(FilterTermRole).toString().isEmpty()) {
        pivot();
    } else {
        m_filters.filterForCurrent();
    }
}

void FactPivots::pivot()
{
    const QVariant target = m_view.currentIndex().data(PivotRole);
    if (target.isValid()) {
        const auto pivot = target.value<EventsPivot>();
        m_state.askFor(pivot.question, pivot.range);
    }
}

} // namespace latchlight
