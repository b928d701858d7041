// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rules/SearchQuery.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/models/EventTableModel.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/EventsView.h"
#include "gui/views/ProfileView.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QAction>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace latchlight;
using namespace latchlight::test;

/// Filters made of the cells of a view.
class TestCellFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void init();
    void findsTheEventOfEveryCell();
    void filtersForAndOut();
    void asksForEventsThatHaveTheField();
    void preparesAndCopiesTheFilter();
    void filtersByTheProfile();
    void leadsFromTheProfileToEverybody();
    void showsWhatHappenedAroundAnEvent();
    void followsTheKeyOfAnEventToEverybody();
    void asksForTheSelectedEventsAsText();
    void keepsTheChoiceOfColumns();

private:
    [[nodiscard]] static QAction* action(const QWidget& view, const char* name)
    {
        return view.findChild<QAction*>(QString::fromUtf8(name));
    }
    QTableView* selectCell(const EventsView& view, EventTableModel::Columns column);

    MadeUpCase m_case;
    std::unique_ptr<InvestigationState> m_state;
    ClipboardWriter m_clipboard;
};

void TestCellFilters::init()
{
    m_state = std::make_unique<InvestigationState>();
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setFoundEvents(m_case.events("denied:true actor:mallory"));
    m_state->setInvestigation(m_case.investigation);
}

QTableView* TestCellFilters::selectCell(const EventsView& view, EventTableModel::Columns column)
{
    auto* table = view.findChild<QTableView*>(QStringLiteral("eventTableView"));
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(column)));
    return table;
}

void TestCellFilters::findsTheEventOfEveryCell()
{
    EventTableModel model;
    const FoundEventsPtr events = m_case.events("");
    model.setEvents(events);
    const EventStore& store = *m_case.findings->snapshot->events;
    for (int row = 0; row < model.rowCount(); row += 40) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString term = model.index(row, column).data(FilterTermRole).toString();
            const auto query = SearchQuery::parse(term.toStdString());
            QVERIFY2(query, qPrintable(term));
            QVERIFY2(query->compile(store).matches(store, *model.eventAt(row)), qPrintable(term));
        }
    }
}

void TestCellFilters::filtersForAndOut()
{
    EventsView view(*m_state, m_clipboard);
    QTableView* table = selectCell(view, EventTableModel::Columns::SourceIp);
    action(*table, "filterForAction")->trigger();
    QCOMPARE(m_state->question().query, QStringLiteral("sourceIPAddress:203.0.113.7"));
    m_state->setFoundEvents(m_case.events("denied:true actor:mallory"));
    selectCell(view, EventTableModel::Columns::SourceIp);
    action(*table, "filterOutAction")->trigger();
    QCOMPARE(m_state->question().query, QStringLiteral("NOT sourceIPAddress:203.0.113.7"));
    QVERIFY(action(*table, "filterForAction")->text().contains(QStringLiteral("203.0.113.7")));
}

void TestCellFilters::asksForEventsThatHaveTheField()
{
    EventsView view(*m_state, m_clipboard);
    QTableView* table = selectCell(view, EventTableModel::Columns::Outcome);
    action(*table, "hasFieldAction")->trigger();
    QCOMPARE(m_state->question().query, QStringLiteral("errorCode:*"));
}

void TestCellFilters::preparesAndCopiesTheFilter()
{
    EventsView view(*m_state, m_clipboard);
    QSignalSpy prepared(m_state.get(), &InvestigationState::queryPrepared);
    QSignalSpy copied(&m_clipboard, &ClipboardWriter::textCopied);
    QTableView* table = selectCell(view, EventTableModel::Columns::EventName);
    action(*table, "prepareFilterAction")->trigger();
    QCOMPARE(prepared.first().first().toString(), QStringLiteral("eventName:GetSecretValue"));
    QVERIFY(m_state->question().query.isEmpty());
    action(*table, "copyAsFilterAction")->trigger();
    QCOMPARE(copied.first().first().toString(), QStringLiteral("eventName:GetSecretValue"));
}

void TestCellFilters::filtersByTheProfile()
{
    ProfileView view(*m_state, m_clipboard);
    auto* tree = view.findChild<QTreeView*>(QStringLiteral("profileTreeView"));
    const EventStore& store = *m_case.findings->snapshot->events;
    int terms = 0;
    for (int section = 0; section < tree->model()->rowCount(); ++section) {
        const QModelIndex heading = tree->model()->index(section, 0);
        for (int row = 0; row < tree->model()->rowCount(heading); ++row) {
            const QString term = tree->model()->index(row, 0, heading).data(FilterTermRole).toString();
            if (!term.isEmpty()) {
                const auto query = SearchQuery::parse(term.toStdString());
                QVERIFY2(query && !query->compile(store).matchingRows(store).empty(), qPrintable(term));
                ++terms;
            }
        }
        if (!tree->model()->index(0, 0, heading).data(FilterTermRole).toString().isEmpty()) {
            tree->setCurrentIndex(tree->model()->index(0, 0, heading));
        }
    }
    QVERIFY(terms >= 6);
    action(*tree, "filterForAction")->trigger();
    QCOMPARE(m_state->question().query, tree->currentIndex().data(FilterTermRole).toString());
}

void TestCellFilters::leadsFromTheProfileToEverybody()
{
    ProfileView view(*m_state, m_clipboard);
    auto* tree = view.findChild<QTreeView*>(QStringLiteral("profileTreeView"));
    const auto select = [tree](const QString& title, int row) {
        for (int section = 0; section < tree->model()->rowCount(); ++section) {
            const QModelIndex heading = tree->model()->index(section, 0);
            if (heading.data().toString() == title) {
                tree->setCurrentIndex(tree->model()->index(row, 0, heading));
            }
        }
    };
    select(QStringLiteral("Source IPs"), 0);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(m_state->question().scope, EventScope::SelectedUser);
    QCOMPARE(m_state->question().query, QStringLiteral("sourceIPAddress:203.0.113.7"));
    action(*tree, "pivotFactAction")->trigger();
    QCOMPARE(m_state->question().scope, EventScope::Everybody);
    QCOMPARE(m_state->question().query, QStringLiteral("sourceIPAddress:203.0.113.7"));
    // A signal is no filter: it leads to its time.
    select(QStringLiteral("Signals"), 0);
    QTest::keyClick(tree, Qt::Key_Return);
    const Signal& signal = m_case.investigation->signals.front();
    QVERIFY(m_state->range() == (TimeRange{signal.start, signal.end}));
    QCOMPARE(m_state->question().scope, EventScope::SelectedUser);
    // A heading leads nowhere.
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QVERIFY(!action(*tree, "pivotFactAction")->isVisible());
}

void TestCellFilters::showsWhatHappenedAroundAnEvent()
{
    EventsView view(*m_state, m_clipboard);
    selectCell(view, EventTableModel::Columns::EventName);
    const EventIndex row = m_state->foundEvents()->rows.front();
    const EventView event = m_case.findings->snapshot->events->event(row);
    action(view, "aroundSecretAction")->trigger();
    QCOMPARE(m_state->question().query, QStringLiteral("resource:\"prod/secret-0\""));
    QCOMPARE(m_state->question().scope, EventScope::Everybody);
    QVERIFY(m_state->range().has_value());
    QCOMPARE(m_state->range()->begin, *event.time - 300);
    QVERIFY(m_state->range()->contains(*event.time + 300));
    QVERIFY(!m_state->range()->contains(*event.time + 301));
}

void TestCellFilters::followsTheKeyOfAnEventToEverybody()
{
    EventsView view(*m_state, m_clipboard);
    m_state->selectRange(m_case.investigation->window);
    selectCell(view, EventTableModel::Columns::EventName);
    action(view, "pivotKeyAction")->trigger();
    QVERIFY(m_state->question().query.startsWith(QStringLiteral("userIdentity.accessKeyId:")));
    QCOMPARE(m_state->question().scope, EventScope::Everybody);
    QVERIFY(!m_state->range());
}

void TestCellFilters::asksForTheSelectedEventsAsText()
{
    EventsView view(*m_state, m_clipboard);
    QTableView* table = selectCell(view, EventTableModel::Columns::EventName);
    table->selectAll();
    std::vector<EventIndex> wanted;
    connect(m_state.get(), &InvestigationState::eventTextWanted, this,
            [&](const std::vector<EventIndex>& rows, EventFormat format) {
                QCOMPARE(format, EventFormat::Csv);
                wanted = rows;
            });
    action(view, "copyEventsCsvAction")->trigger();
    QVERIFY(wanted == m_state->foundEvents()->rows);
    QSignalSpy copied(&m_clipboard, &ClipboardWriter::textCopied);
    Q_EMIT m_state->eventTextReady(QStringLiteral("a,b"));
    QCOMPARE(copied.count(), 1);
}

void TestCellFilters::keepsTheChoiceOfColumns()
{
    EventsView first(*m_state, m_clipboard);
    auto* header = first.findChild<QTableView*>(QStringLiteral("eventTableView"))->horizontalHeader();
    header->hideSection(static_cast<int>(EventTableModel::Columns::Region));
    header->moveSection(header->visualIndex(static_cast<int>(EventTableModel::Columns::User)), 0);
    EventsView second(*m_state, m_clipboard);
    second.restoreColumns(first.columns());
    second.restoreColumns(QByteArrayLiteral("no columns"));
    header = second.findChild<QTableView*>(QStringLiteral("eventTableView"))->horizontalHeader();
    QVERIFY(header->isSectionHidden(static_cast<int>(EventTableModel::Columns::Region)));
    QCOMPARE(header->logicalIndex(0), static_cast<int>(EventTableModel::Columns::User));
}

QTEST_MAIN(TestCellFilters)
#include "TestCellFilters.moc"
