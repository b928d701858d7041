// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/FacetsView.h"

#include "gui/bridge/InvestigationState.h"
#include "gui/models/FactSections.h"
#include "gui/views/CellFilters.h"
#include "gui/views/FactTreeView.h"
#include "gui/views/PaneStack.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace latchlight {

FacetsView::FacetsView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_facts(new FactTreeView(FactSections::facetHeaders(), clipboard))
    , m_stack(new PaneStack(m_facts))
{
    m_facts->setObjectName(QStringLiteral("facetsTreeView"));
    m_facts->setAccessibleName(tr("Values of the events shown, with their number"));
    m_facts->setTextElideMode(Qt::ElideMiddle);
    m_facts->header()->setStretchLastSection(false);
    CellFilters& filters = m_facts->offerFilters(state);
    connect(m_facts, &QTreeView::activated, &filters, &CellFilters::filterForCurrent);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_state, &InvestigationState::countedFieldsChanged, this, &FacetsView::showFacets);
    connect(&m_state, &InvestigationState::foundEventsChanged, this, &FacetsView::showNotice);
    connect(&m_state, &InvestigationState::userChanged, this, &FacetsView::showNotice);
    showFacets();
}

void FacetsView::showFacets()
{
    if (!m_state.countedFields()) {
        showNotice();
        return;
    }
    const int position = m_facts->verticalScrollBar()->value();
    rememberFolding();
    m_facts->setSections(FactSections::of(*m_state.countedFields()));
    restoreFolding();
    m_facts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_facts->model()->columnCount(); ++column) {
        m_facts->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    m_facts->verticalScrollBar()->setValue(position);
    showNotice();
}

void FacetsView::showNotice()
{
    const FoundEventsPtr& events = m_state.foundEvents();
    if (m_state.countedFields() && events && !events->rows.empty()) {
        m_stack->showContent();
    } else if (m_state.questionError()) {
        m_stack->showNotice(tr("The filter is not valid, so nothing is counted."));
    } else if (events && events->rows.empty()) {
        m_stack->showNotice(tr("No event passes the filter: there is nothing to count."));
    } else if (m_state.user() != nullptr) {
        m_stack->showNotice(tr("Counting…"));
    } else {
        m_stack->showNotice(tr("The most frequent values of the events shown appear here."));
    }
}

void FacetsView::rememberFolding()
{
    const QList<FactSection>& sections = m_facts->sections();
    for (int section = 0; section < sections.size(); ++section) {
        if (m_facts->isExpanded(m_facts->model()->index(section, 0))) {
            m_closed.remove(sections[section].key);
        } else {
            m_closed.insert(sections[section].key);
        }
    }
}

void FacetsView::restoreFolding()
{
    const QList<FactSection>& sections = m_facts->sections();
    for (int section = 0; section < sections.size(); ++section) {
        m_facts->setExpanded(m_facts->model()->index(section, 0), !m_closed.contains(sections[section].key));
    }
}

} // namespace latchlight
