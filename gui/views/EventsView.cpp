// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/EventsView.h"

#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/models/EventTableModel.h"
#include "gui/views/CellCopier.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/CellFilters.h"
#include "gui/views/ColumnChooser.h"
#include "gui/views/EventActions.h"
#include "gui/views/EventMarkActions.h"
#include "gui/views/FilterBar.h"
#include "gui/views/FilterChips.h"
#include "gui/views/MarkFilterButton.h"
#include "gui/views/PaneStack.h"
#include "gui/views/TableSetup.h"
#include "gui/views/ThemedLabel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace latchlight {

namespace {

/// Widths that show typical values of each column whole, in characters.
constexpr int columnCharacters[] = {19, 20, 14, 30, 15, 12, 20, 28, 20, 30, 60, 12, 8};
static_assert(std::size(columnCharacters) == static_cast<std::size_t>(EventTableModel::Columns::Count));

} // namespace

EventsView::EventsView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new EventTableModel(this))
    , m_table(new QTableView)
    , m_stack(new PaneStack(m_table))
    , m_filter(new FilterBar(state))
    , m_count(new ThemedLabel(ColorRole::MutedText))
{
    buildTable(clipboard);
    buildLayout();
    connect(m_filter, &FilterBar::leaveRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_stack, &PaneStack::noticeButtonClicked, this, &EventsView::relax);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventsView::selectCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsView::markSelected);
    connect(m_table, &QTableView::activated, this, &EventsView::recordWanted);
    connect(&m_state, &InvestigationState::foundEventsChanged, this, &EventsView::showEvents);
    for (const auto change :
         {&InvestigationState::userChanged, &InvestigationState::rangeChanged, &InvestigationState::questionChanged}) {
        connect(&m_state, change, this, &EventsView::showNotice);
    }
    connect(&m_state, &InvestigationState::eventChanged, this, &EventsView::followEvent);
    connect(&m_state, &InvestigationState::markedEventsChanged, this,
            [this] { m_model->setMarkedEvents(m_state.markedEvents()); });
    m_model->setMarkedEvents(m_state.markedEvents());
    showEvents();
}

void EventsView::buildTable(ClipboardWriter& clipboard)
{
    m_table->setObjectName(QStringLiteral("eventTableView"));
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(
        new CellDelegate(m_table, EventTableModel::IsDeniedRole, static_cast<int>(EventTableModel::Columns::Outcome)));
    setUpList(*m_table);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const int character = m_table->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, character * (columnCharacters[column] + 2));
    }
    // Where the eye begins to read.
    m_table->horizontalHeader()->moveSection(static_cast<int>(EventTableModel::Columns::Mark), 0);
    auto* copier = new CellCopier(*m_table, clipboard);
    new EventMarkActions(*m_table, *m_model, *copier, m_state);
    new CellFilters(*m_table, *copier, m_state, clipboard);
    new EventActions(*m_table, *m_model, *copier, m_state, clipboard);
    new ColumnChooser(*m_table->horizontalHeader());
}

void EventsView::buildLayout()
{
    m_count->setObjectName(QStringLiteral("eventCountLabel"));

    m_filter->addButton(new MarkFilterButton(m_state));
    m_filter->chips().addTrailing(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
}

void EventsView::focusFilter()
{
    m_filter->focusQuery();
}

FilterShelf& EventsView::filterShelf()
{
    return m_filter->shelf();
}

QByteArray EventsView::columns() const
{
    return m_table->horizontalHeader()->saveState();
}

void EventsView::restoreColumns(const QByteArray& columns)
{
    QHeaderView& header = *m_table->horizontalHeader();
    const QByteArray before = header.saveState();
    if (!header.restoreState(columns) || header.count() != m_model->columnCount() ||
        header.hiddenSectionCount() == header.count()) {
        header.restoreState(before);
    }
}

void EventsView::showEvents()
{
    {
        const QScopedValueRollback<bool> following(m_isFollowing, true);
        m_model->setEvents(m_state.foundEvents());
    }
    showNotice();
    showCount();
    followEvent();
}

void EventsView::showNotice()
{
    if (!m_state.findings()) {
        m_stack->showNotice(tr("The events of the selected user appear here."));
    } else if (m_state.questionError()) {
        m_stack->showNotice(tr("The filter is not valid, so nothing is shown."), tr("Clear the filter"));
    } else if (!m_state.foundEvents()) {
        m_stack->showNotice(m_state.user() != nullptr ? tr("Looking for the events…")
                                                      : tr("Select a user to see the events."));
    } else if (m_model->rowCount() == 0) {
        showNoticeForNoRows();
    } else {
        m_stack->showContent();
    }
}

void EventsView::showNoticeForNoRows()
{
    const bool hasRange = m_state.range().has_value();
    const bool hasQuery = !m_state.question().query.isEmpty() || m_state.question().marks.isActive();
    const bool isAboutUser = m_state.question().scope == EventScope::SelectedUser;
    if (hasRange && hasQuery) {
        m_stack->showNotice(tr("No event in the selected range passes the filter."), tr("Search all days"));
    } else if (hasRange) {
        m_stack->showNotice(tr("There is no event in the selected range."), tr("Show all days"));
    } else if (hasQuery && isAboutUser) {
        m_stack->showNotice(tr("No event of this user passes the filter."), tr("Search the events of all users"));
    } else {
        m_stack->showNotice(tr("No event passes the filter."), tr("Clear the filter"));
    }
}

void EventsView::relax()
{
    EventQuestion question = m_state.question();
    const bool hasRows = m_state.foundEvents() != nullptr; // none: the filter cannot be read
    if (hasRows && m_state.range()) {
        m_state.selectRange(std::nullopt);
    } else if (hasRows && (!question.query.isEmpty() || question.marks.isActive()) &&
               question.scope == EventScope::SelectedUser) {
        question.scope = EventScope::Everybody;
        m_state.askFor(question);
    } else {
        m_state.askFor(EventQuestion(), std::nullopt);
    }
}

void EventsView::showCount()
{
    if (!m_state.foundEvents()) {
        m_count->clear();
        return;
    }
    const QString shown = display::count(static_cast<std::uint64_t>(m_model->rowCount()));
    const QString total = display::count(m_state.findings()->snapshot->events->size());
    if (m_model->isCapped()) {
        //: %1 events shown, %2 events found, %3 events in the archive
        m_count->setText(
            tr("first %1 of %2 found · %3 in all").arg(shown, display::count(m_model->foundRows()), total));
        return;
    }
    //: %1 events shown, %2 events in the archive
    m_count->setText(tr("%1 of %2 events").arg(shown, total));
}

void EventsView::followEvent()
{
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    const std::optional<EventIndex> event = m_state.event();
    const std::optional<int> row = event ? m_model->rowOf(*event) : std::nullopt;
    if (row && m_table->currentIndex().row() != *row) {
        m_table->setCurrentIndex(m_model->index(*row, 0));
    }
}

void EventsView::markSelected()
{
    if (!m_state.foundEvents() || !m_state.investigation()) {
        return;
    }
    const std::vector<EventIndex>& rows = m_state.foundEvents()->rows;
    const auto& times = m_state.findings()->snapshot->events->columns().time;
    const std::int64_t bucketSeconds = m_state.investigation()->timeline.bucketSeconds;
    std::vector<UtcTime> starts;
    // By ranges and buckets: millions of rows may be selected.
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        auto row = rows.begin() + range.top();
        const auto end = rows.begin() + range.bottom() + 1;
        while (row != end && times[*row] != EventStore::noTime) {
            const UtcTime start = bucketStart(UtcTime{times[*row]}, bucketSeconds);
            starts.push_back(start);
            row = std::partition_point(row, end, [&](EventIndex event) {
                return times[event] != EventStore::noTime && UtcTime{times[event]} < start + bucketSeconds;
            });
        }
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    m_state.markBuckets(std::move(starts));
}

void EventsView::selectCurrent()
{
    if (!m_isFollowing) {
        m_state.selectEvent(m_model->eventAt(m_table->currentIndex().row()));
    }
}

} // namespace latchlight
