// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/EventsView.h"

#include "gui/bridge/ErrorText.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/bridge/LogText.h"
#include "gui/models/EventTableModel.h"
#include "gui/views/CellCopier.h"
#include "gui/views/CellDelegate.h"
#include "gui/views/PaneStack.h"
#include "gui/views/ThemedLabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace latchlight {

namespace {

constexpr int rowPadding = 6; ///< px above and below the text together

/// Widths that show typical values of each column whole, in characters.
constexpr int columnCharacters[] = {19, 20, 14, 30, 15, 12, 20, 28, 20, 30, 60, 12};
static_assert(std::size(columnCharacters) == static_cast<std::size_t>(EventTableModel::Columns::Count));

} // namespace

EventsView::EventsView(InvestigationState& state, ClipboardWriter& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new EventTableModel(this))
    , m_table(new QTableView)
    , m_stack(new PaneStack(m_table))
    , m_filter(new QLineEdit)
    , m_filterProblem(new ThemedLabel(ColorRole::Negative))
    , m_scope(new ThemedLabel(ColorRole::MutedText))
    , m_rangeChip(new QPushButton)
    , m_questionChip(new QPushButton)
    , m_clear(new QToolButton)
    , m_count(new ThemedLabel(ColorRole::MutedText))
{
    buildTable(clipboard);
    buildLayout();
    connect(m_filter, &QLineEdit::returnPressed, this, &EventsView::askFromFilter);
    connect(m_filter, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty()) {
            askFromFilter();
        }
    });
    connect(m_rangeChip, &QPushButton::clicked, this, [this] { m_state.selectRange(std::nullopt); });
    connect(m_questionChip, &QPushButton::clicked, this, [this] { m_state.askFor(EventQuestion()); });
    connect(m_clear, &QToolButton::clicked, this, [this] { m_state.askFor(EventQuestion(), std::nullopt); });
    connect(m_stack, &PaneStack::noticeButtonClicked, this, [this] { m_state.askFor(EventQuestion(), std::nullopt); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventsView::selectCurrent);
    connect(m_table, &QTableView::activated, this, &EventsView::recordWanted);
    connect(&m_state, &InvestigationState::foundEventsChanged, this, &EventsView::showEvents);
    connect(&m_state, &InvestigationState::userChanged, this, &EventsView::showChips);
    connect(&m_state, &InvestigationState::rangeChanged, this, &EventsView::showChips);
    connect(&m_state, &InvestigationState::questionChanged, this, &EventsView::showChips);
    connect(&m_state, &InvestigationState::eventChanged, this, &EventsView::followEvent);
    showEvents();
    showChips();
}

void EventsView::buildTable(ClipboardWriter& clipboard)
{
    m_table->setObjectName(QStringLiteral("eventTableView"));
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(
        new CellDelegate(m_table, EventTableModel::IsDeniedRole, static_cast<int>(EventTableModel::Columns::Outcome)));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rowPadding);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = m_table->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, character * (columnCharacters[column] + 2));
    }
    new CellCopier(*m_table, clipboard);
}

void EventsView::buildLayout()
{
    m_filter->setObjectName(QStringLiteral("eventFilterLineEdit"));
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setPlaceholderText(tr("Filter, for example  eventName:GetSecretValue errorCode:*Denied*"));
    m_filter->setClearButtonEnabled(true);
    m_filterProblem->setObjectName(QStringLiteral("eventFilterProblemLabel"));
    m_filterProblem->setWordWrap(true);
    m_filterProblem->setContentsMargins(6, 0, 6, 4);
    m_filterProblem->hide();
    m_scope->setObjectName(QStringLiteral("eventScopeLabel"));
    m_rangeChip->setObjectName(QStringLiteral("rangeChipButton"));
    m_questionChip->setObjectName(QStringLiteral("questionChipButton"));
    m_clear->setObjectName(QStringLiteral("clearFiltersButton"));
    m_clear->setText(tr("Clear all"));
    m_clear->setAccessibleName(tr("Clear all filters of the events"));
    m_clear->setAutoRaise(true);
    m_count->setObjectName(QStringLiteral("eventCountLabel"));

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 6, 6, 4);
    bar->addWidget(m_filter, 1);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(6, 0, 6, 4);
    chips->addWidget(m_scope);
    chips->addWidget(m_rangeChip);
    chips->addWidget(m_questionChip);
    chips->addWidget(m_clear);
    chips->addStretch();
    chips->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_filterProblem);
    layout->addLayout(chips);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void EventsView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EventsView::showEvents()
{
    {
        const QScopedValueRollback<bool> following(m_isFollowing, true);
        m_model->setEvents(m_state.foundEvents());
    }
    const std::optional<Error>& error = m_state.questionError();
    m_filterProblem->setText(error ? ErrorText::of(*error) : QString());
    m_filterProblem->setVisible(error.has_value());
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
        m_stack->showNotice(noticeForNoRows(), tr("Show all events of this user"));
    } else {
        m_stack->showContent();
    }
}

QString EventsView::noticeForNoRows() const
{
    if (m_state.range() && !m_state.question().query.isEmpty()) {
        return tr("No event in the selected range passes the filter.");
    }
    return m_state.range() ? tr("There is no event in the selected range.") : tr("No event passes the filter.");
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

void EventsView::showChips()
{
    const RankedUser* user = m_state.user();
    const bool isEverybody = m_state.question().scope == EventScope::Everybody;
    QString scope;
    if (isEverybody) {
        scope = tr("All users");
    } else if (user != nullptr) {
        scope = logtext::oneLine(m_state.findings()->actor(*user).name, 40);
    }
    m_scope->setText(scope);

    const std::optional<TimeRange> range = m_state.range();
    //: a chip that can be removed; %1 a range of time in UTC
    m_rangeChip->setText(range ? tr("%1  ✕").arg(display::range(*range)) : QString());
    m_rangeChip->setAccessibleName(range ? tr("Remove the range %1").arg(display::range(*range)) : QString());
    m_rangeChip->setVisible(range.has_value());

    const EventQuestion& question = m_state.question();
    const QString title = question.title.isEmpty() ? tr("Filter") : question.title;
    const bool hasQuestion = !question.query.isEmpty() || isEverybody;
    //: a chip that can be removed; %1 where the filter comes from
    m_questionChip->setText(tr("%1  ✕").arg(title));
    m_questionChip->setAccessibleName(tr("Remove the filter %1").arg(title));
    m_questionChip->setVisible(hasQuestion);
    m_clear->setVisible(hasQuestion || range.has_value());
    if (m_filter->text() != question.query) {
        m_filter->setText(question.query);
        m_filter->setCursorPosition(0);
    }
    showNotice();
}

void EventsView::askFromFilter()
{
    EventQuestion question = m_state.question();
    question.query = m_filter->text().trimmed();
    question.title.clear();
    // A filter of the analyst's own is about the selected user again once it is empty.
    if (question.query.isEmpty()) {
        question.scope = EventScope::SelectedUser;
    }
    m_state.askFor(question);
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

void EventsView::selectCurrent()
{
    if (!m_isFollowing) {
        m_state.selectEvent(m_model->eventAt(m_table->currentIndex().row()));
    }
}

} // namespace latchlight
