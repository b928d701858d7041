// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/WindowActs.h"

#include "gui/charts/TimelineChart.h"
#include "gui/models/ActorTableModel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCompleter>
#include <QDockWidget>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

namespace latchlight::test {

namespace {

/// QTest::mouseMove() knows of no pressed button.
void moveTo(QWidget& widget, QPoint point)
{
    QMouseEvent move(QEvent::MouseMove, point, widget.mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &move);
}

} // namespace

WindowActs::WindowActs(const SampleWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_users(window.find<QListView>("userListView"))
    , m_chart(window.find<TimelineChart>("timelineChart"))
    , m_events(window.find<QTableView>("eventTableView"))
    , m_facets(window.find<QTreeView>("facetsTreeView"))
    , m_record(window.find<QTreeView>("recordTreeView"))
    , m_filter(window.find<QLineEdit>("eventFilterLineEdit"))
{
    connect(m_events->model(), &QAbstractItemModel::modelReset, this, [this] {
        m_areEventsNew = m_events->model()->rowCount() > 0;
        m_areFacetsNew = false;
    });
    connect(m_facets->model(), &QAbstractItemModel::modelReset, this, [this] { m_areFacetsNew = m_areEventsNew; });
    connect(m_record->model(), &QAbstractItemModel::modelReset, this,
            [this] { m_isRecordNew = m_record->model()->rowCount() > 0; });
    const auto* completer = window.find<QCompleter>("queryCompleter");
    connect(completer->model(), &QAbstractItemModel::rowsInserted, this, [this] { m_areSuggestionsNew = true; });
}

void WindowActs::forgetResets()
{
    m_areEventsNew = false;
    m_areFacetsNew = false;
    m_isRecordNew = false;
    m_areSuggestionsNew = false;
}

void WindowActs::raise(const char* pane)
{
    m_window.find<QDockWidget>(pane)->raise();
}

int WindowActs::flaggedUsers() const
{
    int row = 0;
    while (row < m_users->model()->rowCount() &&
           m_users->model()->index(row, 0).data(ActorTableModel::IsFlaggedRole).toBool()) {
        ++row;
    }
    return row;
}

std::vector<Sight> WindowActs::eventSights()
{
    return {{QStringLiteral("events"), m_events->viewport(), [this] { return m_areEventsNew; }},
            {QStringLiteral("facets"), m_facets->viewport(), [this] { return m_areEventsNew && m_areFacetsNew; }}};
}

Act WindowActs::selectUser(int row)
{
    auto* why = m_window.find<QLabel>("explanationLabel");
    auto* checklist = m_window.find<QLabel>("checklistFactsLabel");
    const auto isInvestigated = [this] { return !m_chart->timeline().buckets.empty(); };
    Act act{QStringLiteral("select a user"),
            [this, row] {
                forgetResets();
                m_users->setCurrentIndex(m_users->model()->index(row, 0));
            },
            {{QStringLiteral("timeline"), m_chart, isInvestigated, true},
             {QStringLiteral("why flagged"), why, isInvestigated},
             {QStringLiteral("checklist with evidence"), checklist,
              [isInvestigated, checklist] { return isInvestigated() && !checklist->text().isEmpty(); }}}};
    for (const Sight& sight : eventSights()) {
        act.sights.push_back(sight);
    }
    return act;
}

QString WindowActs::whose(const QString& act) const
{
    return m_isAboutEverybody ? QStringLiteral("all users: %1").arg(act) : QStringLiteral("one user: %1").arg(act);
}

Act WindowActs::brush(double from, double to)
{
    return {whose(QStringLiteral("brush a range")),
            [this, from, to] {
                const QRect plot = m_chart->plotRect();
                const auto at = [&](double part) {
                    return QPoint(plot.left() + static_cast<int>(plot.width() * part), plot.center().y());
                };
                QTest::mousePress(m_chart, Qt::LeftButton, {}, at(from));
                moveTo(*m_chart, at((from * 2 + to) / 3));
                moveTo(*m_chart, at(to));
                forgetResets();
                QTest::mouseRelease(m_chart, Qt::LeftButton, {}, at(to));
            },
            eventSights()};
}

Act WindowActs::clearRange()
{
    return {whose(QStringLiteral("clear the range")),
            [this] {
                forgetResets();
                QTest::keyClick(m_chart, Qt::Key_Escape);
            },
            eventSights()};
}

Act WindowActs::filter(const QString& query)
{
    return {whose(QStringLiteral("filter: %1").arg(query)),
            [this, query] {
                m_filter->setText(query);
                forgetResets();
                QTest::keyClick(m_filter, Qt::Key_Return);
            },
            eventSights()};
}

Act WindowActs::clearFilter()
{
    return {whose(QStringLiteral("clear the filter")),
            [this] {
                forgetResets();
                m_filter->clear();
                QTest::keyClick(m_filter, Qt::Key_Return);
            },
            eventSights()};
}

Act WindowActs::showEverybody()
{
    return {QStringLiteral("show the events of everybody"),
            [this] {
                forgetResets();
                m_isAboutEverybody = true;
                m_window.find<QAbstractButton>("userChipButton")->click();
            },
            eventSights()};
}

void WindowActs::emptyFilterLine()
{
    m_window.window().activateWindow();
    m_filter->setFocus();
    m_filter->clear();
}

Act WindowActs::type(QChar letter, bool hasSuggestions)
{
    Act act{QStringLiteral("type a letter"),
            [this, letter] {
                forgetResets();
                QTest::keyClick(m_filter, letter.toLatin1());
            },
            {{QStringLiteral("filter line"), m_filter, [] { return true; }}}};
    if (hasSuggestions) {
        const auto* completer = m_window.find<QCompleter>("queryCompleter");
        act.name = QStringLiteral("type a letter of a value");
        act.sights.push_back(
            {QStringLiteral("suggestions"), completer->popup()->viewport(), [this] { return m_areSuggestionsNew; }});
    }
    return act;
}

Act WindowActs::zoom(int steps)
{
    return {QStringLiteral("zoom the chart"),
            [this, steps] {
                constexpr int step = 120; // eighths of a degree
                const QPointF center = m_chart->plotRect().center();
                QWheelEvent wheel(center, m_chart->mapToGlobal(center), {}, {0, step * steps}, Qt::NoButton, {},
                                  Qt::NoScrollPhase, false);
                QApplication::sendEvent(m_chart, &wheel);
            },
            {{QStringLiteral("frame"), m_chart, [] { return true; }, true}}};
}

Sight WindowActs::tableSight(const QString& name)
{
    return {name, m_events->viewport(), [] { return true; }};
}

Act WindowActs::press(Qt::Key key)
{
    return {QStringLiteral("scroll by key"),
            [this, key] { QTest::keyClick(m_events, key); },
            {tableSight(QStringLiteral("events"))}};
}

Act WindowActs::scrollTo(double position)
{
    return {QStringLiteral("drag the scroll bar"),
            [this, position] {
                QScrollBar& bar = *m_events->verticalScrollBar();
                bar.setValue(static_cast<int>(bar.maximum() * position));
            },
            {tableSight(QStringLiteral("events"))}};
}

Act WindowActs::openRecord(double position)
{
    return {QStringLiteral("open a record"),
            [this, position] {
                forgetResets();
                const int last = m_events->model()->rowCount() - 1;
                m_events->setCurrentIndex(m_events->model()->index(static_cast<int>(last * position), 0));
            },
            {{QStringLiteral("tree"), m_record->viewport(), [this] { return m_isRecordNew; }}}};
}

} // namespace latchlight::test
