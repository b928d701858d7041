// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/EventTableModel.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace latchlight;
using namespace latchlight::test;

/// Events of the store as rows.
class TestEventTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void keepsTheRulesOfModels();
    void showsTheRowsThatWereFound();
    void marksDeniedEventsInWordsAndByRole();
    void findsTheRowOfAnEvent();
    void showsNoMoreRowsThanAViewCanHold();

private:
    using Columns = EventTableModel::Columns;
    [[nodiscard]] static QString text(const EventTableModel& model, int row, Columns column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

    MadeUpCase m_case;
};

void TestEventTableModel::keepsTheRulesOfModels()
{
    EventTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEvents(m_case.events(""));
    model.setEvents(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestEventTableModel::showsTheRowsThatWereFound()
{
    EventTableModel model;
    model.setEvents(m_case.events("userIdentity.userName:mallory"));
    QCOMPARE(model.rowCount(), 42);
    QCOMPARE(text(model, 0, Columns::Time), QStringLiteral("2026-03-20 03:00:00"));
    QCOMPARE(text(model, 0, Columns::User), QStringLiteral("mallory"));
    QCOMPARE(text(model, 0, Columns::SourceIp), QStringLiteral("203.0.113.7"));
    QVERIFY(text(model, 0, Columns::Secret).startsWith(QStringLiteral("prod/secret-")));
}

void TestEventTableModel::marksDeniedEventsInWordsAndByRole()
{
    EventTableModel model;
    model.setEvents(m_case.events("userIdentity.userName:mallory"));
    QCOMPARE(text(model, 0, Columns::Outcome), QStringLiteral("AccessDenied"));
    QVERIFY(model.index(0, 0).data(EventTableModel::IsDeniedRole).toBool());
    QCOMPARE(text(model, 41, Columns::Outcome), QStringLiteral("Success"));
    QVERIFY(!model.index(41, 0).data(EventTableModel::IsDeniedRole).toBool());
}

void TestEventTableModel::findsTheRowOfAnEvent()
{
    EventTableModel model;
    model.setEvents(m_case.events("userIdentity.userName:mallory"));
    const EventIndex event = *model.eventAt(7);
    QCOMPARE(model.rowOf(event), std::optional<int>(7));
    QVERIFY(!model.rowOf(0)); // of another user
    QVERIFY(!model.eventAt(42));
    QVERIFY(!model.eventAt(-1));
}

void TestEventTableModel::showsNoMoreRowsThanAViewCanHold()
{
    FoundEvents many{m_case.findings->snapshot, {}, std::vector<EventIndex>(EventTableModel::maximumRows + 1, 0)};
    EventTableModel model;
    model.setEvents(std::make_shared<const FoundEvents>(std::move(many)));
    QVERIFY(model.isCapped());
    QCOMPARE(model.rowCount(), static_cast<int>(EventTableModel::maximumRows));
    QVERIFY(!text(model, model.rowCount() - 1, Columns::EventName).isEmpty());
}

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "TestEventTableModel.moc"
