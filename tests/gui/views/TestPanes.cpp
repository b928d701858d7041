// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/CaseBook.h"
#include "gui/bridge/InvestigationState.h"
#include "gui/models/ChecklistModel.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/CommandsView.h"
#include "gui/views/EventsView.h"
#include "gui/views/FlaggedUsersView.h"
#include "gui/views/SecretsView.h"
#include "gui/views/TriageView.h"
#include "gui/views/VerdictBar.h"
#include "gui/views/WhyFlaggedView.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace latchlight;
using namespace latchlight::test;

/// Single panes over a state, without an engine.
class TestPanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void init();
    void selectsUsersByKeys();
    void choosesNobodyByItself();
    void keepsTheChosenUserWhenTheArchiveIsJudgedAnew();
    void offersToShowAllUsersWhenTheFilterHidesThem();
    void saysWhyAPaneIsEmpty();
    void marksTheBucketsOfSelectedEvents();
    void removesTheRangeByItsChip();
    void asksForTheEventsOfAStep();
    void keepsANoteWithItsStep();
    void wantsAReasonBeforeArchiving();
    void explainsTheHighestSignalFirst();
    void copiesOneCommand();
    void copiesTheNamesOfSecretsAtRisk();
    void givesBothListsOfSecretsRoomInALowPane();
    void foldsOneListOfSecretsForTheOther();

private:
    template<class Widget>
    [[nodiscard]] static Widget* find(const QWidget& parent, const char* name)
    {
        return parent.findChild<Widget*>(QString::fromUtf8(name));
    }

    MadeUpCase m_case;
    std::unique_ptr<InvestigationState> m_state;
    std::unique_ptr<CaseBook> m_book;
    ClipboardWriter m_clipboard;
};

void TestPanes::init()
{
    m_state = std::make_unique<InvestigationState>();
    m_book = std::make_unique<CaseBook>("analyst");
}

void TestPanes::selectsUsersByKeys()
{
    FlaggedUsersView view(*m_state, *m_book);
    m_state->setFindings(m_case.findings);
    auto* list = find<QListView>(view, "userListView");
    m_state->selectUser(0);
    view.focusList();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(1));
    m_state->selectUser(3);
    QCOMPARE(list->currentIndex().row(), 3);
}

void TestPanes::choosesNobodyByItself()
{
    FlaggedUsersView view(*m_state, *m_book);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.activateWindow();
    m_state->setFindings(m_case.findings);
    auto* list = find<QListView>(view, "userListView");
    view.focusList();
    QTRY_VERIFY(list->hasFocus());
    QVERIFY(!m_state->userIndex());
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(0));
}

void TestPanes::keepsTheChosenUserWhenTheArchiveIsJudgedAnew()
{
    FlaggedUsersView view(*m_state, *m_book);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(2);
    const ActorKey chosen = m_state->user()->key;
    Findings judged = *m_case.findings;
    std::reverse(judged.users.begin(), judged.users.end());
    m_state->setFindings(std::make_shared<const Findings>(judged));
    QVERIFY(m_state->user() != nullptr);
    QVERIFY(m_state->user()->key == chosen);
    const QModelIndexList rows = find<QListView>(view, "userListView")->selectionModel()->selectedIndexes();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().row(), static_cast<int>(*m_state->userIndex()));
}

void TestPanes::offersToShowAllUsersWhenTheFilterHidesThem()
{
    FlaggedUsersView view(*m_state, *m_book);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    auto* filter = find<QLineEdit>(view, "userFilterLineEdit");
    QTest::keyClicks(filter, QStringLiteral("nobody"));
    auto* all = find<QPushButton>(view, "noticeButton");
    QVERIFY(all->isVisibleTo(&view));
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(0)); // hiding a row does not lose the selection
    all->click();
    QVERIFY(filter->text().isEmpty());
    QCOMPARE(find<QListView>(view, "userListView")->model()->rowCount(), 5);
}

void TestPanes::saysWhyAPaneIsEmpty()
{
    EventsView view(*m_state, m_clipboard);
    auto* notice = find<QLabel>(view, "noticeLabel");
    QVERIFY(!notice->text().isEmpty());
    const QString beforeTheArchive = notice->text();
    m_state->setFindings(m_case.findings);
    QVERIFY(notice->text() != beforeTheArchive);
    m_state->selectUser(0);
    FoundEvents none{m_case.findings->snapshot, {}, {}};
    m_state->selectRange(TimeRange{{0}, {60}});
    m_state->setFoundEvents(std::make_shared<const FoundEvents>(none));
    QVERIFY(notice->text().contains(QStringLiteral("range")));
}

void TestPanes::marksTheBucketsOfSelectedEvents()
{
    EventsView view(*m_state, m_clipboard);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    m_state->setFoundEvents(m_case.events(""));
    auto* table = find<QTableView>(view, "eventTableView");
    QVERIFY(m_state->markedBuckets().empty());
    table->selectAll();
    const std::int64_t bucketSeconds = m_case.investigation->timeline.bucketSeconds;
    std::set<std::int64_t> expected;
    const EventStore& store = *m_case.findings->snapshot->events;
    for (const EventIndex row : m_state->foundEvents()->rows) {
        expected.insert(bucketStart(UtcTime{store.columns().time[row]}, bucketSeconds).seconds);
    }
    QVERIFY(expected.size() > 20);
    std::set<std::int64_t> marked;
    for (const UtcTime start : m_state->markedBuckets()) {
        marked.insert(start.seconds);
    }
    QVERIFY(marked == expected);
    QCOMPARE(m_state->markedBuckets().size(), expected.size());
    table->selectRow(0);
    QCOMPARE(m_state->markedBuckets().size(), std::size_t{1});
    m_state->setFoundEvents(m_case.events("denied:true"));
    QVERIFY(m_state->markedBuckets().empty());
}

void TestPanes::removesTheRangeByItsChip()
{
    EventsView view(*m_state, m_clipboard);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->selectRange(m_case.investigation->window);
    auto* chip = find<QPushButton>(view, "rangeChipButton");
    QVERIFY(chip->isVisibleTo(&view));
    chip->click();
    QVERIFY(!m_state->range());
    QVERIFY(!chip->isVisibleTo(&view));
}

void TestPanes::asksForTheEventsOfAStep()
{
    TriageView view(*m_state, *m_book);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    auto* list = find<QListView>(view, "checklistView");
    auto* show = find<QPushButton>(view, "showEventsButton");
    int asked = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        if (!show->isVisibleTo(&view)) {
            continue;
        }
        show->click();
        ++asked;
        QCOMPARE(m_state->question().scope, EventScope::Everybody);
        QCOMPARE(m_state->question().title, list->currentIndex().data().toString());
        QVERIFY(!m_state->question().query.isEmpty());
    }
    QVERIFY(asked > 0);
}

void TestPanes::keepsANoteWithItsStep()
{
    TriageView view(*m_state, *m_book);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    auto* list = find<QListView>(view, "checklistView");
    auto* note = find<QPlainTextEdit>(view, "checklistNoteTextEdit");
    QTest::keyClicks(note, QStringLiteral("asked the owner"));
    list->setCurrentIndex(list->model()->index(1, 0)); // before the pause is over
    QVERIFY(note->toPlainText().isEmpty());
    const std::string first = m_case.investigation->checklist.items[0].id;
    QCOMPARE(m_book->of(m_case.investigation->key).checklist[first].note, std::string("asked the owner"));
    QTest::keyClicks(note, QStringLiteral("second"));
    m_state->selectUser(1);
    const std::string second = m_case.investigation->checklist.items[1].id;
    QCOMPARE(m_book->of(m_case.investigation->key).checklist[second].note, std::string("second"));
}

void TestPanes::wantsAReasonBeforeArchiving()
{
    VerdictBar bar(*m_book);
    const ActorKey actor = m_case.investigation->key;
    bar.setActor(actor);
    auto* state = find<QComboBox>(bar, "triageStateComboBox");
    state->setFocus();
    QTest::keyClick(state, Qt::Key_End);
    QCOMPARE(m_book->of(actor).verdict.state, TriageState::Open);
    QVERIFY(find<QLabel>(bar, "verdictHintLabel")->isVisibleTo(&bar));
    auto* reason = find<QLineEdit>(bar, "verdictReasonLineEdit");
    QTest::keyClicks(reason, QStringLiteral("known scanner"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(m_book->of(actor).verdict.state, TriageState::Archived);
    QCOMPARE(m_book->of(actor).verdict.reason, std::string("known scanner"));
}

void TestPanes::explainsTheHighestSignalFirst()
{
    WhyFlaggedView view(*m_state, m_clipboard);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    QVERIFY(find<QLabel>(view, "explanationLabel")->text().contains(QStringLiteral("40")));
    find<QPushButton>(view, "showSignalEventsButton")->click();
    QVERIFY(m_state->range().has_value());
}

void TestPanes::copiesOneCommand()
{
    CommandsView view(*m_state, m_clipboard);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    m_state->setPlan(m_case.plan);
    auto* list = find<QListView>(view, "commandListView");
    auto* copy = find<QPushButton>(view, "copyCommandButton");
    QVERIFY(!copy->isEnabled());
    list->setCurrentIndex(list->model()->index(0, 0));
    QSignalSpy copied(&m_clipboard, &ClipboardWriter::textCopied);
    copy->click();
    QCOMPARE(copied.first().first().toString(), QString::fromStdString(m_case.plan->snippets.front().command));
}

void TestPanes::copiesTheNamesOfSecretsAtRisk()
{
    SecretsView view(*m_state, *m_book, m_clipboard);
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    QSignalSpy copied(&m_clipboard, &ClipboardWriter::textCopied);
    find<QToolButton>(view, "copySecretsAtRiskButton")->click();
    QCOMPARE(copied.first().first().toString(), QStringLiteral("prod/leaked-one\nprod/leaked-two"));
}

void TestPanes::givesBothListsOfSecretsRoomInALowPane()
{
    SecretsView view(*m_state, *m_book, m_clipboard);
    view.resize(384, 290); // as the pane is in a window of 1280 × 800
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    const auto shownRows = [&view](const char* name) {
        const auto* table = find<QTableView>(view, name);
        return table->viewport()->height() / table->rowHeight(0);
    };
    QTRY_COMPARE(shownRows("secretsAtRiskTableView"), 2); // all of them
    QVERIFY(shownRows("deniedSecretsTableView") >= 3);
    view.resize(560, 900);
    QTRY_VERIFY(shownRows("deniedSecretsTableView") >= 20);
    QCOMPARE(shownRows("secretsAtRiskTableView"), 2);
}

void TestPanes::foldsOneListOfSecretsForTheOther()
{
    SecretsView view(*m_state, *m_book, m_clipboard);
    view.resize(384, 290);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    m_state->setFindings(m_case.findings);
    m_state->selectUser(0);
    m_state->setInvestigation(m_case.investigation);
    auto* fold = find<QToolButton>(view, "foldSecretsAtRiskButton");
    const auto* risk = find<QTableView>(view, "secretsAtRiskTableView");
    const auto* denied = find<QTableView>(view, "deniedSecretsTableView");
    const QString before = fold->accessibleName();
    QTest::keyClick(fold, Qt::Key_Space);
    QTRY_VERIFY(!risk->isVisible() && denied->height() > 150);
    QVERIFY(fold->accessibleName() != before);
    QTest::keyClick(find<QToolButton>(view, "foldDeniedSecretsButton"), Qt::Key_Space);
    QTRY_VERIFY(risk->isVisible() && !denied->isVisible());
}

QTEST_MAIN(TestPanes)
#include "TestPanes.moc"
