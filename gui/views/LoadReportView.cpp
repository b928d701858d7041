// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/LoadReportView.h"

#include "gui/bridge/InvestigationState.h"
#include "gui/models/FactSections.h"
#include "gui/models/LoadProblemModel.h"
#include "gui/views/CellCopier.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/FactTreeView.h"
#include "gui/views/PaneStack.h"
#include "gui/views/TableSetup.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace latchlight {

namespace {

constexpr int columnCharacters[] = {24, 44, 10, 60};
static_assert(std::size(columnCharacters) == static_cast<std::size_t>(LoadProblemModel::Columns::Count));

} // namespace

LoadReportView::LoadReportView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new LoadProblemModel(this))
    , m_facts(new FactTreeView({tr("Fact"), tr("Value")}, clipboard))
    , m_table(new QTableView)
{
    buildTable(clipboard);
    m_facts->setObjectName(QStringLiteral("loadFactsTreeView"));
    m_facts->setAccessibleName(tr("What was read and what was not"));
    m_facts->setHeaderHidden(true);

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_facts);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_stack = new PaneStack(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_state, &InvestigationState::findingsChanged, this, &LoadReportView::showReport);
    connect(&m_state, &InvestigationState::zoneChanged, this, &LoadReportView::showReport);
    showReport();
}

void LoadReportView::buildTable(ClipboardWriter& clipboard)
{
    m_table->setObjectName(QStringLiteral("loadProblemTableView"));
    m_table->setAccessibleName(tr("Files and records that were not read"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table, LoadProblemModel::LosesRecordsRole,
                                              static_cast<int>(LoadProblemModel::Columns::Kind)));
    setUpList(*m_table);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_table->fontMetrics().averageCharWidth() * (columnCharacters[column] + 2));
    }
    new CellCopier(*m_table, clipboard);
}

void LoadReportView::showReport()
{
    const FindingsPtr& findings = m_state.findings();
    if (!findings) {
        m_model->setReport(nullptr);
        m_stack->showNotice(tr("What was read, skipped and lost is listed here once an archive is open."));
        return;
    }
    m_model->setReport(findings->snapshot->load);
    m_facts->setSections(FactSections::of(*findings->snapshot));
    m_table->setVisible(m_model->rowCount() > 0); // without it the facts have all the room
    m_stack->showContent();
}

} // namespace latchlight
