// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/InvestigationState.h"
#include "gui/charts/SwimLaneChart.h"
#include "gui/platform/ClipboardWriter.h"
#include "gui/views/SwimLanesView.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <optional>

using namespace latchlight;
using namespace latchlight::test;

/// Drives the swimlanes over a state, without an engine.
class TestSwimLanesView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void init();
    void addsEveryLaneUpInTheOverallOne();
    void selectsUserAndTimeByAClickOnACell();
    void selectsTheUserAloneByAClickOnItsName();
    void selectsARangeOfCellsByDragging();
    void keepsTheUserWhenTheOverallLaneIsClicked();
    void selectsByKeysAlone();
    void escapesFromTheSelectionThenFromTheZoom();
    void givesUpADragOnEscape();
    void saysWhatACellMeans();
    void listsTheFlaggedCellsInATable();
    void tellsScreenReadersOfEveryFlaggedCell();
    void hatchesCellsOfSuppressedSignals();
    void joinsKnownNoiseWithSignalsToASignal();

private:
    [[nodiscard]] const SwimLanes& lanes() const { return *m_case.findings->lanes; }
    /// Of the first user.
    [[nodiscard]] SwimCell flaggedCell() const
    {
        const auto& cells = lanes().lanes.front().cells;
        return *std::find_if(cells.begin(), cells.end(), [](const SwimCell& cell) { return cell.isFlagged; });
    }
    [[nodiscard]] QPoint centerOf(std::optional<std::size_t> lane, UtcTime time) const
    {
        return m_chart->cellRect(lane, time).center();
    }

    MadeUpCase m_case;
    ClipboardWriter m_clipboard;
    std::unique_ptr<InvestigationState> m_state;
    std::unique_ptr<SwimLanesView> m_view;
    SwimLaneChart* m_chart = nullptr;
};

void TestSwimLanesView::init()
{
    m_view.reset();
    m_state = std::make_unique<InvestigationState>();
    m_view = std::make_unique<SwimLanesView>(*m_state, m_clipboard);
    m_view->resize(1000, 260);
    m_state->setFindings(m_case.findings);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_chart = m_view->findChild<SwimLaneChart*>();
    QVERIFY(m_chart != nullptr);
    m_view->focusChart();
    QTRY_VERIFY(m_chart->hasFocus());
}

void TestSwimLanesView::addsEveryLaneUpInTheOverallOne()
{
    QCOMPARE(lanes().lanes.size(), m_case.findings->users.size());
    std::uint64_t denied = 0;
    double highest = 0;
    for (const SwimLane& lane : lanes().lanes) {
        for (const SwimCell& cell : lane.cells) {
            denied += cell.denied;
            highest = std::max(highest, cell.score);
            QVERIFY(lanes().span.contains(cell.start));
        }
    }
    std::uint64_t overallDenied = 0;
    double overallHighest = 0;
    for (const SwimCell& cell : lanes().overall.cells) {
        overallDenied += cell.denied;
        overallHighest = std::max(overallHighest, cell.score);
    }
    QCOMPARE(overallDenied, denied);
    QCOMPARE(overallHighest, highest);
    QVERIFY(highest > 0);
}

void TestSwimLanesView::selectsUserAndTimeByAClickOnACell()
{
    const UtcTime time = flaggedCell().start;
    m_state->selectUser(2);
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, centerOf(0, time));
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(0));
    QVERIFY(m_state->range() && m_state->range()->contains(time));
    QCOMPARE(m_state->range()->lengthSeconds() % lanes().lanes.front().bucketSeconds, 0);
}

void TestSwimLanesView::selectsTheUserAloneByAClickOnItsName()
{
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, QPoint(20, centerOf(1, flaggedCell().start).y()));
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(1));
    QVERIFY(!m_state->range());
}

void TestSwimLanesView::selectsARangeOfCellsByDragging()
{
    const UtcTime time = flaggedCell().start;
    const QPoint from = centerOf(1, time - 4 * 86400);
    const QPoint to = centerOf(1, time);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_chart->viewport(), to);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(1));
    QVERIFY(m_state->range());
    QVERIFY(m_state->range()->contains(time) && m_state->range()->contains(time - 4 * 86400));
}

void TestSwimLanesView::keepsTheUserWhenTheOverallLaneIsClicked()
{
    m_state->selectUser(2);
    const UtcTime time = flaggedCell().start;
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, centerOf(std::nullopt, time));
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(2));
    QVERIFY(m_state->range() && m_state->range()->contains(time));
}

void TestSwimLanesView::selectsByKeysAlone()
{
    QTest::keyClick(m_chart, Qt::Key_Down); // the cursor appears in the overall lane
    QTest::keyClick(m_chart, Qt::Key_Down); // the first user
    QTest::keyClick(m_chart, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("mallory")));
    QTest::keyClick(m_chart, Qt::Key_Return);
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(0));
    QVERIFY(m_state->range() && m_state->range()->contains(flaggedCell().start));
    const TimeRange one = *m_state->range();
    QTest::keyClick(m_chart, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(m_chart, Qt::Key_Return);
    QCOMPARE(m_state->range()->end, one.end);
    QVERIFY(m_state->range()->begin < one.begin);
}

void TestSwimLanesView::escapesFromTheSelectionThenFromTheZoom()
{
    QTest::keyClick(m_chart, Qt::Key_Plus);
    QVERIFY(m_chart->visibleRange() != lanes().span);
    m_state->selectUser(0);
    m_state->selectRange(TimeRange{flaggedCell().start, flaggedCell().start + 3600});
    QTest::keyClick(m_chart, Qt::Key_Escape);
    QVERIFY(!m_state->range());
    QVERIFY(m_chart->visibleRange() != lanes().span);
    QTest::keyClick(m_chart, Qt::Key_Escape);
    QCOMPARE(m_chart->visibleRange(), lanes().span);
}

void TestSwimLanesView::givesUpADragOnEscape()
{
    const QPoint at = centerOf(1, flaggedCell().start);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, at);
    QTest::keyClick(m_chart, Qt::Key_Escape);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(!m_state->range());
    QVERIFY(!m_state->userIndex());
}

void TestSwimLanesView::saysWhatACellMeans()
{
    const SwimCell cell = flaggedCell();
    const QString text = m_chart->cellText(centerOf(0, cell.start));
    QVERIFY2(text.contains(QStringLiteral("mallory")), qPrintable(text));
    QVERIFY2(text.contains(QString::number(qRound(cell.score))), qPrintable(text));
    QVERIFY(m_chart->cellText(QPoint(500, m_chart->viewport()->height() - 2)).isEmpty()); // the axis
}

void TestSwimLanesView::listsTheFlaggedCellsInATable()
{
    auto* button = m_view->findChild<QToolButton*>(QStringLiteral("swimLaneTableButton"));
    auto* table = m_view->findChild<QTableView*>(QStringLiteral("swimLaneTableView"));
    QVERIFY(!table->isVisible());
    button->click();
    QVERIFY(table->isVisible());
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(table->model()->rowCount() < static_cast<int>(lanes().overall.cells.size()));
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(0));
    QCOMPARE(m_state->range()->begin, flaggedCell().start);
}

void TestSwimLanesView::tellsScreenReadersOfEveryFlaggedCell()
{
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_chart);
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QVERIFY(!chart->text(QAccessible::Name).isEmpty());
    int flagged = 0;
    for (const SwimLane& lane : lanes().lanes) {
        for (const SwimCell& cell : lane.cells) {
            flagged += cell.isFlagged ? 1 : 0;
        }
    }
    QCOMPARE(chart->childCount(), flagged);
    QAccessibleInterface* cell = chart->child(0);
    QVERIFY(cell->text(QAccessible::Name).startsWith(QStringLiteral("mallory")));
    QVERIFY(chart->rect().contains(cell->rect()));
    QCOMPARE(chart->indexOfChild(cell), 0);
    m_state->selectUser(2);
    QVERIFY(!cell->state().selected);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_state->userIndex(), std::optional<std::size_t>(0));
    QVERIFY(m_state->range() && m_state->range()->contains(flaggedCell().start));
    QVERIFY(cell->state().selected);
    m_state->setFindings(nullptr);
    QVERIFY(!cell->isValid());
    QCOMPARE(chart->childCount(), 0);
}

void TestSwimLanesView::hatchesCellsOfSuppressedSignals()
{
    auto* button = m_view->findChild<QToolButton*>(QStringLiteral("suppressedCellsButton"));
    QVERIFY(button->isHidden()); // nothing is suppressed
    SessionSnapshot snapshot = *m_case.findings->snapshot;
    std::vector<SwimLanes::User> users;
    for (const RankedUser& user : m_case.findings->users) {
        users.push_back({user.ranked.result, user.ranked.actor});
    }
    RuleResult& result = snapshot.results[users.front().result];
    for (Signal& signal : result.signals) {
        signal.suppressedBy = "s-1";
        result.suppressed.push_back(signal);
    }
    result.signals.clear();
    Findings findings = *m_case.findings;
    findings.lanes = std::make_shared<const SwimLanes>(SwimLanes::build(snapshot, users));
    const UtcTime time = flaggedCell().start;
    const auto picture = [this, time] { return m_chart->grab(m_chart->cellRect(0, time)).toImage(); };
    const QImage plain = picture();
    m_state->setFindings(std::make_shared<const Findings>(findings));

    const QString noise = QStringLiteral("suppressed as known noise");
    QVERIFY(m_chart->cellText(centerOf(0, time)).contains(noise));
    QVERIFY(m_chart->itemCount() > 0);
    QVERIFY(m_chart->itemText(0).contains(noise));
    QVERIFY(picture() != plain);
    const auto* table = m_view->findChild<QTableView*>(QStringLiteral("swimLaneTableView"));
    QVERIFY(table->model()->index(0, 3).data().toString().contains(QStringLiteral("suppressed")));
    QVERIFY(button->isVisible() && button->isChecked());
    const QImage hatched = picture();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_chart->itemCount(), 0);
    QVERIFY(picture() != hatched);
    QVERIFY(m_chart->cellText(centerOf(0, time)).contains(noise)); // left out of the picture, not of what is known
}

void TestSwimLanesView::joinsKnownNoiseWithSignalsToASignal()
{
    const SwimCell quiet{UtcTime{0}, 1, 0, false, false};
    const SwimCell noise{UtcTime{0}, 2, 90, true, true};
    const SwimCell signal{UtcTime{0}, 3, 40, true, false};
    const auto joined = [](SwimCell sum, const SwimCell& cell) {
        join(sum, cell);
        return sum;
    };
    QVERIFY(joined(noise, quiet).isSuppressed);
    QVERIFY(joined(quiet, noise).isSuppressed);
    QVERIFY(!joined(noise, signal).isSuppressed);
    QVERIFY(!joined(signal, noise).isSuppressed);
    QVERIFY(!joined(quiet, quiet).isSuppressed);
    QCOMPARE(joined(noise, signal).denied, 5U);
}

QTEST_MAIN(TestSwimLanesView)
#include "TestSwimLanesView.moc"
