// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ChecklistModel.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace latchlight;
using namespace latchlight::test;

/// The steps of triage as rows that can be ticked.
class TestChecklistModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void keepsTheRulesOfModels();
    void showsATickOnlyOnceItIsStored();
    void showsWhatTheEventsTell();

private:
    MadeUpCase m_case;
};

void TestChecklistModel::keepsTheRulesOfModels()
{
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setInvestigation(m_case.investigation);
    model.setMarks({{m_case.investigation->checklist.items.front().id, {true, "note"}}});
    model.setInvestigation(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestChecklistModel::showsATickOnlyOnceItIsStored()
{
    ChecklistModel model;
    model.setInvestigation(m_case.investigation);
    const QModelIndex first = model.index(0);
    QSignalSpy requested(&model, &ChecklistModel::tickRequested);
    QVERIFY(!model.setData(first, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(requested.count(), 1);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    const std::string id = requested.first().at(0).toString().toStdString();
    model.setMarks({{id, {true, "asked"}}});
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(first.data(ChecklistModel::NoteRole).toString(), QStringLiteral("asked"));
    QCOMPARE(model.tickedCount(), 1);
}

void TestChecklistModel::showsWhatTheEventsTell()
{
    ChecklistModel model;
    model.setInvestigation(m_case.investigation);
    QVERIFY(model.rowCount() >= 10);
    bool namesTheSource = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.index(row).data().toString().isEmpty());
        QVERIFY(!model.index(row).data(ChecklistModel::QuestionRole).toString().isEmpty());
        const QString facts = model.index(row).data(ChecklistModel::FactsRole).toStringList().join(QLatin1Char(' '));
        namesTheSource = namesTheSource || facts.contains(QStringLiteral("203.0.113.7"));
    }
    QVERIFY(namesTheSource);
}

QTEST_GUILESS_MAIN(TestChecklistModel)
#include "TestChecklistModel.moc"
