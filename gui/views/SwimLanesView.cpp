// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/SwimLanesView.h"

#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/charts/SwimLaneChart.h"
#include "gui/models/SwimCellModel.h"
#include "gui/views/BarButton.h"
#include "gui/views/CellCopier.h"
#include "gui/views/PaneStack.h"
#include "gui/views/TableSetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace latchlight {

namespace {

constexpr qsizetype labelLimit = 200; ///< characters

} // namespace

SwimLanesView::SwimLanesView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new SwimCellModel(this))
    , m_chart(new SwimLaneChart)
    , m_table(new QTableView)
    , m_resetZoom(barButton(QStringLiteral("resetLanesZoomButton"), tr("Reset zoom"),
                            tr("Show the whole archive again; the selected range stays")))
    , m_suppressed(barButton(QStringLiteral("suppressedCellsButton"), tr("Suppressed"),
                             tr("Show the cells of suppressed signals hatched; they are drawn as normal otherwise")))
    , m_tableSwitch(
          barButton(QStringLiteral("swimLaneTableButton"), tr("Table"), tr("Show the flagged cells as a table")))
{
    buildTable(clipboard);
    buildLayout();
    connect(m_resetZoom, &QToolButton::clicked, m_chart, &SwimLaneChart::zoomToAll);
    connect(m_chart, &SwimLaneChart::visibleRangeChanged, this, [this] {
        const FindingsPtr& findings = m_state.findings();
        m_resetZoom->setEnabled(findings && m_chart->visibleRange() != findings->lanes->span);
    });
    connect(m_chart, &SwimLaneChart::cellsSelected, this, [this](std::optional<std::size_t> lane, TimeRange range) {
        if (lane) {
            m_state.selectUser(lane);
        }
        m_state.selectRange(range);
    });
    connect(m_chart, &SwimLaneChart::laneSelected, this, [this](std::size_t lane) { m_state.selectUser(lane); });
    connect(m_chart, &SwimLaneChart::selectionCleared, this, [this] { m_state.selectRange(std::nullopt); });
    connect(m_table, &QTableView::activated, this, &SwimLanesView::selectRowOfTable);
    connect(m_table, &QTableView::clicked, this, &SwimLanesView::selectRowOfTable);
    connect(&m_state, &InvestigationState::zoneChanged, m_chart->viewport(), qOverload<>(&QWidget::update));
    connect(&m_state, &InvestigationState::findingsChanged, this, &SwimLanesView::showFindings);
    connect(&m_state, &InvestigationState::userChanged, this, &SwimLanesView::followSelection);
    connect(&m_state, &InvestigationState::rangeChanged, this, &SwimLanesView::followSelection);
    showFindings();
}

void SwimLanesView::buildTable(ClipboardWriter& clipboard)
{
    m_table->setObjectName(QStringLiteral("swimLaneTableView"));
    m_table->setAccessibleName(tr("Flagged cells by user and time"));
    m_table->setModel(m_model);
    setUpList(*m_table);
    m_table->setColumnWidth(0, m_table->fontMetrics().averageCharWidth() * 24);
    m_table->setColumnWidth(1, m_table->fontMetrics().averageCharWidth() * 20);
    m_table->hide();
    new CellCopier(*m_table, clipboard);
}

void SwimLanesView::buildLayout()
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    splitter->setChildrenCollapsible(false);
    m_suppressed->setCheckable(true);
    m_suppressed->setChecked(true);
    m_suppressed->hide();
    connect(m_suppressed, &QToolButton::toggled, this, [this](bool isHatched) {
        m_chart->setSuppressedCells(isHatched ? SwimLaneChart::SuppressedCells::Hatched
                                              : SwimLaneChart::SuppressedCells::LeftOut);
    });
    m_tableSwitch->setCheckable(true);
    connect(m_tableSwitch, &QToolButton::toggled, this, [this, splitter](bool isShown) {
        m_table->setVisible(isShown);
        splitter->setSizes({splitter->width() * 3 / 5, splitter->width() * 2 / 5});
    });
    auto* buttons = new QHBoxLayout; // above: beside the lanes they would take a fifth of a narrow pane
    buttons->setContentsMargins(2, 2, 4, 0);
    buttons->addStretch(1);
    for (QToolButton* button : {m_suppressed, m_resetZoom, m_tableSwitch}) {
        buttons->addWidget(button);
    }
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addLayout(buttons);
    pageLayout->addWidget(splitter, 1);
    m_stack = new PaneStack(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void SwimLanesView::focusChart()
{
    m_chart->setFocus(Qt::ShortcutFocusReason);
}

void SwimLanesView::showFindings()
{
    const FindingsPtr& findings = m_state.findings();
    QStringList names;
    for (std::size_t user = 0; findings && user < findings->users.size(); ++user) {
        names << logtext::oneLine(findings->actor(findings->users[user]).name, labelLimit);
    }
    m_model->setFindings(findings);
    m_suppressed->setVisible(findings && findings->lanes->hasSuppressed());
    m_chart->setLanes(findings ? findings->lanes : nullptr, names);
    if (!findings) {
        m_stack->showNotice(tr("Open an archive to see all users over time."));
    } else if (findings->users.empty()) {
        m_stack->showNotice(tr("No request for a secret was denied in this archive."));
    } else {
        m_stack->showContent();
    }
    followSelection();
}

void SwimLanesView::followSelection()
{
    m_chart->setSelection(m_state.userIndex(), m_state.range());
}

void SwimLanesView::selectRowOfTable()
{
    if (const auto place = m_model->placeAt(m_table->currentIndex().row())) {
        m_state.selectUser(place->user);
        m_state.selectRange(place->range);
    }
}

} // namespace latchlight
