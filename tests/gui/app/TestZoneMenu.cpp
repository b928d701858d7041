// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bridge/DisplayZone.h"
#include "gui/charts/SwimLaneChart.h"
#include "gui/charts/TimelineChart.h"
#include "gui/models/EventTableModel.h"
#include "gui/models/ItemRoles.h"
#include "tests/gui/app/WindowFixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <memory>

using namespace latchlight;
using namespace latchlight::test;

/// The zone in which the whole window shows times. The tests run in New York.
class TestZoneMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openArchive(WindowFixture::sample());
    }
    void cleanup() { m_fixture.reset(); }
    void everyPaneFollowsAtOnce();
    void isRemembered();
    void copiesTimesWithTheirOffset();
    void choosesAnyZoneByKeyboard();
    void keepsQueriesInUtc();

private:
    [[nodiscard]] QModelIndex firstTime() const
    {
        return m_fixture->find<QTableView>("eventTableView")
            ->model()
            ->index(0, static_cast<int>(EventTableModel::Columns::Time));
    }
    [[nodiscard]] QString header(const char* view, int column) const
    {
        return m_fixture->find<QAbstractItemView>(view)->model()->headerData(column, Qt::Horizontal).toString();
    }
    [[nodiscard]] UtcTime copied(const QModelIndex& cell) const
    {
        return parseUtcTime(cell.data(CopyTextRole).toString().toStdString()).value();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestZoneMenu::everyPaneFollowsAtOnce()
{
    const auto* zone = m_fixture->find<QLabel>("zoneLabel");
    QCOMPARE(zone->text(), QStringLiteral("UTC"));
    QVERIFY(m_fixture->action("utcZoneAction")->isChecked());
    auto* timeline = m_fixture->find<TimelineChart>("timelineChart");
    QTRY_VERIFY(timeline->itemCount() > 0);
    const QString ofAll = firstTime().data().toString();
    timeline->selectBucket(timeline->flaggedBuckets().front());
    QTRY_VERIFY_WITH_TIMEOUT(firstTime().data().toString() != ofAll, WindowFixture::waitMs);
    const QString range = m_fixture->find<QAbstractButton>("rangeChipButton")->text();
    const QString before = firstTime().data().toString();

    m_fixture->trigger("localZoneAction");
    const QString local = QStringLiteral("America/New_York");
    QCOMPARE(zone->text(), local);
    QCOMPARE(header("eventTableView", static_cast<int>(EventTableModel::Columns::Time)),
             QStringLiteral("Time (America/New_York)"));
    QVERIFY(firstTime().data().toString() != before);
    QVERIFY(firstTime().data(Qt::ToolTipRole).toString().contains(firstTime().data().toString()));
    QVERIFY(header("timelineTableView", 0).contains(local));
    QVERIFY(header("swimLaneTableView", 1).contains(local));
    QVERIFY(header("profileTreeView", 4).contains(local));
    QVERIFY(header("secretsAtRiskTableView", 5).contains(local));
    QVERIFY(header("userHistoryTableView", 0).contains(local));
    QTRY_VERIFY(m_fixture->find<QAbstractButton>("rangeChipButton")->text() != range); // the old one goes later
    QVERIFY(timeline->itemText(0).contains(local));
    QTRY_VERIFY(timeline->caption().contains(local));
    QVERIFY(timeline->accessibleDescription().contains(local));
    QVERIFY(m_fixture->find<SwimLaneChart>("swimLaneChart")->itemText(0).contains(local));
    QVERIFY(m_fixture->find<QWidget>("weekHoursTableView")->accessibleName().contains(local));
    QVERIFY(m_fixture->find<QWidget>("weekChart")->accessibleDescription().contains(local));

    m_fixture->trigger("utcZoneAction");
    QCOMPARE(zone->text(), QStringLiteral("UTC"));
    QCOMPARE(firstTime().data().toString(), before);
    QCOMPARE(header("profileTreeView", 4), QStringLiteral("First (UTC)"));
    QTRY_VERIFY(timeline->caption().contains(QStringLiteral("UTC")));
}

void TestZoneMenu::isRemembered()
{
    m_fixture->trigger("localZoneAction");
    m_fixture->openAnew();
    QVERIFY(m_fixture->action("localZoneAction")->isChecked());
    QCOMPARE(m_fixture->find<QLabel>("zoneLabel")->text(), QStringLiteral("America/New_York"));
    QCOMPARE(DisplayZone::current().name(), QStringLiteral("America/New_York"));
}

void TestZoneMenu::copiesTimesWithTheirOffset()
{
    const QString inUtc = firstTime().data(CopyTextRole).toString();
    QVERIFY2(inUtc.endsWith(QLatin1Char('Z')) && inUtc.contains(QLatin1Char('T')), qPrintable(inUtc));
    const UtcTime time = copied(firstTime());
    m_fixture->trigger("localZoneAction");
    const QString local = firstTime().data(CopyTextRole).toString();
    QVERIFY2(local.endsWith(QStringLiteral("-04:00")) || local.endsWith(QStringLiteral("-05:00")), qPrintable(local));
    QCOMPARE(copied(firstTime()), time);
}

void TestZoneMenu::choosesAnyZoneByKeyboard()
{
    m_fixture->trigger("otherZoneAction");
    auto* typed = m_fixture->find<QLineEdit>("zoneLineEdit");
    auto* zones = m_fixture->find<QListView>("zoneListView");
    const int all = zones->model()->rowCount();
    QTest::keyClicks(typed, QStringLiteral("los ang"));
    QVERIFY(zones->model()->rowCount() < all);
    QCOMPARE(zones->currentIndex().data().toString(), QStringLiteral("America/Los_Angeles"));
    typed->clear();
    QTest::keyClicks(typed, QStringLiteral("europe"));
    const QString first = zones->currentIndex().data().toString();
    QTest::keyClick(typed, Qt::Key_Down);
    const QString chosen = zones->currentIndex().data().toString();
    QVERIFY(chosen != first);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(m_fixture->find<QLabel>("zoneLabel")->text(), chosen);
    QVERIFY(m_fixture->action("otherZoneAction")->isChecked());
    QVERIFY(m_fixture->action("otherZoneAction")->text().contains(chosen));
}

void TestZoneMenu::keepsQueriesInUtc()
{
    const QString term = firstTime().data(FilterTermRole).toString();
    m_fixture->trigger("localZoneAction");
    QCOMPARE(firstTime().data(FilterTermRole).toString(), term);
    QVERIFY(term.endsWith(QLatin1Char('Z')) || term.endsWith(QStringLiteral("Z\"")));
    QVERIFY(m_fixture->find<QLabel>("zoneLabel")->toolTip().contains(QStringLiteral("UTC")));
}

QTEST_MAIN(TestZoneMenu)
#include "TestZoneMenu.moc"
