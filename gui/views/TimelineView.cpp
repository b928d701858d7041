// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/TimelineView.h"

#include "gui/bridge/EnumText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/charts/TimelineChart.h"
#include "gui/models/TimelineTableModel.h"
#include "gui/views/BarButton.h"
#include "gui/views/CellCopier.h"
#include "gui/views/PaneStack.h"
#include "gui/views/TableSetup.h"
#include "gui/views/ThemedLabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace latchlight {

TimelineView::TimelineView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new TimelineTableModel(this))
    , m_chart(new TimelineChart)
    , m_table(new QTableView)
    , m_title(new ThemedLabel(ColorRole::Text))
    , m_subtitle(new ThemedLabel(ColorRole::MutedText))
    , m_compared(new QComboBox)
    , m_zoomToRange(barButton(QStringLiteral("zoomToRangeButton"), tr("&Zoom to range"),
                              tr("Show the selected range in the whole width")))
    , m_resetZoom(barButton(QStringLiteral("resetZoomButton"), tr("&Reset zoom"),
                            tr("Show the whole archive again; the selected range stays")))
    , m_tableSwitch(
          barButton(QStringLiteral("timelineTableButton"), tr("&Table"), tr("Show the same numbers as a table")))
{
    buildTable(clipboard);
    buildComparison();
    buildLayout();
    connect(m_zoomToRange, &QToolButton::clicked, m_chart, &TimelineChart::zoomToSelection);
    connect(m_resetZoom, &QToolButton::clicked, m_chart, &TimelineChart::zoomToAll);
    connect(m_chart, &TimelineChart::visibleRangeChanged, this, &TimelineView::followZoom);
    connect(m_chart, &TimelineChart::rangeSelected, this, [this](TimeRange range) { m_state.selectRange(range); });
    connect(m_chart, &TimelineChart::rangeCleared, this, [this] { m_state.selectRange(std::nullopt); });
    connect(m_table, &QTableView::activated, this, &TimelineView::selectBucketOfTable);
    connect(m_table, &QTableView::clicked, this, &TimelineView::selectBucketOfTable);
    connect(&m_state, &InvestigationState::userChanged, this, &TimelineView::showUser);
    connect(&m_state, &InvestigationState::investigationChanged, this, &TimelineView::showInvestigation);
    connect(&m_state, &InvestigationState::comparedDetectorChanged, this, &TimelineView::listDetectors);
    connect(&m_state, &InvestigationState::comparisonChanged, this, &TimelineView::showComparison);
    connect(&m_state, &InvestigationState::rangeChanged, this, &TimelineView::followRange);
    connect(&m_state, &InvestigationState::zoneChanged, m_chart, &TimelineChart::followZone);
    connect(&m_state, &InvestigationState::markedBucketsChanged, this, &TimelineView::followMarks);
    showUser();
    showInvestigation();
}

void TimelineView::buildTable(ClipboardWriter& clipboard)
{
    m_table->setObjectName(QStringLiteral("timelineTableView"));
    m_table->setAccessibleName(tr("Denied requests by time"));
    m_table->setModel(m_model);
    setUpList(*m_table);
    m_table->horizontalHeader()->setDefaultSectionSize(m_table->fontMetrics().averageCharWidth() * 14);
    m_table->setColumnWidth(0, m_table->fontMetrics().averageCharWidth() * 20);
    m_table->hide();
    new CellCopier(*m_table, clipboard);
}

void TimelineView::buildComparison()
{
    m_compared->setObjectName(QStringLiteral("comparedDetectorComboBox"));
    m_compared->setAccessibleName(tr("Detector to compare with"));
    m_compared->setToolTip(tr("Draw what another detector expects and where its limit lies over the same counts. "
                              "Findings do not change."));
    m_compared->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_compared, &QComboBox::activated, this, &TimelineView::chooseDetector);
    listDetectors();
}

void TimelineView::buildLayout()
{
    m_chart->setObjectName(QStringLiteral("timelineChart"));
    m_title->setObjectName(QStringLiteral("timelineTitleLabel"));
    m_title->setScale(1.25, QFont::DemiBold);
    m_subtitle->setObjectName(QStringLiteral("timelineSubtitleLabel"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_subtitle->setElideMode(Qt::ElideRight);
    m_tableSwitch->setCheckable(true);

    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    for (QToolButton* button : {m_zoomToRange, m_resetZoom, m_tableSwitch}) {
        first->addWidget(button);
    }
    auto* compare = new QLabel(tr("Co&mpare with"));
    compare->setBuddy(m_compared);
    auto* second = new QHBoxLayout; // the name of the user needs the whole first line
    second->setSpacing(6);
    second->addWidget(m_subtitle, 1);
    second->addWidget(compare);
    second->addWidget(m_compared);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(10, 4, 8, 0);
    head->setSpacing(0);
    head->addLayout(first);
    head->addLayout(second);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    connect(m_tableSwitch, &QToolButton::toggled, this, [this, splitter](bool isShown) {
        m_table->setVisible(isShown);
        splitter->setSizes({splitter->width() * 3 / 5, splitter->width() * 2 / 5});
    });
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(2);
    pageLayout->addLayout(head);
    pageLayout->addWidget(splitter, 1);
    m_stack = new PaneStack(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void TimelineView::focusChart()
{
    m_chart->setFocus(Qt::ShortcutFocusReason);
}

void TimelineView::showUser()
{
    listDetectors();
    const RankedUser* user = m_state.user();
    const std::optional<ActorKey> key = user != nullptr ? std::optional<ActorKey>(user->key) : std::nullopt;
    if (key != m_zoomedUser) {
        m_zoomedUser = key;
        m_zoom.reset();
    }
    if (user == nullptr) {
        m_stack->showNotice(m_state.findings()
                                ? tr("Select a user to see when it was denied, against what is normal for it.")
                                : tr("Open an archive to begin."));
        return;
    }
    const Actor& actor = m_state.findings()->actor(*user);
    m_title->setText(logtext::oneLine(actor.name, 80));
    m_title->setToolTip(logtext::toolTip(m_title->text()));
    QStringList origin;
    for (const std::string* text : {&actor.identityType, &actor.account, &actor.role, &actor.arn}) {
        if (!text->empty() && *text != actor.name) {
            origin << logtext::oneLine(*text);
        }
    }
    m_subtitle->setText(origin.join(QStringLiteral("  ·  ")));
    m_subtitle->setToolTip(logtext::toolTip(m_subtitle->text()));
    m_stack->showContent();
}

void TimelineView::showInvestigation()
{
    const InvestigationPtr& investigation = m_state.investigation();
    m_model->setInvestigation(investigation);
    m_chart->setEmptyText(investigation ? tr("Nothing was denied in the range of this archive.")
                                        : tr("Drawing the timeline…"));
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_chart->setTimeline(investigation ? investigation->timeline : DenialTimeline());
    followRange();
    followMarks();
    applyZoom();
}

void TimelineView::restoreZoom(std::optional<TimeRange> zoom)
{
    m_zoom = zoom;
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    applyZoom();
}

void TimelineView::applyZoom()
{
    if (m_zoom && !m_chart->timeline().buckets.empty()) {
        m_chart->zoomTo(*m_zoom);
    }
}

void TimelineView::followZoom()
{
    updateZoomButtons();
    if (m_isFilling) {
        return;
    }
    const bool isZoomed = m_chart->visibleRange() != m_chart->timeline().range;
    m_zoom = isZoomed ? std::optional<TimeRange>(m_chart->visibleRange()) : std::nullopt;
    Q_EMIT zoomChanged();
}

void TimelineView::followMarks()
{
    m_chart->setMarkedBuckets(m_state.markedBuckets());
}

void TimelineView::listDetectors()
{
    const QSignalBlocker blocker(m_compared); // filling is not choosing
    m_compared->clear();
    m_compared->addItem(tr("No other detector"));
    const RankedUser* user = m_state.user();
    for (const DetectorKind kind : {DetectorKind::Adaptive, DetectorKind::Percentile, DetectorKind::Threshold}) {
        if (user == nullptr || m_state.findings()->result(*user).rule.detector != kind) {
            m_compared->addItem(EnumText::of(kind), static_cast<int>(kind));
        }
    }
    const std::optional<DetectorKind> chosen = m_state.comparedDetector();
    m_compared->setCurrentIndex(chosen ? std::max(0, m_compared->findData(static_cast<int>(*chosen))) : 0);
}

void TimelineView::chooseDetector()
{
    const QVariant kind = m_compared->currentData();
    m_state.compareWith(kind.isValid() ? std::optional(static_cast<DetectorKind>(kind.toInt())) : std::nullopt);
}

void TimelineView::showComparison()
{
    const ComparedTimelinePtr& comparison = m_state.comparison();
    m_model->setComparison(comparison);
    m_chart->setComparison(comparison ? std::optional(comparison->comparison) : std::nullopt);
}

void TimelineView::followRange()
{
    m_chart->setSelectedRange(m_state.range());
    updateZoomButtons();
}

void TimelineView::updateZoomButtons()
{
    const bool isZoomed = !m_chart->timeline().buckets.empty() && m_chart->visibleRange() != m_chart->timeline().range;
    m_resetZoom->setEnabled(isZoomed);
    m_zoomToRange->setEnabled(m_chart->selectedRange().has_value());
}

void TimelineView::selectBucketOfTable()
{
    if (const std::optional<TimeRange> range = m_model->rangeAt(m_table->currentIndex().row())) {
        m_state.selectRange(range);
    }
}

} // namespace latchlight
