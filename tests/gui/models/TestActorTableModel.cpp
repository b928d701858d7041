// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/ActorTableModel.h"
#include "tests/gui/bridge/MadeUpCase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace latchlight;
using namespace latchlight::test;

/// The ranking as rows.
class TestActorTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_case = MadeUpCase::make(); }
    void keepsTheRulesOfModels();
    void ranksTheAttackerFirst();
    void findsUsersByPartsOfTheirNames();
    void listsOnlyFlaggedUsersWhenAsked();
    void showsTheVerdictOfTheCase();
    void tellsScreenReadersScoreAndSeverity();

private:
    [[nodiscard]] static QVariant value(const ActorTableModel& model, int row, int role)
    {
        return model.index(row, 0).data(role);
    }

    MadeUpCase m_case;
};

void TestActorTableModel::keepsTheRulesOfModels()
{
    ActorTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings(m_case.findings);
    model.setFilter({QStringLiteral("quiet"), UserListing::AllWithDenials, false, {}});
    model.setCase(CaseSnapshot());
    model.setFilter({QStringLiteral("nobody"), UserListing::FlaggedOnly, false, {}});
    model.setFindings(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestActorTableModel::ranksTheAttackerFirst()
{
    ActorTableModel model;
    model.setFindings(m_case.findings);
    QCOMPARE(model.rowCount(), 5); // mallory and four users with one denial each
    QCOMPARE(value(model, 0, ActorTableModel::NameRole).toString(), QStringLiteral("mallory"));
    QVERIFY(value(model, 0, ActorTableModel::IsFlaggedRole).toBool());
    QVERIFY(value(model, 0, ActorTableModel::ScoreRole).toInt() > value(model, 1, ActorTableModel::ScoreRole).toInt());
    QVERIFY(value(model, 0, ActorTableModel::ReasonRole).toString().contains(QStringLiteral("40")));
}

void TestActorTableModel::findsUsersByPartsOfTheirNames()
{
    ActorTableModel model;
    model.setFindings(m_case.findings);
    model.setFilter({QStringLiteral("QUIET-2"), UserListing::AllWithDenials, false, {}});
    QCOMPARE(model.rowCount(), 1);
    const auto user = static_cast<std::size_t>(value(model, 0, ActorTableModel::UserIndexRole).toULongLong());
    QCOMPARE(model.rowOf(user), std::optional<int>(0));
    QVERIFY(!model.rowOf(0)); // mallory is filtered out
}

void TestActorTableModel::listsOnlyFlaggedUsersWhenAsked()
{
    ActorTableModel model;
    model.setFindings(m_case.findings);
    model.setFilter({{}, UserListing::FlaggedOnly, false, {}});
    QCOMPARE(model.rowCount(), static_cast<int>(m_case.findings->flagged));
}

void TestActorTableModel::showsTheVerdictOfTheCase()
{
    ActorTableModel model;
    model.setFindings(m_case.findings);
    QVERIFY(value(model, 0, ActorTableModel::VerdictRole).toString().isEmpty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    CaseSnapshot decided;
    decided.actors[m_case.findings->users.front().key].verdict = {
        TriageState::Archived, Disposition::Benign, "known", {}};
    model.setCase(decided);
    QCOMPARE(changed.count(), 1);
    QVERIFY(value(model, 0, ActorTableModel::VerdictRole).toString().contains(QStringLiteral("Benign")));
}

void TestActorTableModel::tellsScreenReadersScoreAndSeverity()
{
    ActorTableModel model;
    model.setFindings(m_case.findings);
    const QString spoken = value(model, 0, Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(QStringLiteral("mallory")));
    QVERIFY(spoken.contains(QStringLiteral("severity")));
}

QTEST_GUILESS_MAIN(TestActorTableModel)
#include "TestActorTableModel.moc"
